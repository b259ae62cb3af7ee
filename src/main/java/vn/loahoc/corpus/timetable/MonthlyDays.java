package vn.loahoc.corpus.timetable;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import vn.loahoc.time.LunarDays;

/**
 * What a row says of every month, which no rule of weekdays can tell: it is told by its dates, from
 * its first day to its last. One that does not end is told up to the end of the next year. One row.
 */
final class MonthlyDays {

  /** Told for no longer. */
  private static final int LONGEST = 2 * 366;

  private static final int A_WEEK = 7;

  private Set<Integer> lunar = Set.of();
  private Set<Integer> days = Set.of();
  private Set<Integer> weeks = Set.of();
  private Set<Integer> off = Set.of();
  private OptionalInt year = OptionalInt.empty();
  private String heading = "";
  private String cell = "";

  /** Reads it from the cells of some columns, and returns those with what is left to be read. */
  Cells read(Cells all, List<Column> columns, Moments moments) {
    Cells left = all;
    year = moments.year();
    for (Column column : columns) {
      Optional<LunarDaysOff> without = moments.lunarDaysOff(all.words(column));
      if (without.isPresent()) {
        off = without.get().days();
        written(all, column);
        left = left.with(column, without.get().rest());
      }
      Optional<LunarMonths> months = moments.lunarMonths(left.words(column));
      if (months.isPresent()) {
        lunar = months.get().days();
        written(all, column);
        left = left.with(column, months.get().rest());
      }
      Optional<MonthWords> every = moments.everyMonth(left.words(column));
      if (every.isPresent()) {
        days = every.get().days();
        weeks = every.get().weeks();
        written(all, column);
        left = left.with(column, every.get().rest());
      }
    }
    return left;
  }

  private void written(Cells all, Column column) {
    heading = all.heading(column);
    cell = all.shown(column);
  }

  /** "Mùng 1, rằm": the rule in the words of the row, which its dates do not tell. */
  Optional<String> words() {
    return Optional.of(cell).filter(words -> !words.isEmpty());
  }

  /** The days of the lunar month on which it is not held, whatever its weekdays are. */
  Set<Integer> off() {
    return off;
  }

  /** Whether there are days without any weekday. */
  boolean areDays() {
    return !lunar.isEmpty() || !days.isEmpty();
  }

  /** Whether weekdays are only those of some weeks. */
  boolean areOfSomeWeeks() {
    return !weeks.isEmpty();
  }

  /** What cannot be told by its dates, since nobody knows of which year it is. */
  void unknown(Faults faults) {
    if (!weeks.isEmpty()) {
      faults.add("not_every_week", heading, cell);
    } else if (!cell.isEmpty()) {
      faults.add("unreadable_cell", heading, cell);
    }
  }

  /**
   * All of them from one day to another.
   *
   * @param from else the first day of the year
   * @param to else the end of the year that follows
   */
  List<DraftMeetings.Dated> within(
      Optional<LocalDate> from, Optional<LocalDate> to, List<DraftMeetings.Group> groups) {
    List<DraftMeetings.Dated> found = new ArrayList<>();
    Optional<LocalDate> first = from.or(() -> beginning(to));
    if (first.isPresent()) {
      LocalDate longest = first.get().plusDays(LONGEST);
      LocalDate end = to.orElse(LocalDate.of(first.get().getYear() + 1, 12, 31));
      end = end.isAfter(longest) ? longest : end;
      LunarDays.between(lunar, first.get(), end)
          .forEach(day -> found.add(new DraftMeetings.Dated(day, Optional.empty())));
      for (LocalDate day = first.get(); !day.isAfter(end); day = day.plusDays(1)) {
        if (days.contains(day.getDayOfMonth())) {
          found.add(new DraftMeetings.Dated(day, Optional.empty()));
        }
        for (DraftMeetings.Group group : groups) {
          if (isOfWeeks(day, group.days())) {
            found.add(new DraftMeetings.Dated(day, group.hours()));
          }
        }
      }
    }
    return found;
  }

  private Optional<LocalDate> beginning(Optional<LocalDate> to) {
    int of = to.map(LocalDate::getYear).orElse(year.orElse(0));
    return of == 0 ? Optional.empty() : Optional.of(LocalDate.of(of, 1, 1));
  }

  private boolean isOfWeeks(LocalDate day, Set<DayOfWeek> weekdays) {
    boolean last = day.getDayOfMonth() > day.lengthOfMonth() - A_WEEK;
    return weekdays.contains(day.getDayOfWeek())
        && (weeks.contains((day.getDayOfMonth() - 1) / A_WEEK + 1)
            || (last && weeks.contains(MonthWords.LAST)));
  }
}
