package vn.loahoc.calendar;

import java.time.LocalTime;
import vn.loahoc.time.Hours;

/**
 * Hours of a day that somebody asks about.
 *
 * @param from in minutes after midnight
 * @param until exclusive, in minutes after midnight
 * @param begins whether only what begins in them is wanted: "sau 19 giờ"
 */
public record HourWindow(int from, int until, boolean begins) {

  private static final int DAY = 24 * 60;
  private static final int HOUR = 60;

  public static final HourWindow WHOLE_DAY = new HourWindow(0, DAY);

  /** Hours in which something begins or lies for the greater part. */
  public HourWindow(int from, int until) {
    this(from, until, false);
  }

  /**
   * Whether something is held then: it begins in these hours, or half of it at least lies in them;
   * of a single hour, any of it. What says no hour may be at any.
   */
  public boolean holds(Hours hours) {
    return switch (hours) {
      case Hours.At clock -> holds(minute(clock.start()), end(clock));
      case Hours.Part part -> minute(part.from()) >= from && minute(part.from()) < until;
      case Hours.Unstated unstated -> true;
    };
  }

  private boolean holds(int start, int end) {
    int shared = Math.min(end, until) - Math.max(start, from);
    int enough = until - from <= HOUR ? 1 : (end - start + 1) / 2;
    boolean begun = start >= from && start < until;
    return begun || (!begins && end > start && shared >= enough);
  }

  private static int end(Hours.At clock) {
    int end = clock.end().map(HourWindow::minute).orElse(minute(clock.start()));
    return end == 0 ? DAY : end;
  }

  private static int minute(LocalTime time) {
    return time.getHour() * HOUR + time.getMinute();
  }
}
