package vn.loahoc.time;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * What a time expression is read against.
 *
 * @param now local time in {@code Asia/Ho_Chi_Minh}
 * @param document true for the text of a plan or an article: a missing year is that of {@code now},
 *     a bare "HH:MM" is a posting stamp and no time unless a label or a preposition stands before
 *     it
 */
public record Anchor(LocalDateTime now, boolean document) {

  /** A message written now: a missing year is chosen so that the day is near and ahead. */
  public static Anchor chat(LocalDateTime now) {
    return new Anchor(now, false);
  }

  /** A document of that day: missing years are its year. */
  public static Anchor document(LocalDate day) {
    return new Anchor(day.atStartOfDay(), true);
  }
}
