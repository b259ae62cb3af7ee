package vn.loahoc.corpus;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.loahoc.time.Bound;

/**
 * When an activity happens, as far as its source says. All local days and hours.
 *
 * @param date its day, or the first of several
 * @param end its last day, inclusive, where it runs over several
 * @param dates further single days of a list ("Ngày 03; 10; 17")
 * @param hours hours as "08:00", "08:00-10:30", several joined by ", ", or a part of day as written
 * @param bound whether the hour is a latest one ("trước 6 giờ 30")
 * @param recurrence weekdays in the words of the source ("thứ 2 đến thứ 6")
 */
public record Schedule(
    Optional<LocalDate> date,
    Optional<LocalDate> end,
    List<LocalDate> dates,
    Optional<String> hours,
    Bound bound,
    Optional<String> recurrence) {

  public Schedule {
    dates = List.copyOf(dates);
  }
}
