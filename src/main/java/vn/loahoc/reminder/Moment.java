package vn.loahoc.reminder;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import vn.loahoc.time.Grain;
import vn.loahoc.time.TimeSpan;

/**
 * When something is, as far as its source says; local to {@code Asia/Ho_Chi_Minh}.
 *
 * @param day its day, or the first of several
 * @param hour when it begins; nothing where no hour is known
 * @param worded what the source says instead of an hour: "buổi tối", "trước 6 giờ 30 sáng"
 */
public record Moment(LocalDate day, Optional<LocalTime> hour, Optional<String> worded) {

  public static Moment at(LocalDateTime start) {
    return new Moment(start.toLocalDate(), Optional.of(start.toLocalTime()), Optional.empty());
  }

  public static Moment on(LocalDate day) {
    return new Moment(day, Optional.empty(), Optional.empty());
  }

  /** When it may be: from its hour on, or all its day where no hour is known. */
  public TimeSpan span() {
    LocalDateTime start = begins();
    return new TimeSpan(
        start, hour.isPresent() ? start.plusMinutes(1) : start.plusDays(1), Grain.MINUTE);
  }

  /** When it may begin at the earliest: with its day, where no hour is known. */
  public LocalDateTime begins() {
    return day.atTime(hour.orElse(LocalTime.MIDNIGHT));
  }

  /** When people set out at the latest, as far as one can say: at noon, where no hour is known. */
  LocalDateTime setsOut() {
    return day.atTime(hour.orElse(LocalTime.NOON));
  }
}
