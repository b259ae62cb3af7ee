package vn.loahoc.attendance;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.loahoc.calendar.Slug;

/** What one can register for, as the sources say now. Must be quick and thread-safe. */
public interface Bookables {

  /** By the id of its occurrence; nothing if its source does not speak of registration. */
  Optional<Bookable> find(String occurrence);

  /**
   * What an answer spoke of.
   *
   * @param title the title in the answer
   * @param start its day, if that was said
   */
  Optional<Bookable> spokenOf(String title, Optional<LocalDateTime> start);

  /**
   * How one registers for what takes no registrations here.
   *
   * @return in the words of its source; nothing if that does not say it
   */
  default Optional<String> howElse(String occurrence) {
    return Optional.empty();
  }

  /**
   * What a text means, asked as a question: "lớp tin học phường Tân Phú tối mai".
   *
   * @param ward the ward of whoever wrote it
   * @return nothing if it means nothing that takes registrations
   */
  default List<Bookable> meant(String text, LocalDateTime now, Optional<String> ward) {
    return List.of();
  }

  /**
   * What a text means that takes no registrations here.
   *
   * @param ward the ward of whoever wrote it
   * @return nothing if any of what it means takes them, or it means nothing
   */
  default Optional<Elsewhere> meantElsewhere(
      String text, LocalDateTime now, Optional<String> ward) {
    return Optional.empty();
  }

  /**
   * What a question was about, whose answer told nothing that happens.
   *
   * @return nothing if any of it takes registrations here, or it was about nothing known
   */
  default Optional<Elsewhere> askedAboutElsewhere(String question, LocalDateTime now) {
    return Optional.empty();
  }

  /**
   * What one registers for elsewhere.
   *
   * @param ward name of the one that organizes it
   * @param how one does, in the words of its source
   */
  record Elsewhere(String title, Optional<String> ward, Optional<String> how) {}

  /**
   * The ward that a text names.
   *
   * @param today local date in {@code Asia/Ho_Chi_Minh}
   */
  default Optional<WardNamed> wardIn(String text, LocalDate today) {
    return Optional.empty();
  }

  /**
   * A ward as somebody names it.
   *
   * @param said as it is told: "phường Mẫu"
   * @param slugs of it and of what it became or was made of, see {@link Slug#ofWard}
   */
  record WardNamed(String said, Set<String> slugs) {

    public WardNamed {
      slugs = Set.copyOf(slugs);
    }

    /** Whether something is held there, or for everybody. */
    public boolean has(Optional<String> ward) {
      return ward.map(Slug::ofWard).filter(slug -> !slugs.contains(slug)).isEmpty();
    }
  }

  /**
   * All that has not begun, the earliest first; at most a few hundred.
   *
   * @param wards slugs: leaves out what is for other wards only; none for all
   */
  List<Bookable> ahead(LocalDateTime now, Set<String> wards);

  /**
   * What took registrations and takes none any more, the nearest to now first: of the last weeks
   * what has begun, of the next what is called off.
   */
  default List<Over> over(LocalDateTime now) {
    return List.of();
  }

  /**
   * A session for which it is too late.
   *
   * @param what as it was to be held
   * @param calledOff whether it does not take place; else it has begun
   */
  record Over(Bookable what, boolean calledOff) {}

  /** Whether nothing takes registrations at all: then nothing is said of registering in menus. */
  default boolean isEmpty() {
    return false;
  }

  /** None: nothing takes registrations. */
  static Bookables none() {
    return new Bookables() {
      @Override
      public Optional<Bookable> find(String occurrence) {
        return Optional.empty();
      }

      @Override
      public Optional<Bookable> spokenOf(String title, Optional<LocalDateTime> start) {
        return Optional.empty();
      }

      @Override
      public List<Bookable> ahead(LocalDateTime now, Set<String> wards) {
        return List.of();
      }

      @Override
      public boolean isEmpty() {
        return true;
      }
    };
  }
}
