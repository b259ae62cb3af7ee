package vn.loahoc.corpus.timetable;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import vn.loahoc.time.Happening;
import vn.loahoc.time.LunarDays;
import vn.loahoc.time.TimeRule;

/**
 * On which days a row is held before its remarks are looked at.
 *
 * @param rule when it is held; without exceptions
 */
record RowDays(TimeRule rule) {

  RowDays {
    rule = rule.withoutExceptions();
  }

  private static final long LONGEST = 400;
  private static final long TWO_WEEKS = 14;

  /** All of them, where an end is known. */
  List<LocalDate> all() {
    List<LocalDate> single =
        rule.meetings().stream().flatMap(m -> m.dates().stream()).distinct().sorted().toList();
    if (!isWeekly()) {
      return single;
    }
    long days = lasts();
    return days > 0 && days <= LONGEST
        ? between(rule.span().first().orElseThrow(), rule.span().last().orElseThrow())
        : List.of();
  }

  /** From its first day to its last; 0 where one is not known. */
  private long lasts() {
    return rule.span()
        .first()
        .flatMap(first -> rule.span().last().map(last -> ChronoUnit.DAYS.between(first, last) + 1))
        .orElse(0L);
  }

  boolean isWeekly() {
    return rule.isWeekly();
  }

  /** The only one. */
  Optional<LocalDate> only() {
    if (isWeekly() && lasts() >= TWO_WEEKS) {
      return Optional.empty();
    }
    List<LocalDate> all = all();
    return all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty();
  }

  /**
   * Those of them that are such days of a lunar month. One that comes back without an end is looked
   * at up to the end of the year after that of the table.
   *
   * @param year that of the table
   */
  List<LocalDate> onLunarDays(Set<Integer> days, OptionalInt year) {
    List<LocalDate> all = all();
    if (!all.isEmpty()) {
      return onLunarDays(days, all.getFirst(), all.getLast());
    }
    Optional<LocalDate> first = rule.span().first();
    Optional<LocalDate> newYear = year.stream().mapToObj(of -> LocalDate.of(of, 1, 1)).findFirst();
    Optional<LocalDate> from =
        newYear.filter(day -> first.filter(day::isBefore).isEmpty()).or(() -> first);
    if (from.isEmpty()) {
      return List.of();
    }
    LocalDate nextYear = LocalDate.of(from.get().getYear() + 1, 12, 31);
    return onLunarDays(days, from.get(), rule.span().last().orElse(nextYear));
  }

  private List<LocalDate> onLunarDays(Set<Integer> days, LocalDate first, LocalDate last) {
    return LunarDays.between(days, first, last).stream().filter(this::has).toList();
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
