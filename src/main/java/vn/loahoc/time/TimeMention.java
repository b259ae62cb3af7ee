package vn.loahoc.time;

import java.time.DayOfWeek;
import java.util.Optional;

/**
 * A time expression where it stands in a text.
 *
 * @param from index of its first UTF-16 unit in the text given
 * @param to index after its last
 * @param text the words themselves, without the bound before them
 * @param span the time they name
 * @param bound what the words before make of it
 * @param stated which parts were written out rather than supplied from the anchor
 * @param recurrence present when weekdays of every week are meant; the span is then the first of
 *     them
 */
public record TimeMention(
    int from,
    int to,
    String text,
    TimeSpan span,
    Bound bound,
    Stated stated,
    Optional<Recurrence> recurrence) {

  /**
   * What was written out. Only an hour ("8 giờ 00") has neither; "3/10" a day and no year.
   *
   * @param day a day, week, month, or a word relative to today
   * @param year the year in digits
   * @param hour an hour of the clock or a part of day
   * @param end the hour it ends at
   * @param date a day of a month in figures or words, or a named day ("rằm tháng 8")
   * @param weekday the weekday written, alone or beside a date, right or wrong: "thứ Ba, 3/10"
   */
  public record Stated(
      boolean day,
      boolean year,
      boolean hour,
      boolean end,
      boolean date,
      Optional<DayOfWeek> weekday) {

    /** Neither the hour of an end nor a day of a month nor a weekday. */
    public Stated(boolean day, boolean year, boolean hour) {
      this(day, year, hour, false, false, Optional.empty());
    }
  }
}
