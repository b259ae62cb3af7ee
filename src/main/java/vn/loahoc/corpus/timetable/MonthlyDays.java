package vn.loahoc.corpus.timetable;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.loahoc.time.LunarDays;

/**
 * What a row says of every month, which no rule of weekdays can tell: it is told by its dates,
 * where it is known from when to when. One row.
 */
final class MonthlyDays {

  /** Told for no longer. */
  private static final int LONGEST = 400;

  private static final int A_WEEK = 7;

  private Set<Integer> lunar = Set.of();
  private Set<Integer> days = Set.of();
  private Set<Integer> weeks = Set.of();
  private String heading = "";
  private String cell = "";

  /** Reads it from the cells of some columns, and returns those with what is left to be read. */
  Cells read(Cells all, List<Column> columns, Moments moments) {
    Cells left = all;
    for (Column column : columns) {
      Optional<LunarMonths> months = moments.lunarMonths(all.words(column));
      if (months.isPresent()) {
        lunar = months.get().days();
        left = left.with(column, months.get().rest());
      }
      Optional<MonthWords> every = moments.everyMonth(left.words(column));
      if (every.isPresent()) {
        days = every.get().days();
        weeks = every.get().weeks();
        heading = all.heading(column);
        cell = all.shown(column);
        left = left.with(column, every.get().rest());
      }
    }
    return left;
  }

  /** Whether there are days without any weekday. */
  boolean areDays() {
    return !lunar.isEmpty() || !days.isEmpty();
  }

  /** Whether weekdays are only those of some weeks. */
  boolean areOfSomeWeeks() {
    return !weeks.isEmpty();
  }

  /** All of them from one day to another; nothing where one is not known, with a fault. */
  List<DraftMeetings.Dated> within(
      Optional<LocalDate> from,
      Optional<LocalDate> to,
      List<DraftMeetings.Group> groups,
      Faults faults) {
    List<DraftMeetings.Dated> found = new ArrayList<>();
    if (from.isPresent() && to.isPresent()) {
      LocalDate longest = from.get().plusDays(LONGEST);
      LocalDate end = to.get().isAfter(longest) ? longest : to.get();
      LunarDays.between(lunar, from.get(), end)
          .forEach(day -> found.add(new DraftMeetings.Dated(day, Optional.empty())));
      for (LocalDate day = from.get(); !day.isAfter(end); day = day.plusDays(1)) {
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
    if (found.isEmpty() && !cell.isEmpty()) {
      faults.add(weeks.isEmpty() ? "unreadable_cell" : "not_every_week", heading, cell);
    }
    return found;
  }

  private boolean isOfWeeks(LocalDate day, Set<DayOfWeek> weekdays) {
    boolean last = day.getDayOfMonth() > day.lengthOfMonth() - A_WEEK;
    return weekdays.contains(day.getDayOfWeek())
        && (weeks.contains((day.getDayOfMonth() - 1) / A_WEEK + 1)
            || (last && weeks.contains(MonthWords.LAST)));
  }
}
