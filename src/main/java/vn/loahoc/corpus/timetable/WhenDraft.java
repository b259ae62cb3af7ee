package vn.loahoc.corpus.timetable;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.loahoc.time.Hours;
import vn.loahoc.time.TimeRule;

/** What the cells of one row say of its time, before it is put together. */
final class WhenDraft {

  /** A run of days without a weekday is held daily if it is no longer than that. */
  private static final int LONGEST_RUN = 10;

  /** A meeting is put off by fewer days. */
  private static final int LONGEST_DELAY = 60;

  private final List<DraftMeetings.Group> groups = new ArrayList<>();
  private final List<DraftMeetings.Dated> dates = new ArrayList<>();
  private final List<Hours> hours = new ArrayList<>();
  private final Deviations deviations = new Deviations();
  private final Set<Hours> parts = new LinkedHashSet<>();
  private Optional<Hours> ahead = Optional.empty();
  private Optional<LocalDate> first = Optional.empty();
  private Optional<LocalDate> last = Optional.empty();
  private Optional<Turn> turn = Optional.empty();
  private boolean open;
  private final MonthlyDays monthly = new MonthlyDays();

  void weekdays(Set<DayOfWeek> days, Optional<Hours> at) {
    groups.add(new DraftMeetings.Group(EnumSet.copyOf(days), at));
  }

  /** That it is otherwise from a day on. */
  void turn(Turn later) {
    turn = Optional.of(later);
  }

  Optional<Turn> turn() {
    return turn;
  }

  /** What it says of every month. */
  MonthlyDays monthly() {
    return monthly;
  }

  /** Only these days, whatever its weekdays are. */
  void onlyOn(List<LocalDate> days) {
    Optional<Hours> at = groups.stream().findFirst().flatMap(DraftMeetings.Group::hours);
    dayUnknown();
    days.forEach(day -> date(day, at));
  }

  /** Only its first day. */
  void onlyOnce() {
    first.filter(day -> last.isEmpty()).ifPresent(day -> onlyOn(List.of(day)));
  }

  void withoutWeekdays(Set<DayOfWeek> days) {
    groups.forEach(group -> group.days().removeAll(days));
    groups.removeIf(group -> group.days().isEmpty());
  }

  /** A day that two cells name, one of them with its hour, is one. */
  void date(LocalDate day, Optional<Hours> at) {
    boolean known = dates.stream().anyMatch(d -> d.day().equals(day) && d.hours().isPresent());
    if (known && at.isEmpty()) {
      return;
    }
    dates.removeIf(dated -> dated.day().equals(day) && dated.hours().isEmpty());
    dates.add(new DraftMeetings.Dated(day, at));
  }

  /**
   * A single day is when a class begins, whatever weekday that is, if it has so many weekdays.
   *
   * @param least of one weekday it may be the only day
   */
  void dateIsStart(int least) {
    if (isOfOneDay() && named().size() >= least) {
      first = Optional.of(dates.getFirst().day());
      dates.clear();
    }
  }

  /** Whether it has one day, and that is not the first of several. */
  boolean isOfOneDay() {
    return dates.size() == 1 && first.isEmpty();
  }

  private Set<DayOfWeek> named() {
    Set<DayOfWeek> named = EnumSet.noneOf(DayOfWeek.class);
    groups.forEach(group -> named.addAll(group.days()));
    return named;
  }

  /** Takes back a date that turned out to be one that was moved. */
  void notHeld(LocalDate day) {
    dates.removeIf(dated -> !groups.isEmpty() && dated.day().equals(day));
    deviations.restore(day);
  }

  /** "05/10 (hủy)" is a day of it too, if nothing but days is written. */
  void nameExceptions() {
    if (groups.isEmpty() && first.isEmpty() && last.isEmpty()) {
      deviations.named().stream()
          .filter(day -> dates.stream().noneMatch(dated -> dated.day().equals(day)))
          .forEach(day -> date(day, Optional.empty()));
    }
  }

  /** What it says of single days against its rule. */
  Deviations deviations() {
    return deviations;
  }

  void from(LocalDate day) {
    first = Optional.of(day);
  }

  void to(LocalDate day) {
    last = Optional.of(day);
  }

  /** The first day as a remark has it: of a class of every week for which no cell tells it. */
  void firstOf(LocalDate day) {
    first = groups.isEmpty() ? first : first.or(() -> Optional.of(day));
  }

  /** The same of the last day. */
  void lastOf(LocalDate day) {
    boolean fits = !groups.isEmpty() && first.filter(day::isBefore).isEmpty();
    last = fits ? last.or(() -> Optional.of(day)) : last;
  }

  /** That it does not end with the timetable. */
  void goesOn() {
    open = true;
  }

