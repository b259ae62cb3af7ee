package vn.loahoc.cli;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import vn.loahoc.time.TimeRule;

/**
 * The days of a meeting beside its weekdays, for a reader who knows of no moves: a meeting that is
 * moved is not held on its own day, and is on the other one. One that is held at other hours then
 * is told as moved only.
 *
 * @param dates in order
 * @param except in order; of the weekdays alone
 */
record SessionDays(List<LocalDate> dates, List<LocalDate> except) {

  static SessionDays of(TimeRule rule, TimeRule.Meeting meeting) {
    TreeSet<LocalDate> dates = new TreeSet<>(meeting.dates());
    TreeSet<LocalDate> except = new TreeSet<>(rule.exceptions().cancelled());
    for (TimeRule.Move move : rule.exceptions().moves()) {
      Optional<LocalDate> from = move.from().filter(day -> isHeld(meeting, day, move));
      if (from.isPresent()) {
        if (!dates.remove(from.get())) {
          except.add(from.get());
        }
        if (move.hours().filter(hours -> !hours.equals(meeting.hours())).isEmpty()) {
          dates.add(move.to());
        }
      }
    }
    return new SessionDays(List.copyOf(dates), List.copyOf(except));
  }

  private static boolean isHeld(TimeRule.Meeting meeting, LocalDate day, TimeRule.Move move) {
    Collection<LocalDate> dates = meeting.dates();
    return (dates.contains(day) || meeting.weekdays().contains(day.getDayOfWeek()))
        && move.stood().filter(hours -> !hours.equals(meeting.hours())).isEmpty();
  }
}
