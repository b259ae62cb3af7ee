package vn.loahoc.time;

import org.jspecify.annotations.Nullable;

/** Which parts go together into one time. */
final class Joining {

  private Joining() {}

  /** Both as one, or null if they are two times. */
  static @Nullable Frame join(Frame a, Frame b) {
    if (a.hasAny(Slot.NOW, Slot.HOUR_SHIFT, Slot.MINUTE_SHIFT)
        || b.hasAny(Slot.NOW, Slot.HOUR_SHIFT, Slot.MINUTE_SHIFT)) {
      return null;
    }
    if (!hoursGoTogether(a, b)) {
      return null;
    }
    if (a.onlyHours() || b.onlyHours()) {
      return longPeriod(a) || longPeriod(b) ? null : a.and(b);
    }
    return days(a, b);
  }

  private static boolean longPeriod(Frame f) {
    return f.namesDays()
        && !f.hasAny(
            Slot.DAY, Slot.DAY_SHIFT, Slot.WEEKDAY, Slot.WEEKDAYS, Slot.WEEKEND, Slot.MONTH_JUMP);
  }

  private static boolean hoursGoTogether(Frame a, Frame b) {
    boolean twoClocks = a.has(Slot.CLOCK) && b.has(Slot.CLOCK);
    Integer part = a.get(Slot.PART);
    Integer other = b.get(Slot.PART);
    return !twoClocks && (part == null || other == null || part.equals(other));
  }

  private static @Nullable Frame days(Frame a, Frame b) {
    if (a.has(Slot.WEEKDAYS) || b.has(Slot.WEEKDAYS)) {
      return null;
    }
    if (b.has(Slot.DAY)) {
      return withDate(a, b);
    }
    if (a.has(Slot.DAY)) {
      return dateWith(a, b);
    }
    boolean monthYear = a.has(Slot.MONTH) && !a.hasAny(Slot.YEAR, Slot.YEAR_SHIFT);
    if ((monthYear || a.has(Slot.QUARTER)) && yearOnly(b)) {
      return a.and(b);
    }
    return weekdays(a, b);
  }

  private static @Nullable Frame weekdays(Frame a, Frame b) {
    boolean weekThenDay =
        a.has(Slot.WEEK_SHIFT) && !a.hasAny(Slot.WEEKDAY, Slot.COUNT, Slot.WEEKEND);
    if (weekThenDay && b.has(Slot.WEEKDAY) && !b.hasAny(Slot.WEEK_SHIFT, Slot.TURN)) {
      return a.and(b);
    }
    boolean dayThenWeek = b.only(Slot.WEEK_SHIFT) && a.has(Slot.WEEKDAY);
    if (dayThenWeek && !a.hasAny(Slot.WEEK_SHIFT, Slot.TURN, Slot.ORDINAL)) {
      return a.and(b);
    }
    boolean plainShift = a.has(Slot.DAY_SHIFT) && !a.has(Slot.COUNT);
    if (plainShift && b.has(Slot.WEEKDAY) && !b.hasAny(Slot.WEEK_SHIFT, Slot.TURN)) {
      return a.and(b.without(Slot.WEEKDAY));
    }
    boolean weekdayShift = a.has(Slot.WEEKDAY) && !a.hasAny(Slot.WEEK_SHIFT, Slot.TURN);
    boolean thenShift = b.has(Slot.DAY_SHIFT) && !b.has(Slot.COUNT);
    return weekdayShift && thenShift ? a.without(Slot.WEEKDAY).and(b) : null;
  }

  /** A weekday, "hôm nay" or the name of the day, then its date. */
  private static @Nullable Frame withDate(Frame a, Frame b) {
    if (a.has(Slot.DAY)) {
      boolean same = a.agrees(b) && a.has(Slot.MONTH) && !a.has(Slot.WEEKDAY);
      return same ? a.and(b) : null;
    }
    boolean weekday = a.has(Slot.WEEKDAY) && !a.has(Slot.ORDINAL);
    if (weekday) {
      return a.without(Slot.TURN).without(Slot.WEEK_SHIFT).and(b);
    }
    boolean today = a.has(Slot.DAY_SHIFT) && !a.has(Slot.COUNT);
    return today ? a.without(Slot.DAY_SHIFT).and(b) : null;
  }

  private static @Nullable Frame dateWith(Frame a, Frame b) {
    boolean noYear = !a.hasAny(Slot.YEAR, Slot.YEAR_SHIFT, Slot.CYCLE);
    if (a.has(Slot.MONTH) && noYear && yearOnly(b)) {
      return a.and(b);
    }
    boolean noMonth = !a.hasAny(Slot.MONTH, Slot.MONTH_SHIFT);
    if (noMonth
        && b.only(Slot.MONTH, Slot.YEAR, Slot.YEAR_SHIFT, Slot.LUNAR, Slot.MONTH_SHIFT)
        && b.hasAny(Slot.MONTH, Slot.MONTH_SHIFT)) {
      return a.and(b);
    }
    boolean weekday = b.only(Slot.WEEKDAY, Slot.TURN, Slot.PART, Slot.CLOCK);
    return weekday && b.has(Slot.WEEKDAY) && !a.has(Slot.WEEKDAY)
        ? a.and(b.without(Slot.TURN))
        : null;
  }

  private static boolean yearOnly(Frame b) {
    return b.only(Slot.YEAR)
        || (b.only(Slot.YEAR_SHIFT) && !b.has(Slot.COUNT))
        || b.only(Slot.CYCLE);
  }
}
