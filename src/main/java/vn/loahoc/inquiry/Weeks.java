package vn.loahoc.inquiry;

import java.time.DayOfWeek;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import vn.loahoc.time.Bound;
import vn.loahoc.time.Grain;
import vn.loahoc.time.TimeMention;
import vn.loahoc.time.TimeSpan;

/** A weekday and its week, said apart from each other: "thứ 6 ở đây có gì tuần sau". */
final class Weeks {

  private Weeks() {}

  /** The same times, but the weekday within the week, if it is the only one. */
  static List<TimeMention> joined(List<TimeMention> times) {
    List<TimeMention> weeks = times.stream().filter(Weeks::isWeek).toList();
    List<TimeMention> days = times.stream().filter(Weeks::isWeekday).toList();
    if (weeks.size() != 1 || days.size() != 1) {
      return times;
    }
    TimeMention day = days.getFirst();
    TimeMention week = weeks.getFirst();
    Optional<DayOfWeek> weekday = day.stated().weekday();
    return times.stream()
        .filter(time -> !time.equals(week))
        .map(time -> time.equals(day) ? weekday.map(d -> within(week, day, d)).orElse(day) : time)
        .toList();
  }

  private static boolean isWeek(TimeMention time) {
    return time.span().grain() == Grain.WEEK && time.bound() == Bound.AT;
  }

  private static boolean isWeekday(TimeMention time) {
    return time.stated().weekday().isPresent()
        && !time.stated().date()
        && time.recurrence().isEmpty();
  }

  private static TimeMention within(TimeMention week, TimeMention day, DayOfWeek weekday) {
    long shift =
        ChronoUnit.DAYS.between(
            day.span().start().toLocalDate(), week.span().start().toLocalDate().with(weekday));
    TimeSpan span =
        new TimeSpan(
            day.span().start().plusDays(shift),
            day.span().end().plusDays(shift),
            day.span().grain());
    return new TimeMention(
        day.from(), day.to(), day.text(), span, day.bound(), day.stated(), day.recurrence());
  }
}
