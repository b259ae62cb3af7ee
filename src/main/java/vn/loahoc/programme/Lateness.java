package vn.loahoc.programme;

import java.time.LocalDateTime;
import java.time.LocalTime;
import vn.loahoc.people.QuietHours;

/**
 * The rule for what could not be sent at its hour: it is sent late on the same date until the quiet
 * hours begin, and not at all afterwards. So nobody gets the items of two dates at once.
 */
final class Lateness {

  private Lateness() {}

  /** Whether it is too late for what was due at an hour of this day. */
  static boolean isTooLate(LocalTime hour, LocalDateTime now) {
    LocalDateTime due = now.toLocalDate().atTime(hour);
    return QuietHours.isQuiet(now) && (QuietHours.isQuiet(due) || due.isBefore(now));
  }
}
