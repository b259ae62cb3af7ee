package vn.loahoc.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/** Reads the days that a frame names, against an anchor. */
final class DayReader {

  /** So long after Mid-Autumn nobody means next year's. */
  private static final int LATELY = 30;

  /** Days with an exclusive end. */
  record DaySpan(LocalDate start, LocalDate end, Grain grain) {}

  private final Anchor anchor;
  private final LocalDate today;

  DayReader(Anchor anchor) {
    this.anchor = anchor;
    this.today = anchor.now().toLocalDate();
  }

  /** The days, or null if there is no such day or none is named. */
  @Nullable DaySpan read(Frame frame) {
    try {
      return frame.has(Slot.LUNAR) || frame.has(Slot.CYCLE) ? lunar(frame) : solar(frame);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private @Nullable DaySpan solar(Frame f) {
    if (f.has(Slot.WEEKDAYS)) {
      return recurring(f);
    }
    if (f.has(Slot.DAY)) {
      return date(f);
    }
    if (f.has(Slot.DAY_SHIFT)) {
      LocalDate start = today.plusDays(f.get(Slot.DAY_SHIFT, 0));
      return new DaySpan(start, start.plusDays(f.get(Slot.COUNT, 1)), Grain.DAY);
    }
    if (f.has(Slot.MONTH_JUMP)) {
      return day(today.plusMonths(f.get(Slot.MONTH_JUMP, 0)));
    }
    if (f.has(Slot.ORDINAL)) {
      return nth(f);
    }
    if (f.has(Slot.WEEKDAY)) {
      return weekday(f);
    }
    return f.has(Slot.WEEK_SHIFT) ? week(f) : longer(f);
  }

  private static DaySpan day(LocalDate date) {
    return new DaySpan(date, date.plusDays(1), Grain.DAY);
  }

  private @Nullable DaySpan date(Frame f) {
    int day = f.get(Slot.DAY, 1);
    Integer month = f.get(Slot.MONTH);
    if (f.has(Slot.MONTH_SHIFT)) {
      LocalDate first = today.withDayOfMonth(1).plusMonths(f.get(Slot.MONTH_SHIFT, 0));
      return day(first.withDayOfMonth(day));
    }
    if (month == null) {
      return dayOfThisMonth(day);
    }
    Integer year = year(f);
    if (year != null) {
      return day(LocalDate.of(year, month, day));
    }
    if (anchor.document()) {
      return day(LocalDate.of(today.getYear(), month, day));
    }
    LocalDate ahead = ahead(month, day);
    if (f.get(Slot.TURN, 0) < 0) {
      return day(ahead.minusYears(1));
    }
    LocalDate past = earlier(ahead, f.get(Slot.WEEKDAY));
    return day(past == null ? ahead : past);
  }

  /** The coming such day; 29 February waits for a leap year. */
  private LocalDate ahead(int month, int day) {
    for (int year = today.getYear(); ; year++) {
      boolean exists = month != 2 || day != 29 || java.time.Year.isLeap(year);
      LocalDate date = exists ? LocalDate.of(year, month, day) : null;
      if (date != null && !date.isBefore(today)) {
        return date;
      }
    }
  }

  /** The same day a year before if only then it fell on the weekday said. */
  private static @Nullable LocalDate earlier(LocalDate ahead, @Nullable Integer weekday) {
    if (weekday == null || ahead.getDayOfWeek().getValue() == weekday) {
      return null;
    }
    LocalDate past = ahead.minusYears(1);
    return past.getDayOfWeek().getValue() == weekday ? past : null;
  }

  private DaySpan dayOfThisMonth(int day) {
    LocalDate first = today.withDayOfMonth(1);
    if (anchor.document()) {
      return day(first.withDayOfMonth(day));
    }
    while (true) {
      if (day <= first.lengthOfMonth() && !first.withDayOfMonth(day).isBefore(today)) {
        return day(first.withDayOfMonth(day));
      }
      first = first.plusMonths(1);
    }
  }

  private @Nullable Integer year(Frame f) {
    Integer year = f.get(Slot.YEAR);
    Integer shift = f.get(Slot.YEAR_SHIFT);
    return shift == null ? year : Integer.valueOf(today.getYear() + shift);
  }

  private DaySpan weekday(Frame f) {
    DayOfWeek weekday = DayOfWeek.of(f.get(Slot.WEEKDAY, 1));
    if (f.has(Slot.WEEK_SHIFT)) {
      LocalDate monday = monday().plusWeeks(f.get(Slot.WEEK_SHIFT, 0));
      return day(monday.plusDays(weekday.getValue() - 1L));
    }
    int turn = f.get(Slot.TURN, anchor.document() || f.namesHours() ? 0 : 1);
    return day(
        today.with(
            turn < 0
                ? TemporalAdjusters.previous(weekday)
                : turn == 0
                    ? TemporalAdjusters.nextOrSame(weekday)
                    : TemporalAdjusters.next(weekday)));
  }

  private LocalDate monday() {
    return today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  private DaySpan week(Frame f) {
    LocalDate monday = monday().plusWeeks(f.get(Slot.WEEK_SHIFT, 0));
    if (f.has(Slot.WEEKEND)) {
      return new DaySpan(monday.plusDays(5), monday.plusDays(7), Grain.DAY);
    }
    return switch (f.get(Slot.SECTION, 0)) {
      case 1 -> new DaySpan(monday, monday.plusDays(2), Grain.DAY);
      case 2 -> new DaySpan(monday.plusDays(2), monday.plusDays(4), Grain.DAY);
      default -> new DaySpan(monday, monday.plusWeeks(f.get(Slot.COUNT, 1)), Grain.WEEK);
    };
  }

  private @Nullable DaySpan longer(Frame f) {
    if (f.has(Slot.QUARTER) || f.has(Slot.QUARTER_SHIFT)) {
      return quarter(f);
    }
    if (f.has(Slot.MONTH) || f.has(Slot.MONTH_SHIFT)) {
      LocalDate first = month(f);
      if (f.has(Slot.NTH_DAY)) {
        return day(f.get(Slot.NTH_DAY, 1) > 0 ? first : first.plusMonths(1).minusDays(1));
      }
      LocalDate end = first.plusMonths(f.get(Slot.COUNT, 1));
      return f.has(Slot.SECTION)
          ? third(first, f.get(Slot.SECTION, 1))
          : span(first, end, Grain.MONTH);
    }
    Integer year = year(f);
    if (year == null) {
      return null;
    }
    LocalDate first = LocalDate.of(year, 1, 1);
    if (f.has(Slot.SECTION)) {
      LocalDate start = first.plusMonths(4L * (f.get(Slot.SECTION, 1) - 1));
      return span(start, start.plusMonths(4), Grain.MONTH);
    }
    return span(first, first.plusYears(f.get(Slot.COUNT, 1)), Grain.YEAR);
  }

  private static DaySpan span(LocalDate start, LocalDate end, Grain grain) {
    return new DaySpan(start, end, grain);
  }

  /** Days 1–10, 11–20 and 21 to the end, as "đầu", "giữa" and "cuối tháng" are used. */
  private static DaySpan third(LocalDate first, int section) {
    LocalDate start = first.plusDays(10L * (section - 1));
    LocalDate end = section == 3 ? first.plusMonths(1) : start.plusDays(10);
    return span(start, end, Grain.WEEK);
  }

  private LocalDate month(Frame f) {
    if (f.has(Slot.MONTH_SHIFT)) {
      return today.withDayOfMonth(1).plusMonths(f.get(Slot.MONTH_SHIFT, 0));
    }
    int month = f.get(Slot.MONTH, 1);
    Integer year = year(f);
    if (year != null) {
      return LocalDate.of(year, month, 1);
    }
    if (f.get(Slot.TURN, 0) < 0) {
      boolean thisYear = month < today.getMonthValue();
      return LocalDate.of(today.getYear() - (thisYear ? 0 : 1), month, 1);
    }
    boolean over = month < today.getMonthValue() && !anchor.document();
    return LocalDate.of(today.getYear() + (over ? 1 : 0), month, 1);
  }

  private DaySpan quarter(Frame f) {
    int now = (today.getMonthValue() - 1) / 3;
    Integer year = year(f);
    if (f.has(Slot.QUARTER_SHIFT)) {
      LocalDate start =
          LocalDate.of(today.getYear(), 1, 1).plusMonths(3L * (now + f.get(Slot.QUARTER_SHIFT, 0)));
      return span(start, start.plusMonths(3), Grain.MONTH);
    }
    int quarter = f.get(Slot.QUARTER, 1) - 1;
    boolean over = quarter < now && !anchor.document();
    int inYear = year != null ? year : today.getYear() + (over ? 1 : 0);
    LocalDate start = LocalDate.of(inYear, 1 + 3 * quarter, 1);
    return span(start, start.plusMonths(3), Grain.MONTH);
  }

  /** The n-th week (by its Monday) or weekday of a month. */
  private @Nullable DaySpan nth(Frame f) {
    LocalDate first = month(f);
    int n = f.get(Slot.ORDINAL, 1);
    DayOfWeek weekday = DayOfWeek.of(f.get(Slot.WEEKDAY, 1));
    LocalDate date = first.with(TemporalAdjusters.dayOfWeekInMonth(n, weekday));
    if (f.has(Slot.WEEKDAY)) {
      return date.getMonth() == first.getMonth() ? day(date) : null;
    }
    if (n < 0 && date.plusDays(6).getMonth() != first.getMonth()) {
      date = date.minusWeeks(1);
    }
    return date.getMonth() == first.getMonth() ? span(date, date.plusWeeks(1), Grain.WEEK) : null;
  }

  private DaySpan recurring(Frame f) {
    int bits = f.get(Slot.WEEKDAYS, 0) & ~f.get(Slot.EXCEPT, 0);
    LocalDate date = today;
    while ((bits >> (date.getDayOfWeek().getValue() - 1) & 1) == 0) {
      date = date.plusDays(1);
    }
    return day(date);
  }

  private @Nullable DaySpan lunar(Frame f) {
    Integer cycle = f.get(Slot.CYCLE);
    Integer year = cycle == null ? year(f) : Integer.valueOf(inCycle(cycle));
    if (year == null && !f.has(Slot.MONTH)) {
      return f.has(Slot.DAY) ? nextLunarDay(f.get(Slot.DAY, 1)) : null;
    }
    if (year != null) {
      return lunar(f, year);
    }
    DaySpan best = null;
    for (int y = today.getYear() - 1; y <= today.getYear() + 1; y++) {
      DaySpan span = lunar(f, y);
      if (span != null && better(span, best)) {
        best = span;
      }
    }
    return best;
  }

  /** Documents mean the nearest such day, messages the coming one or one that has just been. */
  private boolean better(DaySpan span, @Nullable DaySpan best) {
    if (anchor.document()) {
      return best == null || distance(span) < distance(best);
    }
    return span.end().isAfter(today.minusDays(LATELY))
        && (best == null || span.start().isBefore(best.start()));
  }

  private long distance(DaySpan span) {
    return Math.abs(span.start().toEpochDay() - today.toEpochDay());
  }

  private static @Nullable DaySpan lunar(Frame f, int year) {
    Integer month = f.get(Slot.MONTH);
    if (month == null) {
      return span(
          LunarCalendar.monthStart(year, 1), LunarCalendar.monthStart(year + 1, 1), Grain.YEAR);
    }
    if (!f.has(Slot.DAY)) {
      return span(
          LunarCalendar.monthStart(year, month), LunarCalendar.monthEnd(year, month), Grain.MONTH);
    }
    LocalDate date = LunarCalendar.date(year, month, f.get(Slot.DAY, 1));
    return date == null ? null : day(date);
  }

  private @Nullable DaySpan nextLunarDay(int day) {
    for (int year = today.getYear() - 1; year <= today.getYear() + 1; year++) {
      for (int month = 1; month <= 12; month++) {
        LocalDate date = LunarCalendar.date(year, month, day);
        if (date != null && !date.isBefore(today)) {
          return day(date);
        }
      }
    }
    return null;
  }

  /** The year of the cycle of sixty nearest to the anchor; 1984 was Giáp Tý. */
  private int inCycle(int place) {
    int year = today.getYear();
    int offset = Math.floorMod(place - (year - 1984), 60);
    return offset > 30 ? year + offset - 60 : year + offset;
  }
}
