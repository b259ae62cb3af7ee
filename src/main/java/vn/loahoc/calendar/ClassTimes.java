package vn.loahoc.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.loahoc.time.Hours;
import vn.loahoc.time.TimeRule;

/** When a class is held, in words. */
public final class ClassTimes {

  /** Days that are called off or moved beyond these are not told one by one. */
  private static final int MOST_EXCEPTIONS = 4;

  /** Of more days than these only the next are told. */
  private static final int MOST_DAYS = 8;

  private static final int NEXT_DAYS = 4;

  private ClassTimes() {}

  /**
   * "thứ Hai, thứ Tư, 18 giờ đến 19 giờ 30; từ 02/10/2023 đến 22/12/2023; nghỉ ngày lễ".
   *
   * @param today what was moved or called off before is not told, and of many days those to come
   */
  public static String said(TimeRule rule, LocalDate today) {
    return rule.isWeekly() ? said(rule, today, days -> next(days, today)) : brief(rule, today);
  }

  /** The same with every day and whatever was moved or called off. */
  public static String inFull(TimeRule rule) {
    return said(rule, LocalDate.MIN, ClassTimes::listed);
  }

  private static String said(
      TimeRule rule, LocalDate today, Function<List<LocalDate>, String> told) {
    List<String> parts = new ArrayList<>();
    rule.meetings().forEach(meeting -> parts.add(meeting(meeting, told)));
    boolean weekly = rule.isWeekly();
    if (weekly) {
      span(rule.span()).ifPresent(parts::add);
    }
    parts.addAll(exceptions(rule, today));
    return parts.isEmpty() ? CalendarWords.say("class-no-days") : String.join("; ", parts);
  }

  /** The same, whatever is called off or moved. */
  public static String planned(TimeRule rule) {
    return inFull(rule.withoutExceptions());
  }

  /**
   * The same in short: days and hours, what was moved or called off, and when it begins where that
   * is still to come. A single day that was moved is told as the new one.
   */
  public static String brief(TimeRule rule, LocalDate today) {
    List<String> parts = new ArrayList<>();
    for (TimeRule.Meeting meeting : rule.meetings()) {
      Set<LocalDate> left = new TreeSet<>(meeting.dates());
      List<TimeRule.Move> away =
          rule.exceptions().moves().stream()
              .filter(move -> move.stood().map(meeting.hours()::equals).orElse(true))
              .filter(move -> move.from().filter(left::remove).isPresent())
              .toList();
      if (!meeting.weekdays().isEmpty() || !left.isEmpty() || away.isEmpty()) {
        parts.add(
            meeting(
                new TimeRule.Meeting(meeting.weekdays(), List.copyOf(left), meeting.hours()),
                days -> next(days, today)));
      }
      away.forEach(move -> parts.add(instead(move, meeting)));
    }
    rule.span()
        .first()
        .filter(first -> first.isAfter(today))
        .filter(first -> rule.isWeekly())
        .ifPresent(first -> parts.add(CalendarWords.say("class-from", full(first))));
    parts.addAll(exceptions(otherwise(rule), today));
    return parts.isEmpty() ? CalendarWords.say("class-no-days") : String.join("; ", parts);
  }

  /** "thứ Bảy, 03/10/2026, 8 giờ đến 10 giờ, Phòng 3 (dời từ 26/09)", if its day is another. */
  private static String instead(TimeRule.Move move, TimeRule.Meeting usual) {
    String held =
        dayOf(move.to())
            + ", "
            + hours(move.hours().orElse(usual.hours()))
            + move.place().map(place -> ", " + place).orElse("");
    return move.from()
        .filter(from -> !from.equals(move.to()))
        .map(from -> CalendarWords.say("class-instead", held, brief(from)))
        .orElse(held);
  }

  /** What is otherwise in the weeks: holidays and moves of single days apart. */
  private static TimeRule otherwise(TimeRule rule) {
    List<TimeRule.Move> moves =
        rule.exceptions().moves().stream()
            .filter(
                move ->
                    rule.meetings().stream()
                        .noneMatch(m -> move.from().filter(m.dates()::contains).isPresent()))
            .toList();
    TimeRule.Exceptions all = rule.exceptions();
    return new TimeRule(
        rule.meetings(),
        rule.span(),
        new TimeRule.Exceptions(all.cancelled(), all.slots(), moves, false));
  }

  /** "18 giờ đến 19 giờ 30", "buổi tối", "giờ chưa ghi". */
  public static String hours(Hours hours) {
    return switch (hours) {
      case Hours.At clock ->
          CalendarWords.hours(new When.At(LocalDate.EPOCH, clock.start(), clock.end()))
              .orElseThrow();
      case Hours.Part part -> CalendarWords.say("part", part.name());
      case Hours.Unstated unstated -> CalendarWords.say("unknown-hour");
    };
  }

