package vn.loahoc.inquiry;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import vn.loahoc.calendar.ClassSeries;
import vn.loahoc.text.Folding;
import vn.loahoc.time.Grain;
import vn.loahoc.time.LunarDays;
import vn.loahoc.time.TimeMention;
import vn.loahoc.time.TimeSpan;

/**
 * "Mùng 1 có nấu chay không": a day without its month may be one of the lunar calendar. It is where
 * the class that is asked for is held on that one, and not on the day of the other calendar.
 */
final class LunarReading {

  /** Folded, without a month. */
  private static final Pattern EARLY = Pattern.compile("(?:ngay |hom )?(?:mung|mong) \\S+");

  /** The longest lunar month, and one day. */
  private static final int MONTH = 31;

  private LunarReading() {}

  /**
   * The mention as it is meant.
   *
   * @param classes those that are asked for
   */
  static TimeMention of(TimeMention time, List<ClassSeries> classes, LocalDate today) {
    LocalDate said = time.span().start().toLocalDate();
    boolean may =
        time.span().grain() == Grain.DAY && EARLY.matcher(Folding.plain(time.text())).matches();
    if (!may || isHeld(classes, said)) {
      return time;
    }
    return LunarDays.between(Set.of(said.getDayOfMonth()), today, today.plusDays(MONTH)).stream()
        .filter(day -> isHeld(classes, day))
        .findFirst()
        .map(day -> on(day, time))
        .orElse(time);
  }

  private static boolean isHeld(List<ClassSeries> classes, LocalDate day) {
    return classes.stream().anyMatch(series -> !series.between(day, day).isEmpty());
  }

  private static TimeMention on(LocalDate day, TimeMention time) {
    TimeSpan span =
        new TimeSpan(day.atStartOfDay(), day.plusDays(1).atStartOfDay(), time.span().grain());
    return new TimeMention(
        time.from(), time.to(), time.text(), span, time.bound(), time.stated(), time.recurrence());
  }
}
