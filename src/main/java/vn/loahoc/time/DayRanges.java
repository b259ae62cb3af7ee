package vn.loahoc.time;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** Reads ranges of days: each end borrows from the other what it does not say. */
final class DayRanges {

  private static final Slot[] LENT = {
    Slot.MONTH, Slot.YEAR, Slot.YEAR_SHIFT, Slot.LUNAR, Slot.MONTH_SHIFT, Slot.CYCLE
  };

  private DayRanges() {}

  /** The whole range, or null if it runs backwards or has no such days. */
  static @Nullable TimeSpan read(Frame first, Frame last, Anchor anchor) {
    SpanReader reader = new SpanReader(anchor);
    Frame b = completed(last, first);
    TimeSpan end = reader.read(b);
    if (end == null) {
      return null;
    }
    TimeSpan start = start(first, b, end, anchor);
    if (start == null) {
      return null;
    }
    if (end.end().isBefore(start.end()) || end.start().isBefore(start.start())) {
      end = later(b, last, start, anchor);
    }
    if (end == null || !end.start().isAfter(start.start())) {
      return null;
    }
    boolean toAnHour = b.has(Slot.CLOCK);
    LocalDateTime until = toAnHour ? end.start() : end.end();
    return until.isAfter(start.start()) ? new TimeSpan(start.start(), until, end.grain()) : null;
  }

  private static Frame completed(Frame last, Frame first) {
    if (last.has(Slot.DAY) && !last.hasAny(Slot.MONTH, Slot.MONTH_SHIFT)) {
      return last.borrowing(first, LENT);
    }
    if (last.has(Slot.MONTH)) {
      return last.hasAny(Slot.YEAR, Slot.YEAR_SHIFT) ? last : last.borrowing(first, Slot.YEAR);
    }
    return last.has(Slot.WEEKDAY) ? last.borrowing(first, Slot.WEEK_SHIFT) : last;
  }

  private static @Nullable TimeSpan start(Frame first, Frame last, TimeSpan end, Anchor anchor) {
    SpanReader reader = new SpanReader(anchor);
    int year = end.start().getYear();
    if (first.has(Slot.DAY) && !first.hasAny(Slot.MONTH, Slot.MONTH_SHIFT)) {
      return fromDay(first, last, end, reader);
    }
    if (first.has(Slot.MONTH) && !first.hasAny(Slot.YEAR, Slot.YEAR_SHIFT, Slot.LUNAR)) {
      TimeSpan start = reader.read(first.with(Slot.YEAR, year));
      boolean after = start != null && start.start().isAfter(end.start());
      return after ? reader.read(first.with(Slot.YEAR, year - 1)) : start;
    }
    if (first.has(Slot.WEEKDAY) && !first.has(Slot.WEEK_SHIFT) && last.has(Slot.WEEK_SHIFT)) {
      return reader.read(first.borrowing(last, Slot.WEEK_SHIFT));
    }
    return reader.read(first);
  }

  /** "từ ngày 27 đến 5/10" begins in the month before. */
  private static @Nullable TimeSpan fromDay(
      Frame first, Frame last, TimeSpan end, SpanReader reader) {
    Frame same = first.borrowing(last, LENT);
    if (!last.has(Slot.LUNAR) && last.has(Slot.DAY)) {
      boolean before = first.get(Slot.DAY, 0) > last.get(Slot.DAY, 0);
      java.time.LocalDate month = end.start().toLocalDate().withDayOfMonth(1);
      month = before ? month.minusMonths(1) : month;
      same = first.with(Slot.MONTH, month.getMonthValue()).with(Slot.YEAR, month.getYear());
    }
    return reader.read(same);
  }

  /** An end before its start lies in the next year or week, unless it was said otherwise. */
  private static @Nullable TimeSpan later(Frame end, Frame written, TimeSpan start, Anchor anchor) {
    boolean dated = end.has(Slot.MONTH) && !written.hasAny(Slot.YEAR, Slot.YEAR_SHIFT, Slot.LUNAR);
    boolean weekday = end.has(Slot.WEEKDAY) && !end.hasAny(Slot.DAY, Slot.WEEK_SHIFT);
    if (dated) {
      SpanReader reader = new SpanReader(anchor);
      TimeSpan same = reader.read(end.with(Slot.YEAR, start.start().getYear()));
      boolean fits = same != null && same.start().isAfter(start.start());
      return fits ? same : reader.read(end.with(Slot.YEAR, start.start().getYear() + 1));
    }
    if (weekday) {
      return new SpanReader(Anchor.chat(start.start())).read(end);
    }
    return null;
  }
}
