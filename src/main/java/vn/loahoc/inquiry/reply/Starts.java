package vn.loahoc.inquiry.reply;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import vn.loahoc.calendar.ClassMeeting;
import vn.loahoc.calendar.ClassSeries;
import vn.loahoc.time.Hours;

/** "Lớp nào bắt đầu trước": classes by their first meetings. */
final class Starts {

  private Starts() {}

  /** The earliest first; what has no meeting last. */
  static List<ClassSeries> ordered(List<ClassSeries> all, LocalDate today) {
    return all.stream().sorted(Comparator.comparing(series -> first(series, today))).toList();
  }

  /** Of what nobody knows since when it is held, the next one. */
  private static LocalDateTime first(ClassSeries series, LocalDate today) {
    boolean known = series.session().when().span().first().isPresent();
    return known
        ? first(series.between(today.minusYears(1), today.plusYears(1)))
        : next(series, today);
  }

  /** The next meeting from a day on; what has none comes last. */
  static LocalDateTime next(ClassSeries series, LocalDate today) {
    return first(series.between(today, today.plusYears(1)));
  }

  private static LocalDateTime first(List<ClassMeeting> meetings) {
    return meetings.stream()
        .map(
            meeting ->
                meeting.happening().hours() instanceof Hours.At at
                    ? meeting.day().atTime(at.start())
                    : meeting.day().atStartOfDay())
        .min(Comparator.naturalOrder())
        .orElse(LocalDateTime.MAX);
  }
}
