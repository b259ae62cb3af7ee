package vn.loahoc.reminder;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * What one can be reminded of, as the sources say now. Must be quick and thread-safe, and must not
 * use the database: it is also asked inside a transaction.
 */
public interface Remindables {

  /** By the id of its occurrence; nothing if no source speaks of it any more. */
  Optional<Remindable> find(String occurrence);

  /**
   * What an answer spoke of.
   *
   * @param title the title in the answer
   * @param start its day, if that was said
   */
  Optional<Remindable> spokenOf(String title, Optional<LocalDateTime> start);

  /**
   * What a question was about whose answer named no activity, such as one that has no hour; the
   * most alike only, at most a handful.
   *
   * @param question in words that stand by themselves
   * @param now local time in {@code Asia/Ho_Chi_Minh}
   */
  default List<Remindable> askedAbout(String question, LocalDateTime now) {
    return List.of();
  }

  /**
   * What a text means, asked as a question: "lớp nấu ăn phường Tân Phú tối mai". Never called
   * inside a transaction.
   *
   * @param now local time in {@code Asia/Ho_Chi_Minh}
   * @param ward the ward of whoever wrote it
   */
  default List<Remindable> meant(String text, LocalDateTime now, Optional<String> ward) {
    return List.of();
  }

  /** Those whose title has all these words, with or without diacritics, from a day on. */
  List<Remindable> named(String words, LocalDate from);
}