  /** Its day cannot be read: nothing else says when it is. */
  void dayUnknown() {
    groups.clear();
    dates.clear();
    first = Optional.empty();
    last = Optional.empty();
  }

  /** Hours that belong to what was said last, else to everything. */
  void hours(Hours at, boolean toTheLastGroup) {
    if (toTheLastGroup && !groups.isEmpty() && groups.getLast().hours().isEmpty()) {
      groups.set(
          groups.size() - 1, new DraftMeetings.Group(groups.getLast().days(), Optional.of(at)));
    } else if (at instanceof Hours.Part) {
      parts.add(at);
    } else if (!hours.contains(at)) {
      hours.add(at);
    }
  }

  /** Other hours as well for the weekdays or the day that was said last. */
  void alsoAt(Hours at, boolean ofDay) {
    if (ofDay) {
      dates.add(new DraftMeetings.Dated(dates.getLast().day(), Optional.of(at)));
    } else {
      weekdays(groups.getLast().days(), Optional.of(at));
    }
  }

  /** "8h, 05/10; 06/10": hours before a day, which hold for the days behind it too. */
  void hoursAhead(Hours at) {
    ahead = Optional.of(at);
  }

  /**
   * A day without a year that would lie before the first, or long before the one it replaces, is a
   * year later if it fits then.
   */
  LocalDate withinSpan(LocalDate day, Optional<LocalDate> replaced) {
    LocalDate later = day.plusYears(1);
    boolean early = first.map(day::isBefore).orElse(false);
    boolean fits =
        first.isPresent() && !later.isAfter(last.orElse(first.get()).plusDays(LONGEST_DELAY));
    boolean late = replaced.map(old -> day.isBefore(old.minusDays(LONGEST_DELAY))).orElse(false);
    return (early && fits) || (first.isEmpty() && late) ? later : day;
  }

  /** The part of the day that is written, if it is one: of the row, or of its only group. */
  Optional<String> partName() {
    if (parts.size() > 1) {
      return Optional.empty();
    }
    Optional<Hours> written = parts.stream().findFirst();
    if (written.isEmpty() && groups.size() == 1) {
      written = groups.getFirst().hours();
    }
    if (written.isEmpty() && groups.isEmpty() && dates.size() == 1) {
      written = dates.getFirst().hours();
    }
    return written.flatMap(
        at -> at instanceof Hours.Part named ? Optional.of(named.name()) : Optional.empty());
  }

  /** The weekdays it is held on, for a problem. */
  String weekdayNames() {
    return WrittenDays.weekdays(named());
  }

  /** An event with a day on which it begins and an hour, and nothing else, is on that day. */
  void onFirstDay() {
    boolean timed = !hours.isEmpty() || !parts.isEmpty();
    if (!saysWhen() && first.isPresent() && last.isEmpty() && timed) {
      dates.add(new DraftMeetings.Dated(first.get(), Optional.empty()));
      first = Optional.empty();
    }
  }

  /** The last day, if it says one. */
  Optional<LocalDate> lastDay() {
    return last;
  }

  /** Whether it says on which weekdays it is held. */
  boolean isWeekly() {
    return !groups.isEmpty();
  }

  boolean saysWhen() {
    return !groups.isEmpty() || !dates.isEmpty() || monthly.areDays();
  }

  boolean isEmpty() {
    return !saysWhen() && hours.isEmpty() && parts.isEmpty() && first.isEmpty() && last.isEmpty();
  }

  /** The first day that is known. */
  Optional<LocalDate> firstDay() {
    return dates.stream().map(DraftMeetings.Dated::day).min(LocalDate::compareTo).or(() -> first);
  }

  /**
   * The rule.
   *
   * @param otherwise the span that holds for the whole sheet
   */
  TimeRule rule(TimeRule.Span otherwise, Faults faults) {
    monthly(otherwise, faults);
    hoursOfTheList();
    datesAgainstWeekdays(faults);
    spanAgainstWeekdays(faults);
    if (first.isPresent() && last.isPresent() && last.get().isBefore(first.get())) {
      faults.add("end_before_start", WrittenDays.of(last.get()), WrittenDays.of(first.get()));
      last = Optional.empty();
    }
    run();
    TimeRule.Span span = new TimeRule.Span(first, last);
    if (!groups.isEmpty()) {
      span = new TimeRule.Span(first.or(() -> start(otherwise)), last.or(() -> end(otherwise)));
    }
    List<Hours> untimed =
        parts.isEmpty() ? List.of(ahead.orElse(new Hours.Unstated())) : List.copyOf(parts);
    List<Hours> general = hours.isEmpty() ? untimed : hours;
    return new TimeRule(
        new DraftMeetings(groups, dates, general).meetings(), span, deviations.exceptions());
  }

