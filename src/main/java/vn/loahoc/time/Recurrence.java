package vn.loahoc.time;

import java.time.DayOfWeek;
import java.util.Set;

/**
 * Something that comes back every week.
 *
 * @param days the weekdays it falls on, never empty
 * @param except the weekdays written as exceptions
 */
public record Recurrence(Set<DayOfWeek> days, Set<DayOfWeek> except) {

  public Recurrence {
    if (days.isEmpty()) {
      throw new IllegalArgumentException("a recurrence needs at least one weekday");
    }
    days = Set.copyOf(days);
    except = Set.copyOf(except);
  }
}
