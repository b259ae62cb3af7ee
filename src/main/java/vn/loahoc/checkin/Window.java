package vn.loahoc.checkin;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import vn.loahoc.people.HomeTime;

/**
 * When a code is valid: from {@value #MINUTES_BEFORE} minutes before the start until {@value
 * #MINUTES_AFTER} minutes after the end. Without a stated end an occasion is taken to last {@value
 * #HOURS_ASSUMED} hours; without a stated start the code is valid all day.
 *
 * @param closes exclusive
 */
public record Window(Instant opens, Instant closes) {

  public static final int MINUTES_BEFORE = 30;
  public static final int MINUTES_AFTER = 60;
  public static final int HOURS_ASSUMED = 2;

  private static final Duration BEFORE = Duration.ofMinutes(MINUTES_BEFORE);
  private static final Duration AFTER = Duration.ofMinutes(MINUTES_AFTER);

  /** That of an occasion. */
  public static Window of(Occasion.Span span) {
    if (span.start().isEmpty()) {
      return new Window(HomeTime.instant(span.day().atStartOfDay()), HomeTime.endOf(span.day()));
    }
    LocalDateTime start = span.start().get();
    LocalDateTime end = span.end().orElse(start.plusHours(HOURS_ASSUMED));
    return new Window(HomeTime.instant(start).minus(BEFORE), HomeTime.instant(end).plus(AFTER));
  }

  boolean isOpen(Instant now) {
    return !now.isBefore(opens) && now.isBefore(closes);
  }
}
