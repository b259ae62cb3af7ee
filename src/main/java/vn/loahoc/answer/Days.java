package vn.loahoc.answer;

import java.time.LocalDate;
import java.util.Optional;
import vn.loahoc.corpus.Schedule;
import vn.loahoc.time.TimeSpan;

/** Questions about days that schedules and spans share. */
public final class Days {

  private Days() {}

  /** Whether a schedule names a day, alone, in a list or in a run of days. */
  public static boolean covers(Schedule when, LocalDate day) {
    if (when.dates().contains(day)) {
      return true;
    }
    if (when.date().isEmpty()) {
      return false;
    }
    LocalDate first = when.date().get();
    LocalDate last = when.end().orElse(first);
    return !day.isBefore(first) && !day.isAfter(last);
  }

  /** Whether a schedule runs over more than one day. */
  public static boolean isLong(Schedule when) {
    return when.end().isPresent() && !when.end().equals(when.date());
  }

  /** Whether a schedule names a day within a span. */
  public static boolean overlaps(Schedule when, TimeSpan span) {
    LocalDate first = span.start().toLocalDate();
    LocalDate last = lastDay(span);
    for (LocalDate date : when.dates()) {
      if (!date.isBefore(first) && !date.isAfter(last)) {
        return true;
      }
    }
    Optional<LocalDate> start = when.date();
    return start.isPresent()
        && !start.get().isAfter(last)
        && !when.end().orElse(start.get()).isBefore(first);
  }

  /** The last day a span touches. */
  public static LocalDate lastDay(TimeSpan span) {
    return span.end().minusNanos(1).toLocalDate();
  }

  /** Whether a span is one calendar day or part of one. */
  public static boolean isOneDay(TimeSpan span) {
    return span.start().toLocalDate().equals(lastDay(span));
  }
}
