package vn.loahoc.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.loahoc.corpus.Plan;
import vn.loahoc.corpus.Schedule;
import vn.loahoc.time.Bound;

/** From a schedule as a plan states it to each time something happens. */
final class Expansion {

  /** What comes back for longer than this is told in words, not day by day. */
  private static final int LONGEST_DAYS = 62;

  private static final Pattern HOURS =
      Pattern.compile("([01]\\d|2[0-3]):([0-5]\\d)(?:\\s*-\\s*([01]\\d|2[0-4]):([0-5]\\d))?");

  private final Schedule schedule;

  private Expansion(Schedule schedule) {
    this.schedule = schedule;
  }

  /**
   * Each time, in order; nothing if no day is known.
   *
   * @param week within which something comes back if its source names no days of its own
   */
  static List<When> of(Schedule schedule, Optional<Plan.Week> week) {
    Expansion expansion = new Expansion(schedule);
    return schedule.recurrence().isPresent() ? expansion.recurring(week) : expansion.dated();
  }

  private List<When> dated() {
    List<When> all = new ArrayList<>();
    Set<LocalDate> days = new LinkedHashSet<>();
    if (isLong()) {
      all.add(new When.Days(first(), schedule.end().orElseThrow(), said()));
    } else {
      schedule.date().ifPresent(days::add);
    }
    days.addAll(schedule.dates());
    days.forEach(day -> all.addAll(on(day)));
    return all;
  }

  private List<When> recurring(Optional<Plan.Week> week) {
    Optional<LocalDate> from = schedule.date().or(() -> week.map(Plan.Week::first));
    Optional<LocalDate> to =
        schedule
            .end()
            .or(() -> week.map(Plan.Week::last))
            .filter(last -> from.isPresent() && !last.isBefore(from.get()));
    if (from.isEmpty() || to.isEmpty()) {
      return dated();
    }
    Optional<Set<DayOfWeek>> weekdays =
        RecurringDays.in(schedule.recurrence().orElseThrow(), from.get());
    if (weekdays.isEmpty() || ChronoUnit.DAYS.between(from.get(), to.get()) >= LONGEST_DAYS) {
      return List.of(new When.Days(from.get(), to.get(), said()));
    }
    return from.get()
        .datesUntil(to.get().plusDays(1))
        .filter(day -> weekdays.get().contains(day.getDayOfWeek()))
        .flatMap(day -> on(day).stream())
        .toList();
  }

  private List<When> on(LocalDate day) {
    List<When> all = new ArrayList<>();
    for (String hours : schedule.hours().orElse("").split(",\\s*")) {
      Matcher clock = HOURS.matcher(hours);
      if (clock.matches()) {
        all.add(at(day, clock));
      }
    }
    return all.isEmpty() ? List.of(new When.Days(day, day, schedule.hours())) : all;
  }

  private When at(LocalDate day, Matcher clock) {
    LocalTime start = time(clock.group(1), clock.group(2));
    if (schedule.bound() == Bound.BEFORE || schedule.bound() == Bound.UNTIL) {
      return new When.Before(day, start);
    }
    Optional<LocalTime> end =
        Optional.ofNullable(clock.group(3))
            .map(hour -> time(hour, clock.group(4)))
            .filter(time -> !time.equals(start));
    return new When.At(day, start, end);
  }

  /** 24:00 is the midnight that ends the day. */
  private static LocalTime time(String hour, String minute) {
    return LocalTime.of(Integer.parseInt(hour) % 24, Integer.parseInt(minute));
  }

  /** Weekdays and hours in the words of the source. */
  private Optional<String> said() {
    String words =
        Stream.of(schedule.recurrence(), schedule.hours())
            .flatMap(Optional::stream)
            .distinct()
            .collect(Collectors.joining(", "));
    return Optional.of(words).filter(text -> !text.isEmpty());
  }

  private boolean isLong() {
    return schedule.date().isPresent()
        && schedule.end().filter(end -> end.isAfter(first())).isPresent();
  }

  private LocalDate first() {
    return schedule.date().orElseThrow();
  }
}
