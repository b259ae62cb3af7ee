package vn.loahoc.corpus.timetable;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import vn.loahoc.time.Happening;
import vn.loahoc.time.TimeRule;

/**
 * On which days a row is held before its remarks are looked at.
 *
 * @param rule when it is held; without exceptions
 */
record RowDays(TimeRule rule) {

  RowDays {
    rule = new TimeRule(rule.meetings(), rule.span(), TimeRule.Exceptions.NONE);
  }

  private static final long LONGEST = 400;

  /** All of them, where an end is known. */
  List<LocalDate> all() {
    List<LocalDate> single =
        rule.meetings().stream().flatMap(m -> m.dates().stream()).distinct().sorted().toList();
    if (!isWeekly()) {
      return single;
    }
    Optional<LocalDate> first = rule.span().first();
    Optional<LocalDate> last = rule.span().last();
    if (first.isEmpty()
        || last.isEmpty()
        || last.get().isBefore(first.get())
        || ChronoUnit.DAYS.between(first.get(), last.get()) > LONGEST) {
      return List.of();
    }
    return between(first.get(), last.get());
  }

  boolean isWeekly() {
    return rule.isWeekly();
  }

  /** The only one. */
  Optional<LocalDate> only() {
    List<LocalDate> all = all();
    return all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty();
  }

  /** The only one in the week of a day on which it is not held otherwise. */
  Optional<LocalDate> onlyInTheWeekOf(LocalDate day) {
    LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    List<LocalDate> week = between(monday, monday.plusDays(6));
    return week.size() == 1 && !week.getFirst().equals(day)
        ? Optional.of(week.getFirst())
        : Optional.empty();
  }

  boolean has(LocalDate day) {
    return rule.names(day);
  }

  private List<LocalDate> between(LocalDate first, LocalDate last) {
    return rule.between(first, last).stream().map(Happening::day).distinct().toList();
  }
}
