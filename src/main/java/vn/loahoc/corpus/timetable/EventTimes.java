package vn.loahoc.corpus.timetable;

import biweekly.component.VEvent;
import biweekly.property.DateOrDateTimeProperty;
import biweekly.property.ExceptionDates;
import biweekly.property.RecurrenceDates;
import biweekly.property.RecurrenceRule;
import biweekly.util.ByDay;
import biweekly.util.DateTimeComponents;
import biweekly.util.Frequency;
import biweekly.util.ICalDate;
import biweekly.util.Recurrence;
import biweekly.util.com.google.ical.compat.javautil.DateIterator;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Date;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import vn.loahoc.time.Happening;
import vn.loahoc.time.Hours;
import vn.loahoc.time.TimeRule;

/** When an event of a calendar file is: every week, or, for rarer rules, each of its days. */
final class EventTimes {

  static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

  /** Of a rule that is not weekly so many days are listed. */
  private static final int MOST_DAYS = 400;

  private static final int LONGEST_RUN = 62;

  private final VEvent event;
  private final Faults faults;
  private final LocalDate first;

  /**
   * @param event one with a start
   */
  EventTimes(VEvent event, Faults faults) {
    this.event = event;
    this.faults = faults;
    this.first = day(event.getDateStart());
  }

  TimeRule rule(List<VEvent> changes) {
    Hours hours = hours(event);
    TimeRule.Exceptions exceptions = exceptions(changes);
    Optional<TimeRule> weekly = weekly(hours, exceptions);
    if (weekly.isPresent()) {
      return weekly.get();
    }
    List<LocalDate> days = recurring() ? listed() : run();
    added().forEach(days::add);
    TimeRule.Meeting meeting = new TimeRule.Meeting(Set.of(), days, hours);
    return new TimeRule(List.of(meeting), TimeRule.Span.OPEN, exceptions);
  }

  /** The same, held on none of its days; who asks hears that it is off. */
  static TimeRule calledOff(TimeRule rule) {
    LocalDate first =
        rule.meetings().stream()
            .flatMap(meeting -> meeting.dates().stream())
            .min(LocalDate::compareTo)
            .or(() -> rule.span().first())
            .orElseThrow();
    LocalDate most = first.plusDays(MOST_DAYS);
    LocalDate last = rule.span().last().filter(most::isAfter).orElse(most);
    List<LocalDate> off =
        rule.withoutExceptions().between(first, last).stream()
            .map(Happening::day)
            .distinct()
            .limit(MOST_DAYS)
            .toList();
    return new TimeRule(
        rule.meetings(), rule.span(), new TimeRule.Exceptions(off, List.of(), false));
  }

  private boolean recurring() {
    return event.getRecurrenceRule() != null;
  }

  /** Every week on the same days, or every day: what a table would say too. */
  private Optional<TimeRule> weekly(Hours hours, TimeRule.Exceptions exceptions) {
    RecurrenceRule property = event.getRecurrenceRule();
    Recurrence rule = property == null ? null : property.getValue();
    if (rule == null || rule.getCount() != null || !isPlain(rule)) {
      return Optional.empty();
    }
    Set<DayOfWeek> weekdays = EnumSet.noneOf(DayOfWeek.class);
    rule.getByDay().forEach(by -> weekdays.add(weekday(by)));
    if (weekdays.isEmpty()) {
      weekdays.addAll(
          rule.getFrequency() == Frequency.DAILY
              ? EnumSet.allOf(DayOfWeek.class)
              : EnumSet.of(first.getDayOfWeek()));
    }
    Optional<LocalDate> last = Optional.ofNullable(rule.getUntil()).map(EventTimes::day);
    return Optional.of(
        new TimeRule(
            List.of(new TimeRule.Meeting(weekdays, added(), hours)),
            new TimeRule.Span(Optional.of(first), last),
            exceptions));
  }

  private static boolean isPlain(Recurrence rule) {
    boolean each = rule.getInterval() == null || rule.getInterval() == 1;
    boolean often =
        rule.getFrequency() == Frequency.WEEKLY || rule.getFrequency() == Frequency.DAILY;
    boolean more =
        rule.getByMonth().isEmpty()
            && rule.getByMonthDay().isEmpty()
            && rule.getBySetPos().isEmpty()
            && rule.getByHour().isEmpty();
    return each && often && more && rule.getByDay().stream().allMatch(by -> by.getNum() == null);
  }

