package vn.loahoc.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import vn.loahoc.place.Room;

/**
 * What staff said of one occurrence beyond its source: an hour the source leaves open, another day
 * or place, or that it does not take place.
 *
 * @param occurrence its id in the calendar
 * @param change all that holds now, what was said first and what was said later taken together
 * @param basis on what it rests
 */
public record Amendment(String occurrence, Change change, Basis basis) {

  /** What is different now. */
  public sealed interface Change {}

  /** It does not take place. */
  public record Cancelled() implements Change {}

  /**
   * It takes place otherwise; what is empty stays as the source says. All local to {@code
   * Asia/Ho_Chi_Minh}.
   *
   * @param start nothing is said of an end without it
   * @param end exclusive
   */
  public record Held(
      Optional<LocalDate> day,
      Optional<LocalTime> start,
      Optional<LocalTime> end,
      Optional<String> place)
      implements Change {

    /** Whether it says nothing at all. */
    public boolean isEmpty() {
      return day.isEmpty() && start.isEmpty() && place.isEmpty();
    }

    /**
     * This, and where it says nothing what was said before; a new start ends an old end, a new room
     * is one of the house that was said before.
     */
    public Held after(Held before) {
      return new Held(
          day.or(before::day),
          start.or(before::start),
          start.isPresent() ? end : before.end(),
          Room.moved(before.place(), place));
    }
  }

  /**
   * On what it rests.
   *
   * @param text goes on from "theo": "thông báo của Trung tâm Văn hóa quận"
   * @param unit who wrote it down: "Cán bộ phường …"
   * @param day the day they did
   */
  public record Basis(String text, String unit, LocalDate day) {}

  /** Whether it does not take place. */
  public boolean isCancelled() {
    return change instanceof Cancelled;
  }

  /** The time of an occurrence as it is now. */
  When when(When before) {
    if (!(change instanceof Held held)) {
      return before;
    }
    LocalDate day = held.day().orElse(before.first());
    if (held.start().isPresent()) {
      return new When.At(day, held.start().get(), held.end());
    }
    if (held.day().isEmpty()) {
      return before;
    }
    return switch (before) {
      case When.At at -> new When.At(day, at.start(), at.end());
      case When.Before at -> new When.Before(day, at.latest());
      case When.Days days -> new When.Days(day, day, days.hours());
    };
  }

  /** The place of an occurrence as it is now. */
  Where where(Where before) {
    return change instanceof Held held && held.place().isPresent()
        ? before.movedTo(held.place().get())
        : before;
  }
}
