package vn.loahoc.calendar;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.StandardTime;
import biweekly.component.VEvent;
import biweekly.component.VTimezone;
import biweekly.io.TimezoneAssignment;
import biweekly.io.text.ICalWriter;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.property.ExceptionDates;
import biweekly.property.Method;
import biweekly.property.RefreshInterval;
import biweekly.property.Status;
import biweekly.util.DateTimeComponents;
import biweekly.util.Frequency;
import biweekly.util.ICalDate;
import biweekly.util.Recurrence;
import biweekly.util.UtcOffset;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.TimeZone;

/** Writes entries as iCalendar (RFC 5545), published, in the zone of Vietnam. */
final class IcsWriter {

  private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
  private static final String PRODUCT = "-//Loa Hoc//Lich Tuan le hoc tap suot doi//VI";

  private final ICalendar calendar = new ICalendar();

  /** An empty calendar. */
  IcsWriter() {
    calendar.setProductId(PRODUCT);
    calendar.setMethod(Method.publish());
    calendar
        .getTimezoneInfo()
        .setDefaultTimezone(new TimezoneAssignment(TimeZone.getTimeZone(ZONE), vietnam()));
  }

  /** Vietnam has had one time, UTC+7 without summer time, since 1975-06-13. */
  private static VTimezone vietnam() {
    UtcOffset plusSeven = new UtcOffset(true, 7, 0);
    StandardTime time = new StandardTime();
    time.setDateStart(new DateTimeComponents(1975, 6, 13, 0, 0, 0, false));
    time.setTimezoneOffsetFrom(plusSeven);
    time.setTimezoneOffsetTo(plusSeven);
    VTimezone zone = new VTimezone(ZONE.getId());
    zone.addStandardTime(time);
    return zone;
  }

  /**
   * Names it, and says how often to look for changes.
   *
   * @param refresh in whole hours
   */
  IcsWriter feed(String name, Duration refresh) {
    calendar.setName(name);
    RefreshInterval interval =
        new RefreshInterval(
            biweekly.util.Duration.builder().hours((int) refresh.toHours()).build());
    // RFC 7986 wants the type said
    interval.addParameter("VALUE", "DURATION");
    calendar.setRefreshInterval(interval);
    // what calendars read that do not know RFC 7986
    calendar.addExperimentalProperty("X-WR-CALNAME", name.replaceAll("([\\\\;,])", "\\\\$1"));
    calendar.addExperimentalProperty("X-WR-TIMEZONE", ZONE.getId());
    calendar.addExperimentalProperty("X-PUBLISHED-TTL", refresh.toString());
    return this;
  }

  /** Adds what comes back every week, without the days that are off. */
  IcsWriter add(SeriesEntries.Repeated repeated, Revision revision) {
    VEvent event = event(repeated.entry(), revision);
    if (!repeated.weekdays().isEmpty()) {
      List<biweekly.util.DayOfWeek> days =
          repeated.weekdays().stream()
              .sorted()
              .map(day -> biweekly.util.DayOfWeek.valueOfAbbr(day.name().substring(0, 2)))
              .toList();
      boolean hour = repeated.entry().when() instanceof When.At;
      event.setRecurrenceRule(
          new Recurrence.Builder(Frequency.WEEKLY)
              .byDay(days)
              .until(
                  hour
                      ? new ICalDate(date(repeated.last().atTime(LocalTime.of(23, 59))))
                      : wholeDay(repeated.last()))
              .build());
      if (!repeated.off().isEmpty()) {
        ExceptionDates off = new ExceptionDates();
        repeated.off().stream()
            .sorted()
            .forEach(day -> off.getValues().add(sameHour(repeated, day)));
        event.addExceptionDates(off);
      }
    }
    calendar.addEvent(event);
    return this;
  }

  private static ICalDate sameHour(SeriesEntries.Repeated repeated, LocalDate day) {
    return repeated.entry().when() instanceof When.At at
        ? new ICalDate(date(day.atTime(at.start())))
        : wholeDay(day);
  }

  IcsWriter add(Entry entry, Revision revision) {
    calendar.addEvent(event(entry, revision));
    return this;
  }

  private static VEvent event(Entry entry, Revision revision) {
    VEvent event = new VEvent();
    event.setUid(entry.uid());
    event.setSequence(revision.sequence());
    event.setDateTimeStamp(Date.from(revision.changed()));
    event.setLastModified(Date.from(revision.changed()));
    event.setSummary(entry.summary());
    if (entry.cancelled()) {
      event.setStatus(Status.cancelled());
    }
    event.setDescription(entry.description());
    entry.location().ifPresent(event::setLocation);
    switch (entry.when()) {
      case When.At at -> {
        event.setDateStart(date(at.day().atTime(at.start())));
        at.end().ifPresent(end -> event.setDateEnd(date(end(at, end))));
      }
      // without an end it has no length: nothing says how long it takes
      case When.Before before -> event.setDateStart(date(before.day().atTime(before.latest())));
      case When.Days days -> {
        event.setDateStart(new DateStart(wholeDay(days.first())));
        event.setDateEnd(new DateEnd(wholeDay(days.last().plusDays(1))));
        event.setTransparency(true);
      }
    }
    return event;
  }

  private static LocalDateTime end(When.At at, LocalTime end) {
    LocalDate day = end.isAfter(at.start()) ? at.day() : at.day().plusDays(1);
    return day.atTime(end);
  }

  private static Date date(LocalDateTime time) {
    return Date.from(time.atZone(ZONE).toInstant());
  }

  /** By its parts, since a moment would be turned into the zone of the machine. */
  private static ICalDate wholeDay(LocalDate day) {
    return new ICalDate(
        new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false);
  }

  /** The text in UTF-8, its lines folded. */
  byte[] bytes() {
    StringWriter text = new StringWriter();
    try (ICalWriter writer = new ICalWriter(text, ICalVersion.V2_0)) {
      // it counts letters where the standard counts octets
      writer.getVObjectWriter().getFoldedLineWriter().setLineLength(null);
      writer.write(calendar);
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory", e);
    }
    return ContentLines.folded(text.toString());
  }
}
