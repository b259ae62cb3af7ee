package vn.loahoc.corpus.timetable;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.loahoc.time.TimeRule;

/**
 * Whether two classes are ever held at the same time. A meeting that is off or on another day takes
 * no room on its own.
 */
final class SharedDays {

  private static final int A_WEEK = 7;

  /** How far is looked for a day on which neither is off. */
  private static final int LOOKED_AHEAD = 70;

  private SharedDays() {}

  static boolean overlap(TimeRule a, TimeRule b) {
    for (TimeRule.Meeting one : a.meetings()) {
      for (TimeRule.Meeting other : b.meetings()) {
        if (one.hours().overlaps(other.hours())
            && (onADay(one, a, other, b) || onADay(other, b, one, a) || weekly(one, a, other, b))) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean onADay(
      TimeRule.Meeting one, TimeRule a, TimeRule.Meeting other, TimeRule b) {
    return one.dates().stream()
        .anyMatch(day -> isHeld(day, a) && isHeld(day, b) && isOn(day, other, b.span()));
  }

  private static boolean isOn(LocalDate day, TimeRule.Meeting meeting, TimeRule.Span span) {
    return meeting.dates().contains(day)
        || (meeting.weekdays().contains(day.getDayOfWeek()) && span.contains(day));
  }

  private static boolean isHeld(LocalDate day, TimeRule rule) {
    TimeRule.Exceptions exceptions = rule.exceptions();
    return !exceptions.cancelled().contains(day)
        && exceptions.moves().stream()
            .noneMatch(move -> move.from().filter(day::equals).isPresent());
  }

  private static boolean weekly(
      TimeRule.Meeting one, TimeRule a, TimeRule.Meeting other, TimeRule b) {
    Set<DayOfWeek> both = EnumSet.noneOf(DayOfWeek.class);
    both.addAll(one.weekdays());
    both.retainAll(other.weekdays());
    if (both.isEmpty()) {
      return false;
    }
    Optional<LocalDate> first =
        Stream.concat(a.span().first().stream(), b.span().first().stream())
            .max(LocalDate::compareTo);
    Optional<LocalDate> last =
        Stream.concat(a.span().last().stream(), b.span().last().stream()).min(LocalDate::compareTo);
    Optional<LocalDate> off = firstOff(a, b);
    if (off.isEmpty() && (first.isEmpty() || last.isEmpty())) {
      return true;
    }
    LocalDate from = first.or(() -> off).orElseThrow();
    int days = off.isEmpty() ? A_WEEK : LOOKED_AHEAD;
    return from.datesUntil(from.plusDays(days))
        .takeWhile(day -> last.filter(day::isAfter).isEmpty())
        .anyMatch(day -> both.contains(day.getDayOfWeek()) && isHeld(day, a) && isHeld(day, b));
  }

  /** The first day on which one of them is not as usual. */
  private static Optional<LocalDate> firstOff(TimeRule a, TimeRule b) {
    return Stream.of(a, b)
        .flatMap(
            rule ->
                Stream.concat(
                    rule.exceptions().cancelled().stream().limit(1),
                    rule.exceptions().moves().stream().flatMap(move -> move.from().stream())))
        .min(LocalDate::compareTo);
  }
}
