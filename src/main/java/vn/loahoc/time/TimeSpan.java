package vn.loahoc.time;

import java.time.LocalDateTime;

/**
 * A span of local time ({@code Asia/Ho_Chi_Minh}) with an exclusive end.
 *
 * @param start first instant of the span, to the minute
 * @param end first instant after the span; an hour without an end lasts one grain
 * @param grain how exactly it was said; a range of days has the grain of its ends
 */
public record TimeSpan(LocalDateTime start, LocalDateTime end, Grain grain) {

  /**
   * @throws IllegalArgumentException if the span is empty or runs backwards
   */
  public TimeSpan {
    if (!end.isAfter(start)) {
      throw new IllegalArgumentException(
          "a span must end after it starts: " + start + " to " + end);
    }
  }

  /** Whether the two spans share at least one minute. */
  public boolean overlaps(TimeSpan other) {
    return start.isBefore(other.end) && other.start.isBefore(end);
  }
}