  /** "05/10, 12/10, 8h": hours behind the last of some days are those of all. */
  private void hoursOfTheList() {
    boolean behind =
        dates.size() > 1
            && dates.getLast().hours().isPresent()
            && dates.subList(0, dates.size() - 1).stream().allMatch(d -> d.hours().isEmpty());
    if (behind && hours.isEmpty() && parts.isEmpty() && ahead.isEmpty()) {
      hours.add(dates.getLast().hours().get());
    }
  }

  private void monthly(TimeRule.Span sheet, Faults faults) {
    boolean weeks = monthly.areOfSomeWeeks() && !groups.isEmpty();
    if (!weeks && (!monthly.areDays() || !dates.isEmpty())) {
      return;
    }
    List<DraftMeetings.Dated> found =
        monthly.within(first.or(sheet::first), last.or(sheet::last), groups);
    if (found.isEmpty()) {
      // the table is of a week that has none of them
      found = monthly.within(first, last, groups);
    }
    if (found.isEmpty()) {
      monthly.unknown(faults);
    }
    dates.addAll(found);
    if (weeks && !found.isEmpty()) {
      groups.clear();
    }
  }

  /** The first day of the whole sheet, unless the row is over by then. */
  private Optional<LocalDate> start(TimeRule.Span sheet) {
    return sheet.first().filter(day -> last.isEmpty() || !day.isAfter(last.get()));
  }

  private Optional<LocalDate> end(TimeRule.Span sheet) {
    return open
        ? Optional.empty()
        : sheet.last().filter(day -> first.isEmpty() || !day.isBefore(first.get()));
  }

  /** "Thứ 3" beside "05/10": the days say more, unless they only tell when it begins. */
  private void datesAgainstWeekdays(Faults faults) {
    if (groups.isEmpty() || dates.isEmpty()) {
      return;
    }
    Set<DayOfWeek> named = named();
    for (DraftMeetings.Dated dated : dates) {
      if (!named.contains(dated.day().getDayOfWeek())) {
        faults.add(
            "weekday_mismatch",
            WrittenDays.weekdays(named),
            WrittenDays.of(dated.day()),
            WrittenDays.weekday(dated.day().getDayOfWeek()));
      }
    }
    boolean goesOn = last.filter(end -> end.isAfter(dates.getFirst().day())).isPresent();
    if ((named.size() > dates.size() || goesOn) && dates.size() == 1 && first.isEmpty()) {
      first = Optional.of(dates.getFirst().day());
      dates.clear();
      return;
    }
    Optional<Hours> at = groups.getFirst().hours();
    dates.replaceAll(dated -> new DraftMeetings.Dated(dated.day(), dated.hours().or(() -> at)));
    groups.clear();
  }

  /** From a day to the same day: that day counts. In more days one of the weekdays has to be. */
  private void spanAgainstWeekdays(Faults faults) {
    if (groups.isEmpty() || first.isEmpty() || last.isEmpty() || last.get().isBefore(first.get())) {
      return;
    }
    Set<DayOfWeek> named = named();
    LocalDate from = first.get();
    boolean within =
        from.datesUntil(last.get().plusDays(1))
            .limit(DayOfWeek.values().length)
            .anyMatch(day -> named.contains(day.getDayOfWeek()));
    boolean single = from.equals(last.get());
    if (!within) {
      String written = WrittenDays.weekdays(named);
      String day = WrittenDays.of(from);
      if (single) {
        faults.add("weekday_mismatch", written, day, WrittenDays.weekday(from.getDayOfWeek()));
      } else {
        faults.add("no_day_within", written, day, WrittenDays.of(last.get()));
      }
    }
    if (single) {
      onOneDay(from);
    }
  }

  private void onOneDay(LocalDate day) {
    Optional<Hours> at =
        groups.stream()
            .filter(group -> group.days().contains(day.getDayOfWeek()))
            .findFirst()
            .orElse(groups.getFirst())
            .hours();
    dates.add(new DraftMeetings.Dated(day, at));
    groups.clear();
    first = Optional.empty();
    last = Optional.empty();
  }

  /** "02/10 – 04/10" without weekdays is every day. */
  private void run() {
    boolean days = !saysWhen() && first.isPresent() && last.isPresent();
    if (days && first.get().equals(last.get())) {
      dates.add(new DraftMeetings.Dated(first.get(), Optional.empty()));
      first = Optional.empty();
      last = Optional.empty();
    } else if (days && !last.get().isAfter(first.get().plusDays(LONGEST_RUN))) {
      groups.add(new DraftMeetings.Group(EnumSet.allOf(DayOfWeek.class), Optional.empty()));
    }
  }
}
