package vn.loahoc.inquiry;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.loahoc.calendar.HourWindow;
import vn.loahoc.text.Folding;
import vn.loahoc.time.Bound;
import vn.loahoc.time.Grain;
import vn.loahoc.time.Recurrence;
import vn.loahoc.time.TimeMention;
import vn.loahoc.time.TimeSpan;

/** The days and hours that the times of a message come to. */
final class NamedDays {

  private static final int DAY = 24 * 60;

  /** Nobody asks so far ahead without a year. */
  private static final int LONG_AHEAD = 300;

  private static final Pattern AFTER_WORK =
      Pattern.compile("\\b(?:ngoai gio (?:hanh chinh|lam)|sau gio (?:hanh chinh|lam)|tan so)\\b");

  private static final Pattern OTHER_THAN =
      Pattern.compile("\\b(?:(?:khong|ko|k) phai|tru|ngoai)(?: (?:la|vao|ngay))?\\s*$");

  private static final int WEEKEND = 2;

  /** Offices close at five. */
  private static final int WORK_ENDS = 17 * 60;

  private NamedDays() {}

  /** What the times of a message come to. */
  static Span of(List<TimeMention> times, String text, LocalDateTime now) {
    Span span = Span.NONE;
    for (TimeMention time : Weeks.joined(times)) {
      if (time.span().grain() != Grain.YEAR && !WeekdayFigures.hold(time, text, now)) {
        span = with(span, time, text, now);
      }
    }
    String plain = Folding.plain(text);
    span = WeekdayFigures.leading(WeekdayFigures.bare(span, plain), plain);
    boolean afterWork = span.part().isEmpty() && AFTER_WORK.matcher(Folding.fold(text)).find();
    return afterWork
        ? new Span(
            span.days(),
            span.weekdays(),
            new HourWindow(WORK_ENDS, DAY, true),
            span.part(),
            span.grain())
        : span;
  }

  private static Span with(Span before, TimeMention time, String text, LocalDateTime now) {
    Span span = before;
    if (time.recurrence().isPresent()) {
      Recurrence recurrence = time.recurrence().get();
      Set<DayOfWeek> named = EnumSet.copyOf(recurrence.days());
      named.removeAll(recurrence.except());
      span = on(before, named.isEmpty() ? before.weekdays() : named);
    } else if (isLeftOut(time, text)) {
      Set<DayOfWeek> left = EnumSet.copyOf(before.weekdays());
      left.removeAll(weekdaysOf(time.span()));
      span = on(before, left);
    } else if (time.stated().day() || isToday(time, text)) {
      span =
          new Span(
              Optional.of(joined(before, time, now)),
              before.weekdays(),
              before.hours(),
              before.part(),
              time.span().grain());
    }
    if (time.stated().hour()) {
      boolean instant = time.span().grain() == Grain.MINUTE && !time.text().matches(".*\\d.*");
      Optional<Span.Days> day =
          instant ? Optional.of(new Span.Days(now.toLocalDate(), now.toLocalDate())) : span.days();
      span =
          new Span(
              day,
              span.weekdays(),
              NamedHours.of(time, before, instant, text),
              Optional.of(time.text()),
              span.grain());
    }
    return span;
  }

  private static Span on(Span span, Set<DayOfWeek> weekdays) {
    return new Span(span.days(), weekdays, span.hours(), span.part(), span.grain());
  }

  /** "Không phải cuối tuần", "trừ chủ nhật": any other day. */
  private static boolean isLeftOut(TimeMention time, String text) {
    return time.stated().day()
        && !time.stated().date()
        && !time.stated().hour()
        && weekdaysOf(time.span()).size() <= WEEKEND
        && (OTHER_THAN.matcher(NamedHours.before(time, text)).find()
            || NamedHours.isAvoided(time, text));
  }

  private static Set<DayOfWeek> weekdaysOf(TimeSpan span) {
    return span.start()
        .toLocalDate()
        .datesUntil(span.end().minusMinutes(1).toLocalDate().plusDays(1))
        .limit(WEEKEND + 1)
        .map(LocalDate::getDayOfWeek)
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(DayOfWeek.class)));
  }

  /** "toi nay" without marks: the second word belongs to the first. */
  private static boolean isToday(TimeMention time, String text) {
    String after = Folding.plain(text.substring(Math.min(time.to(), text.length())));
    return time.stated().hour() && after.matches("^\\s*nay\\b.*");
  }

  private static Span.Days joined(Span before, TimeMention time, LocalDateTime now) {
    TimeSpan span = time.span();
    LocalDate first = span.start().toLocalDate();
    LocalDate last = span.end().minusMinutes(1).toLocalDate();
    if (!time.stated().year() && first.isAfter(now.toLocalDate().plusDays(LONG_AHEAD))) {
      // "13/10" the day after is yesterday, not a year ahead
      first = first.minusYears(1);
      last = last.minusYears(1);
    }
    if (span.grain() == Grain.PART_OF_DAY) {
      // a night goes on after midnight, a class does not
      last = first;
    }
    // "sau 6 giờ chiều nay": the bound is that of the hour
    boolean clock = time.stated().hour() && span.grain() != Grain.PART_OF_DAY;
    Span.Days own =
        switch (clock ? Bound.AT : time.bound()) {
          case AT -> new Span.Days(first, last);
          case FROM -> new Span.Days(first, first.plusDays(30));
          case BEFORE -> between(now.toLocalDate(), first.minusDays(1));
          case UNTIL -> between(now.toLocalDate(), last);
        };
    return before
        .days()
        .map(
            d ->
                new Span.Days(
                    d.first().isBefore(own.first()) ? d.first() : own.first(),
                    d.last().isAfter(own.last()) ? d.last() : own.last()))
        .orElse(own);
  }

  private static Span.Days between(LocalDate first, LocalDate last) {
    return last.isBefore(first) ? new Span.Days(last, last) : new Span.Days(first, last);
  }
}
