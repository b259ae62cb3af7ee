package vn.loahoc.challenge;

import java.time.LocalDate;
import java.util.Set;

/**
 * Days in a row, gently counted: today is not over yet, and one day may be missed. It is derived
 * from the ledger, kept nowhere and compared with nobody's.
 *
 * @param days on which something was done
 * @param missed whether the one free day was used
 */
record Streak(int days, boolean missed) {

  /** The one that reaches to today or yesterday; with a free day, the day before. */
  static Streak of(Set<LocalDate> done, LocalDate today) {
    LocalDate day = done.contains(today) ? today : today.minusDays(1);
    int days = 0;
    boolean missed = false;
    while (true) {
      if (done.contains(day)) {
        days++;
      } else if (!missed && done.contains(day.minusDays(1))) {
        missed = true;
      } else {
        return new Streak(days, missed);
      }
      day = day.minusDays(1);
    }
  }
}
