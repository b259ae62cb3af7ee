package vn.loahoc.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import vn.loahoc.time.Happening;
import vn.loahoc.time.Hours;
import vn.loahoc.time.PublicHolidays;
import vn.loahoc.time.TimeRule;

/** A class as entries of a calendar: one that comes back for each of its weekdays and hours. */
final class SeriesEntries {

  /** What never ends is written for so long; a calendar that follows the feed sees on. */
  private static final int LONGEST_DAYS = 366;

  private SeriesEntries() {}

  /**
   * The entries, single days and moved meetings by themselves.
   *
   * @param from the first day that is of interest where the source names none
   */
  static List<Repeated> of(ClassSeries series, LocalDate from, boolean trial) {
    TimeRule rule = series.session().when();
    LocalDate first = rule.span().first().orElse(from);
    LocalDate last =
        rule.span()
            .last()
            .filter(day -> !day.isAfter(first.plusDays(LONGEST_DAYS)))
            .orElse(first.plusDays(LONGEST_DAYS));
    List<Repeated> entries = new ArrayList<>();
    for (int i = 0; i < rule.meetings().size(); i++) {
      TimeRule.Meeting meeting = rule.meetings().get(i);
      if (!meeting.weekdays().isEmpty()) {
        repeated(series, i, first, last, trial).ifPresent(entries::add);
      }
    }
    Set<LocalDate> single = series.singleDays();
    for (LocalDate day : single) {
      series.between(day, day).stream()
          .filter(m -> isApart(m.happening(), rule))
          .map(m -> new Repeated(Entry.of(m.occurrence(), trial), Set.of(), day, Set.of()))
          .forEach(entries::add);
    }
    return entries;
  }

  /** Moved, or on a day that is no weekday of the class. */
  private static boolean isApart(Happening happening, TimeRule rule) {
    return happening.move().isPresent()
        || rule.meetings().stream()
            .filter(m -> m.hours().equals(happening.hours()))
            .noneMatch(m -> m.weekdays().contains(happening.day().getDayOfWeek()));
  }

  private static Optional<Repeated> repeated(
      ClassSeries series, int number, LocalDate first, LocalDate last, boolean trial) {
    TimeRule rule = series.session().when();
    TimeRule.Meeting meeting = rule.meetings().get(number);
    Predicate<LocalDate> weekday = day -> meeting.weekdays().contains(day.getDayOfWeek());
    Set<LocalDate> off = new TreeSet<>();
    List<LocalDate> days =
        first.isAfter(last)
            ? List.of()
            : first.datesUntil(last.plusDays(1)).filter(weekday).toList();
    days.stream().filter(day -> isOff(rule, day, meeting.hours())).forEach(off::add);
    Optional<LocalDate> start = days.stream().filter(day -> !off.contains(day)).findFirst();
    return start.flatMap(
        day ->
            series.between(day, day).stream()
                .filter(m -> m.happening().hours().equals(meeting.hours()))
                .filter(m -> m.happening().move().isEmpty())
                .findFirst()
                .map(
                    m -> {
                      Entry one = Entry.of(m.occurrence(), trial);
                      Entry entry =
                          new Entry(
                              series.id() + "-" + number + "@loahoc",
                              one.summary(),
                              one.when(),
                              one.location(),
                              one.description(),
                              false);
                      off.removeIf(o -> o.isBefore(day));
                      return new Repeated(
                          entry, EnumSet.copyOf(meeting.weekdays()), last, Set.copyOf(off));
                    }));
  }

  private static boolean isOff(TimeRule rule, LocalDate day, Hours hours) {
    return rule.isCalledOff(day, hours)
        || (rule.exceptions().holidays() && PublicHolidays.contains(day));
  }

  /**
   * An entry that may come back.
   *
   * @param weekdays none for a single day
   * @param last the last day, inclusive
   * @param off days without it
   */
  record Repeated(Entry entry, Set<DayOfWeek> weekdays, LocalDate last, Set<LocalDate> off) {

    /** Changes when anything a person can see changes. */
    String digest() {
      return Digests.of(
          32,
          entry.digest(),
          new TreeSet<>(weekdays).toString(),
          last.toString(),
          new TreeSet<>(off).toString());
    }
  }
}
