package vn.loahoc.corpus.timetable;

import static vn.loahoc.corpus.ProblemCatalogue.problem;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.loahoc.corpus.ClassSession;
import vn.loahoc.corpus.Problem;
import vn.loahoc.text.Folding;
import vn.loahoc.time.TimeRule;

/** Whether a class has anything to do with the days it was handed in for. */
final class CampaignDays {

  /** So many days, before and after, are a series. */
  private static final int SERIES = 2;

  private static final Pattern WEEK = Pattern.compile("\\btuan le\\b");

  private CampaignDays() {}

  /**
   * The week that the lines above a table speak of: "Hưởng ứng Tuần lễ … (từ 25/9 đến 08/10/2023)".
   *
   * @param named the days that those lines name
   */
  static Optional<TimeRule.Span> week(List<String> lines, TimeRule.Span named) {
    return Optional.of(named)
        .filter(WeekOfTitle::isAsLong)
        .filter(span -> lines.stream().anyMatch(line -> WEEK.matcher(Folding.plain(line)).find()));
  }

  static boolean isClosed(TimeRule.Span span) {
    return span.first().isPresent() && span.last().isPresent();
  }

  /**
   * Reports a class that has no meeting in the week: only as worth knowing if it has some on the
   * days that the title of its table names.
   */
  static void check(
      String title, TimeRule rule, TimeRule.Span campaign, TimeRule.Span table, Faults faults) {
    if (!isClosed(campaign) || !isOutside(rule, campaign)) {
      return;
    }
    faults.add(
        isClosed(table) && !isOutsideTitle(rule, table)
            ? "outside_campaign.within"
            : "outside_campaign",
        title,
        days(rule.span(), single(rule), rule.isWeekly()),
        WrittenDays.of(campaign.first().get()),
        WrittenDays.of(campaign.last().get()));
  }

  /** Whether it has no meeting in the week. */
  static boolean isOutside(TimeRule rule, TimeRule.Span campaign) {
    List<LocalDate> single = single(rule);
    boolean weekly = rule.isWeekly();
    boolean touches =
        weekly
            && rule.span().first().map(first -> !first.isAfter(campaign.last().get())).orElse(true)
            && rule.span().last().map(last -> !last.isBefore(campaign.first().get())).orElse(true);
    return !touches && single.stream().noneMatch(campaign::contains) && !isAround(single, campaign);
  }

  /** "Rằm hằng tháng" goes on before the week and after it: no slip of the pen. */
  private static boolean isAround(List<LocalDate> days, TimeRule.Span campaign) {
    return days.size() >= SERIES
        && days.stream().anyMatch(campaign.first().orElseThrow()::isAfter)
        && days.stream().anyMatch(campaign.last().orElseThrow()::isBefore);
  }

  /**
   * The same of classes whose week was found only when they had been read.
   *
   * @param table the days that the title of the table of a class names
   */
  static List<Problem> outside(
      List<ClassSession> sessions,
      TimeRule.Span campaign,
      Function<ClassSession, TimeRule.Span> table) {
    List<Problem> problems = new ArrayList<>();
    for (ClassSession session : sessions) {
      if (!session.when().meetings().isEmpty()) {
        Faults faults = new Faults(session.origin().place());
        check(session.title(), session.when(), campaign, table.apply(session), faults);
        problems.addAll(faults.found());
      }
    }
    return problems;
  }

  /**
   * Classes of single days none of which is of those that the title of their table names, and those
   * of every week that begin after them or are over before. They may well go on afterwards.
   */
  static List<Problem> outsideTitle(List<ClassSession> sessions, TimeRule.Span title) {
    if (!isClosed(title)) {
      return List.of();
    }
    List<Problem> problems = new ArrayList<>();
    for (ClassSession session : sessions) {
      TimeRule rule = session.when();
      if (isOutsideTitle(rule, title)) {
        problems.add(
            problem(
                session.origin().place(),
                "outside_title",
                session.title(),
                days(rule.span(), single(rule), rule.isWeekly()),
                WrittenDays.of(title.first().orElseThrow()),
                WrittenDays.of(title.last().orElseThrow())));
      }
    }
    return problems;
  }

  private static boolean isOutsideTitle(TimeRule rule, TimeRule.Span title) {
    List<LocalDate> single = single(rule);
    return rule.isWeekly()
        ? isApart(rule.span(), title)
        : !single.isEmpty()
            && single.stream().noneMatch(title::contains)
            && !isAround(single, title);
  }

  private static boolean isApart(TimeRule.Span span, TimeRule.Span title) {
    return span.first().filter(title.last().orElseThrow()::isBefore).isPresent()
        || span.last().filter(title.first().orElseThrow()::isAfter).isPresent();
  }

  private static List<LocalDate> single(TimeRule rule) {
    List<LocalDate> days = new ArrayList<>();
    rule.meetings().forEach(meeting -> days.addAll(meeting.dates()));
    rule.exceptions().moves().forEach(move -> days.add(move.to()));
    return days;
  }

  private static String days(TimeRule.Span span, List<LocalDate> single, boolean weekly) {
    if (!weekly) {
      return String.join(", ", single.stream().limit(3).map(WrittenDays::of).toList());
    }
    Optional<String> from = span.first().map(day -> "từ " + WrittenDays.of(day));
    Optional<String> to = span.last().map(day -> "đến " + WrittenDays.of(day));
    return String.join(" ", Stream.of(from, to).flatMap(Optional::stream).toList());
  }
}
