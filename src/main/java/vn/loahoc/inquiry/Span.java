package vn.loahoc.inquiry;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import vn.loahoc.calendar.HourWindow;
import vn.loahoc.time.Grain;

/**
 * The days and hours that a message names.
 *
 * @param days first and last day, inclusive; empty where only weekdays or hours are named
 * @param weekdays all where none is named
 * @param part the part of day in words: "sáng", "tối", or "lúc 19 giờ"; empty for the whole day
 * @param grain of the days: a month is told by its classes, a week by its days
 */
public record Span(
    Optional<Days> days,
    Set<DayOfWeek> weekdays,
    HourWindow hours,
    Optional<String> part,
    Grain grain) {

  /** No day, weekday or hour. */
  public static final Span NONE =
      new Span(
          Optional.empty(),
          EnumSet.allOf(DayOfWeek.class),
          HourWindow.WHOLE_DAY,
          Optional.empty(),
          Grain.DAY);

  /** How many days ahead something is about to open. */
  private static final int COMING = 30;

  /** First and last day, inclusive. */
  public record Days(LocalDate first, LocalDate last) {
    /** Whether it is a single day. */
    public boolean isOne() {
      return first.equals(last);
    }
  }

  /** Whether it names a day, a weekday or an hour. */
  public boolean isNamed() {
    return !equals(NONE);
  }

  /** Whether days of every week are meant. */
  public boolean comesBack() {
    return days.isEmpty() && !weekdays.equals(NONE.weekdays);
  }

  /** The same days, whatever the hour. */
  public Span atAnyHour() {
    return new Span(days, weekdays, HourWindow.WHOLE_DAY, Optional.empty(), grain);
  }

  /** The same days at the hours of another span, where it names none of its own. */
  Span atHoursOf(Span other) {
    return hours.equals(NONE.hours) && part.isEmpty()
        ? new Span(days, weekdays, other.hours, other.part, grain)
        : this;
  }

  /** The same; the coming weeks, if it names no days. */
  Span orAhead(LocalDate today) {
    Days coming = new Days(today, today.plusDays(COMING));
    return days.isPresent() || comesBack()
        ? this
        : new Span(Optional.of(coming), weekdays, hours, part, Grain.DAY);
  }

  /** The same days with other hours, or the same hours on other days. */
  Span after(Span before) {
    boolean ownDays = days.isPresent() || !weekdays.equals(NONE.weekdays);
    boolean everyEvening = before.days.isEmpty() && before.part.isPresent();
    if (ownDays && everyEvening && hours.equals(NONE.hours)) {
      // "có lớp buổi tối không", then "thứ bảy thì sao"
      return new Span(days, weekdays, before.hours, before.part, grain);
    }
    return ownDays ? this : new Span(before.days, before.weekdays, hours, part, before.grain);
  }
}