  /** What differs from the weekdays, from a day on. */
  public static List<String> exceptions(TimeRule rule, LocalDate today) {
    List<String> parts = new ArrayList<>();
    Set<LocalDate> off = new TreeSet<>(rule.exceptions().cancelled());
    off.removeIf(day -> day.isBefore(today));
    if (!off.isEmpty()) {
      String days = runs(off).stream().limit(MOST_EXCEPTIONS).collect(Collectors.joining(", "));
      parts.add(CalendarWords.say("class-off", days));
    }
    rule.exceptions().slots().stream()
        .filter(slot -> !slot.day().isBefore(today))
        .limit(MOST_EXCEPTIONS)
        .forEach(slot -> parts.add(CalendarWords.say("class-off", time(slot.day(), slot.hours()))));
    rule.exceptions().moves().stream()
        .filter(
            move -> !move.to().isBefore(today) || !move.from().orElse(move.to()).isBefore(today))
        .limit(MOST_EXCEPTIONS)
        .forEach(move -> parts.add(moved(move)));
    if (rule.exceptions().holidays()) {
      parts.add(CalendarWords.say("class-holidays"));
    }
    return parts;
  }

  /** "20/11", "12/02 đến 22/02": days that follow each other are told as one stretch. */
  private static List<String> runs(Set<LocalDate> days) {
    List<String> runs = new ArrayList<>();
    LocalDate first = null;
    LocalDate last = null;
    for (LocalDate day : days) {
      if (first == null || last == null || !day.equals(last.plusDays(1))) {
        addRun(runs, first, last);
        first = day;
      }
      last = day;
    }
    addRun(runs, first, last);
    return runs;
  }

  private static void addRun(
      List<String> runs, @Nullable LocalDate first, @Nullable LocalDate last) {
    if (first == null || last == null) {
      return;
    }
    if (last.isAfter(first.plusDays(1))) {
      runs.add(CalendarWords.say("class-off-days", brief(first), brief(last)));
    } else {
      first.datesUntil(last.plusDays(1)).map(ClassTimes::brief).forEach(runs::add);
    }
  }

  /** "14 giờ đến 16 giờ 05/10": one of several times of a day. */
  private static String time(LocalDate day, Hours hours) {
    return hours(hours) + " " + brief(day);
  }

  /** "buổi 05/10 dời sang thứ Sáu, 06/10/2023, 17 giờ, Phòng 3". */
  public static String moved(TimeRule.Move move) {
    String to = dayOf(move.to());
    String all =
        to
            + move.hours().map(hours -> ", " + hours(hours)).orElse("")
            + move.place().map(place -> ", " + place).orElse("");
    return move.from()
        .map(
            from ->
                from.equals(move.to())
                    ? CalendarWords.say("class-changed", all)
                    : CalendarWords.say(
                        "class-moved",
                        move.stood().map(h -> time(from, h)).orElse(brief(from)),
                        all))
        .orElseGet(() -> CalendarWords.say("class-added", all));
  }

  private static String meeting(TimeRule.Meeting meeting, Function<List<LocalDate>, String> told) {
    List<String> parts = new ArrayList<>();
    if (!meeting.weekdays().isEmpty()) {
      parts.add(weekdays(meeting.weekdays()));
    }
    if (!meeting.dates().isEmpty()) {
      parts.add(told.apply(meeting.dates()));
    }
    parts.add(hours(meeting.hours()));
    return String.join(", ", parts);
  }

  private static String listed(List<LocalDate> days) {
    return days.stream().map(ClassTimes::dayOf).collect(Collectors.joining("; "));
  }

  /** All of few days; of many the next, or the last if all are over. */
  private static String next(List<LocalDate> days, LocalDate today) {
    if (days.size() <= MOST_DAYS) {
      return listed(days);
    }
    List<LocalDate> left = days.stream().filter(day -> !day.isBefore(today)).toList();
    if (left.isEmpty()) {
      return listed(days.subList(days.size() - NEXT_DAYS, days.size()));
    }
    return left.size() <= NEXT_DAYS
        ? listed(left)
        : CalendarWords.say("class-more-days", listed(left.subList(0, NEXT_DAYS)));
  }

  /** "thứ Hai, thứ Tư", "thứ Hai đến thứ Sáu", "hằng ngày trừ Chủ nhật". */
  public static String weekdays(Set<DayOfWeek> weekdays) {
    Set<DayOfWeek> missing = EnumSet.complementOf(EnumSet.copyOf(weekdays));
    if (missing.isEmpty()) {
      return CalendarWords.say("every-day");
    }
    if (missing.size() == 1) {
      return CalendarWords.say("every-day-but", weekday(missing.iterator().next()));
    }
    if (EnumSet.copyOf(weekdays).equals(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY))) {
      return CalendarWords.say("workdays");
    }
    return new TreeSet<>(weekdays)
        .stream().map(ClassTimes::weekday).collect(Collectors.joining(", "));
  }

  private static Optional<String> span(TimeRule.Span span) {
    if (span.first().isPresent() && span.last().isPresent()) {
      return Optional.of(
          CalendarWords.say("class-span", full(span.first().get()), full(span.last().get())));
    }
    return span.first()
        .map(day -> CalendarWords.say("class-from", full(day)))
        .or(() -> span.last().map(day -> CalendarWords.say("class-until", full(day))));
  }

  private static String weekday(DayOfWeek day) {
    return CalendarWords.say("weekdays").split(";", -1)[day.getValue() - 1].strip();
  }

  private static String dayOf(LocalDate day) {
    return weekday(day.getDayOfWeek()) + ", " + full(day);
  }

  private static String full(LocalDate day) {
    return brief(day) + "/" + day.getYear();
  }

  private static String brief(LocalDate day) {
    return String.format(Locale.ROOT, "%02d/%02d", day.getDayOfMonth(), day.getMonthValue());
  }
}
