package vn.loahoc.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import vn.loahoc.time.DayReader.DaySpan;

/** Reads what a frame says as a span of time, against an anchor. */
final class SpanReader {

  private static final int DAY = 24 * 60;
  private static final int HALF = 12 * 60;

  private final Anchor anchor;
  private final DayReader days;

  SpanReader(Anchor anchor) {
    this.anchor = anchor;
    this.days = new DayReader(anchor);
  }

  DayReader days() {
    return days;
  }

  /** The span, or null if there is no such time. */
  @Nullable TimeSpan read(Frame f) {
    if (f.hasAny(Slot.NOW, Slot.MINUTE_SHIFT, Slot.HOUR_SHIFT)) {
      return fromNow(f);
    }
    if (!f.namesDays()) {
      return hoursOnly(f);
    }
    DaySpan span = days.read(f);
    if (span == null) {
      return null;
    }
    if (!f.namesHours()) {
      return new TimeSpan(span.start().atStartOfDay(), span.end().atStartOfDay(), span.grain());
    }
    boolean oneDay = span.end().equals(span.start().plusDays(1));
    if (!oneDay) {
      return new TimeSpan(span.start().atStartOfDay(), span.end().atStartOfDay(), span.grain());
    }
    return hours(f, weekdayAhead(f, span.start()));
  }

  /** A weekday with an hour already past today is that of next week. */
  private LocalDate weekdayAhead(Frame f, LocalDate day) {
    boolean free =
        f.has(Slot.WEEKDAY) && !f.hasAny(Slot.DAY, Slot.TURN, Slot.WEEK_SHIFT, Slot.ORDINAL);
    if (!free || anchor.document() || f.has(Slot.DAY_SHIFT)) {
      return day;
    }
    TimeSpan span = hours(f, day);
    return span != null && !span.end().isAfter(anchor.now()) ? day.plusWeeks(1) : day;
  }

  private TimeSpan fromNow(Frame f) {
    LocalDateTime now = anchor.now().truncatedTo(ChronoUnit.MINUTES);
    if (f.has(Slot.COUNT)) {
      int count = f.get(Slot.COUNT, 1);
      if (f.has(Slot.HOUR_SHIFT)) {
        LocalDateTime start =
            now.truncatedTo(ChronoUnit.HOURS).plusHours(f.get(Slot.HOUR_SHIFT, 1));
        return new TimeSpan(start, start.plusHours(count), Grain.HOUR);
      }
      LocalDateTime start = now.plusMinutes(f.get(Slot.MINUTE_SHIFT, 1));
      return new TimeSpan(start, start.plusMinutes(count), Grain.MINUTE);
    }
    LocalDateTime at = now.plusMinutes(f.get(Slot.MINUTE_SHIFT, 0));
    return new TimeSpan(at, at.plusMinutes(1), Grain.MINUTE);
  }

  /** An hour without a day: the coming one in a message, of the anchor's day in a document. */
  private @Nullable TimeSpan hoursOnly(Frame f) {
    LocalDate today = anchor.now().toLocalDate();
    TimeSpan span = hours(f, today);
    if (span == null || anchor.document() || span.end().isAfter(anchor.now())) {
      return span;
    }
    TimeSpan later = afternoon(f, today);
    return later != null ? later : hours(f, today.plusDays(1));
  }

  /** Nobody meets at three at night: "3 giờ" said after three o'clock is the afternoon's. */
  private @Nullable TimeSpan afternoon(Frame f, LocalDate today) {
    int clock = f.get(Slot.CLOCK, 0);
    boolean small = clock >= 60 && clock < 7 * 60 && !f.has(Slot.CLOCK_PADDED);
    boolean byDay = f.get(Slot.CLOCK_END, 0) > HALF; // "6h đến 13h" begins in the morning
    if (!small || byDay || f.has(Slot.PART)) {
      return null;
    }
    Frame later = f.with(Slot.CLOCK, clock + HALF);
    if (f.has(Slot.CLOCK_END)) {
      later = later.with(Slot.CLOCK_END, f.get(Slot.CLOCK_END, 0) + HALF);
    }
    TimeSpan span = hours(later, today);
    return span != null && span.end().isAfter(anchor.now()) ? span : null;
  }

  private @Nullable TimeSpan hours(Frame f, LocalDate day) {
    LocalDateTime midnight = day.atStartOfDay();
    int part = f.get(Slot.PART, -1);
    if (!f.has(Slot.CLOCK)) {
      return part < 0
          ? null
          : new TimeSpan(
              midnight.plusHours(DayParts.start(part)),
              midnight.plusHours(DayParts.end(part)),
              Grain.PART_OF_DAY);
    }
    int start = minutes(f.get(Slot.CLOCK, 0), part);
    boolean toTheMinute = f.has(Slot.CLOCK_MINUTES) || f.has(Slot.CLOCK_END_MINUTES);
    Grain grain = toTheMinute ? Grain.MINUTE : Grain.HOUR;
    int end = start + (toTheMinute ? 1 : 60);
    if (f.has(Slot.CLOCK_END)) {
      end = minutes(f.get(Slot.CLOCK_END, 0), part);
      end = end <= start && end + HALF > start && end < HALF ? end + HALF : end;
      end = end <= start ? end + DAY : end;
    }
    return new TimeSpan(midnight.plusMinutes(start), midnight.plusMinutes(end), grain);
  }

  /** Minutes since midnight of an hour in a part of day: 3 in the afternoon is 15. */
  static int minutes(int clock, int part) {
    int hour = clock / 60;
    return switch (part) {
      case DayParts.SANG -> hour == 12 ? clock - HALF : clock;
      case DayParts.TRUA -> hour <= 3 ? clock + HALF : clock;
      case DayParts.CHIEU -> hour < 12 ? clock + HALF : clock;
      case DayParts.TOI ->
          hour == 12 ? clock + HALF : hour >= 4 && hour < 12 ? clock + HALF : clock;
      case DayParts.DEM -> hour == 12 || (hour >= 6 && hour < 12) ? clock + HALF : clock;
      default -> clock;
    };
  }
}
