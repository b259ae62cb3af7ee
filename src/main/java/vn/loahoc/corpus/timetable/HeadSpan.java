package vn.loahoc.corpus.timetable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import vn.loahoc.time.Bound;
import vn.loahoc.time.Grain;
import vn.loahoc.time.TimeMention;
import vn.loahoc.time.TimeRule;

/**
 * For which days a sheet holds: "quý 4 năm 2023", "áp dụng từ 02/10 đến 31/12". Days say more than
 * months, and months tell the end where the days do not. A single day is when it was written. The
 * days of a week that a title greets ("Hưởng ứng Tuần lễ … 02/10 – 08/10") are those of the sheet
 * only where it names no others.
 *
 * @param days open where nothing is said
 * @param line which line tells the end, or else the beginning
 * @param week the days of a week that the title speaks of
 */
record HeadSpan(TimeRule.Span days, Optional<String> line, Optional<TimeRule.Span> week) {

  /** "Lớp cuối tuần – Quý IV/2023": no span that begins on a weekend. */
  private static final Pattern DAYS_OF_WEEK =
      Pattern.compile(
          "(?iu)((?:cuối tuần|hằng tuần|hàng tuần|trong tuần|chủ nhật|thứ"
              + " \\p{L}+|CN|[tT]\\d)\\s*)[–—-](?=\\s*(?:quý|tháng|năm)(?!\\p{L}))");

  private static final HeadSpan NONE = of(TimeRule.Span.OPEN, Optional.empty());

  static HeadSpan of(List<String> lines, Moments moments, OptionalInt year) {
    List<HeadSpan> days = new ArrayList<>();
    List<HeadSpan> months = new ArrayList<>();
    List<HeadSpan> weeks = new ArrayList<>();
    boolean below = false;
    for (String written : lines) {
      String line = withoutWeekdaySpans(written);
      OptionalInt greeted = WeekOfTitle.at(line);
      Optional<TimeRule.Span> several = TitleMonths.of(line, year);
      several.ifPresent(span -> months.add(of(span, Optional.of(written))));
      boolean any = false;
      for (TimeMention mention : moments.find(line)) {
        if (mention.recurrence().isPresent() || !moments.dated(mention)) {
          continue;
        }
        HeadSpan span = of(span(mention), Optional.of(written));
        if (span.days().equals(TimeRule.Span.OPEN)) {
          continue;
        }
        any |= mention.stated().date();
        boolean behind = greeted.isPresent() && mention.from() > greeted.getAsInt();
        if (mention.stated().date()) {
          boolean week = behind || (below && WeekOfTitle.isAlone(line, mention));
          (week && WeekOfTitle.isAsLong(span.days()) ? weeks : days).add(span);
        } else if (several.isEmpty() && !behind && mention.span().grain() == Grain.MONTH) {
          months.add(span);
        }
      }
      below = greeted.isPresent() && !any;
    }
    return together(days, months(months), weeks);
  }

  /** The line without dashes that make no span of what stands beside them. */
  static String withoutWeekdaySpans(String line) {
    return DAYS_OF_WEEK.matcher(line).replaceAll("$1,");
  }

  private static HeadSpan of(TimeRule.Span days, Optional<String> line) {
    return new HeadSpan(days, line, Optional.empty());
  }

  private static HeadSpan together(List<HeadSpan> days, HeadSpan months, List<HeadSpan> weeks) {
    HeadSpan week = weeks.isEmpty() ? NONE : weeks.getFirst();
    HeadSpan own = together(days.isEmpty() ? NONE : days.getFirst(), months);
    HeadSpan told = own.equals(NONE) ? week : own;
    return new HeadSpan(
        told.days(), told.line(), weeks.isEmpty() ? Optional.empty() : Optional.of(week.days()));
  }

  /** Whether it says no more than when the week is that it greets. */
  boolean isOfWeek() {
    return week.filter(days::equals).isPresent();
  }

  /** The first that is named; two that have nothing in common do not say clearly when it ends. */
  private static HeadSpan months(List<HeadSpan> all) {
    HeadSpan months = all.isEmpty() ? NONE : all.getFirst();
    for (HeadSpan other : all) {
      boolean later =
          other.days().first().isPresent()
              && months.days().last().filter(other.days().first().get()::isAfter).isPresent();
      if (later) {
        TimeRule.Span both = new TimeRule.Span(months.days().first(), other.days().last());
        months = of(both, other.line());
      }
    }
    return months;
  }

  private static HeadSpan together(HeadSpan days, HeadSpan months) {
    if (days.equals(NONE)) {
      return months;
    }
    boolean within = days.days().first().filter(months.days()::contains).isPresent();
    if (days.days().last().isPresent() || !within) {
      return days;
    }
    return of(
        new TimeRule.Span(days.days().first(), months.days().last()), months.line().or(days::line));
  }

  private static TimeRule.Span span(TimeMention mention) {
    LocalDate first = Moments.first(mention);
    if (mention.bound() == Bound.FROM) {
      return new TimeRule.Span(Optional.of(first), Optional.empty());
    }
    return mention.bound() == Bound.AT && Moments.last(mention).isAfter(first)
        ? new TimeRule.Span(Optional.of(first), Optional.of(Moments.last(mention)))
        : TimeRule.Span.OPEN;
  }
}