  private static DayOfWeek weekday(ByDay by) {
    return switch (by.getDay()) {
      case MONDAY -> DayOfWeek.MONDAY;
      case TUESDAY -> DayOfWeek.TUESDAY;
      case WEDNESDAY -> DayOfWeek.WEDNESDAY;
      case THURSDAY -> DayOfWeek.THURSDAY;
      case FRIDAY -> DayOfWeek.FRIDAY;
      case SATURDAY -> DayOfWeek.SATURDAY;
      case SUNDAY -> DayOfWeek.SUNDAY;
    };
  }

  private List<LocalDate> listed() {
    List<LocalDate> days = new ArrayList<>();
    TimeZone zone = TimeZone.getTimeZone(ZONE);
    DateIterator each =
        event.getDateStart().getValue().hasTime()
            ? event.getDateIterator(zone)
            : event.getRecurrenceRule().getDateIterator(midnight(), zone);
    while (each.hasNext() && days.size() < MOST_DAYS) {
      days.add(local(each.next()).toLocalDate());
    }
    return days;
  }

  @SuppressWarnings("JavaUtilDate") // the library speaks in it
  private Date midnight() {
    return Date.from(first.atStartOfDay(ZONE).toInstant());
  }

  /** The day, or each of several whole days. */
  private List<LocalDate> run() {
    List<LocalDate> days = new ArrayList<>(List.of(first));
    if (event.getDateEnd() != null && !event.getDateStart().getValue().hasTime()) {
      LocalDate end = day(event.getDateEnd());
      for (int i = 1; i < LONGEST_RUN && first.plusDays(i).isBefore(end); i++) {
        days.add(first.plusDays(i));
      }
    }
    return days;
  }

  private List<LocalDate> added() {
    List<LocalDate> days = new ArrayList<>();
    for (RecurrenceDates dates : event.getRecurrenceDates()) {
      dates.getDates().forEach(date -> days.add(day(date)));
    }
    return days;
  }

  private TimeRule.Exceptions exceptions(List<VEvent> changes) {
    List<LocalDate> cancelled = new ArrayList<>();
    List<TimeRule.Move> moves = new ArrayList<>();
    for (ExceptionDates dates : event.getExceptionDates()) {
      dates.getValues().forEach(date -> cancelled.add(day(date)));
    }
    for (VEvent change : changes) {
      LocalDate from = day(change.getRecurrenceId());
      if (CalendarFile.isCancelled(change) || change.getDateStart() == null) {
        cancelled.add(from);
      } else {
        moves.add(
            new TimeRule.Move(
                Optional.of(from),
                day(change.getDateStart()),
                Optional.of(hours(change)),
                Optional.empty()));
      }
    }
    return new TimeRule.Exceptions(cancelled, moves, false);
  }

  private Hours hours(VEvent timed) {
    if (!timed.getDateStart().getValue().hasTime()) {
      return new Hours.Unstated();
    }
    LocalDateTime start = local(timed.getDateStart().getValue());
    Optional<LocalDateTime> end = Optional.empty();
    if (timed.getDateEnd() != null) {
      end = Optional.of(local(timed.getDateEnd().getValue()));
    } else if (timed.getDuration() != null) {
      end = Optional.of(start.plusSeconds(timed.getDuration().getValue().toMillis() / 1000));
    }
    Optional<LocalTime> until =
        end.filter(at -> !at.equals(start))
            .filter(at -> at.isBefore(start.plusDays(1)))
            .map(at -> at.toLocalTime().withSecond(0));
    return Moments.clock(start.toLocalTime().withSecond(0), until, faults);
  }

  static LocalDate day(DateOrDateTimeProperty property) {
    return day(property.getValue());
  }

  /** A day without an hour is the one that is written: the library puts it into its own zone. */
  private static LocalDate day(ICalDate date) {
    DateTimeComponents written = date.hasTime() ? null : date.getRawComponents();
    return written == null
        ? local(date).toLocalDate()
        : LocalDate.of(written.getYear(), written.getMonth(), written.getDate());
  }

  @SuppressWarnings("JavaUtilDate") // the library speaks in it
  private static LocalDateTime local(Date date) {
    return LocalDateTime.ofInstant(Instant.ofEpochMilli(date.getTime()), ZONE);
  }
}
