package vn.loahoc.time;

import org.jspecify.annotations.Nullable;

/** Two hours with "đến" or a dash between: "7h30 - 11h30", "từ 8 đến 10 giờ", "1h đến 4h chiều". */
final class ClockRanges {

  private ClockRanges() {}

  /** An hour, or a range of hours. */
  static @Nullable Match at(Tokens t, int i) {
    Match first = Clocks.at(t, i);
    if (first == null) {
      first = bareHour(t, i);
      return first == null ? null : range(t, first);
    }
    Match range = range(t, first);
    return range == null ? first : range;
  }

  /** The 8 of "8 - 10h", before an end that has its unit. */
  private static @Nullable Match bareHour(Tokens t, int i) {
    Integer hour = t.get(i).length() <= 2 ? t.number(i, 0, 23) : null;
    boolean joined = t.get(i).glued() && t.has(i - 1) && !t.mark(i - 1, '(') && !t.mark(i - 1, ':');
    return hour == null || joined ? null : new Match(i, i + 1, Frame.of(Slot.CLOCK, hour * 60));
  }

  private static @Nullable Match range(Tokens t, Match first) {
    int j = connector(t, first.end());
    if (j < 0) {
      return null;
    }
    Match last = Clocks.at(t, j);
    if (last == null || t.is(j, "sáng")) {
      return null;
    }
    return new Match(first.from(), last.end(), join(first.frame(), last.frame()));
  }

  /** Index after "đến" or a dash and what may follow it before an hour, else -1. */
  static int connector(Tokens t, int i) {
    if (t.mark(i, '-')) {
      return t.is(i + 1, "đến") || t.mark(i + 1, '-') || t.mark(i + 1, '>') ? i + 2 : i + 1;
    }
    int j = t.is(i, "cho") ? i + 1 : i;
    if (!t.is(j, "đến") && !t.is(j, "tới")) {
      return -1;
    }
    j++;
    return t.is(j, "khoảng") || t.is(j, "hết") || t.is(j, "lúc") || t.is(j, "trước") ? j + 1 : j;
  }

  /** Both hours in one frame; a part of day after the second covers both. */
  static Frame join(Frame first, Frame last) {
    int start = first.get(Slot.CLOCK, 0);
    int end = last.get(Slot.CLOCK, 0);
    int firstPart = first.get(Slot.PART, -1);
    int lastPart = last.get(Slot.PART, -1);
    Frame joined = first.without(Slot.STAMP);
    if (firstPart < 0 && lastPart >= 0) {
      start = earlier(start, end, lastPart);
      end = SpanReader.minutes(end, lastPart);
      joined = joined.with(Slot.CLOCK_PADDED, 1);
    } else if (firstPart >= 0) {
      start = SpanReader.minutes(start, firstPart);
      end = later(start, end, lastPart >= 0 ? lastPart : firstPart);
      joined = joined.without(Slot.PART).with(Slot.CLOCK_PADDED, 1);
    }
    joined = joined.with(Slot.CLOCK, start).with(Slot.CLOCK_END, end);
    return last.has(Slot.CLOCK_MINUTES) ? joined.with(Slot.CLOCK_END_MINUTES, 1) : joined;
  }

  /** "9 giờ đến 2 giờ chiều" begins in the morning, "2 đến 4 giờ chiều" does not. */
  private static int earlier(int start, int end, int part) {
    int covered = SpanReader.minutes(start, part);
    return covered < SpanReader.minutes(end, part) ? covered : start;
  }

  private static int later(int start, int end, int part) {
    int covered = SpanReader.minutes(end, part);
    if (covered > start) {
      return covered;
    }
    return end + 12 * 60 > start && end < 12 * 60 ? end + 12 * 60 : end;
  }
}
