package vn.loahoc.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Which meetings of classes are wanted.
 *
 * @param first first day, inclusive
 * @param last last day, inclusive
 * @param weekdays only these of the days
 * @param wards slugs, see {@link Slug}; none for all wards. What names no ward always fits
 * @param fits anything else
 */
public record ClassQuery(
    LocalDate first,
    LocalDate last,
    Set<DayOfWeek> weekdays,
    HourWindow hours,
    Set<String> wards,
    Predicate<ClassSeries> fits) {

  /** A year and a day: nobody asks for more, and a slip must not keep the bot busy. */
  private static final int MOST_DAYS = 367;

  public ClassQuery {
    weekdays = Set.copyOf(weekdays);
    wards = Set.copyOf(wards);
  }

  /** All meetings from one day to another. */
  public static ClassQuery of(LocalDate first, LocalDate last) {
    return new ClassQuery(
        first,
        last,
        EnumSet.allOf(DayOfWeek.class),
        HourWindow.WHOLE_DAY,
        Set.of(),
        series -> true);
  }

  /** The same on other days. */
  public ClassQuery over(LocalDate otherFirst, LocalDate otherLast) {
    return new ClassQuery(otherFirst, otherLast, weekdays, hours, wards, fits);
  }

  public ClassQuery in(Set<String> otherWards) {
    return new ClassQuery(first, last, weekdays, hours, otherWards, fits);
  }

  public ClassQuery at(HourWindow otherHours) {
    return new ClassQuery(first, last, weekdays, otherHours, wards, fits);
  }

  public ClassQuery on(Set<DayOfWeek> otherWeekdays) {
    return new ClassQuery(first, last, otherWeekdays, hours, wards, fits);
  }

  public ClassQuery fitting(Predicate<ClassSeries> other) {
    return new ClassQuery(first, last, weekdays, hours, wards, other);
  }

  /** The days themselves, a year of them at most. */
  List<LocalDate> days() {
    return first.isAfter(last)
        ? List.of()
        : first
            .datesUntil(last.plusDays(1))
            .limit(MOST_DAYS)
            .filter(day -> weekdays.contains(day.getDayOfWeek()))
            .toList();
  }
}
