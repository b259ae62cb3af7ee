package vn.loahoc.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Days that come back with every month of the lunar calendar: "mùng 1 và rằm". */
public final class LunarDays {

  private LunarDays() {}

  /**
   * When they fall, in order; day 30 only in months that have one.
   *
   * @param days of the month, from 1 to 30
   * @param first the first day that counts
   * @param last the last day that counts
   */
  public static List<LocalDate> between(Set<Integer> days, LocalDate first, LocalDate last) {
    return LunarCalendar.daysBetween(days, first, last);
  }
}
