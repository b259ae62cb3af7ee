package vn.loahoc.corpus.timetable;

import static vn.loahoc.corpus.ProblemCatalogue.problem;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.loahoc.corpus.ClassSession;
import vn.loahoc.corpus.Problem;
import vn.loahoc.time.TimeRule;

/** Finds days whose year is a slip of the pen: 2062, or last year's, among rows of 2026. */
final class FarYears {

  private static final String CODE = "far_year";
  private static final String OF_CAMPAIGN = "outside_campaign.year";
  private static final Set<String> OUTSIDE = Set.of("outside_campaign", "outside_title");

  /** So many rows tell the year of a table. */
  private static final int ENOUGH = 3;

  /** A day of the year before or after is not far if another row is nearer than that. */
  private static final int NEAR_DAYS = 270;

  private final List<ClassSession> sessions;
  private final TimeRule.Span title;
  private final Optional<TimeRule.Span> week;
  private final Map<Integer, Integer> rowsOfYear = new HashMap<>();
  private final List<Integer> known = new ArrayList<>();

  /**
   * @param sessions those of one sheet
   * @param head the year of the sheet, if it is known, and the days that its title names
   * @param week that of the campaign, if it is known
   */
  FarYears(List<ClassSession> sessions, Head head, Optional<TimeRule.Span> week) {
    this.sessions = sessions;
    this.title = head.span();
    this.week = week;
    for (ClassSession session : sessions) {
      Set<Integer> years = new HashSet<>();
      days(session.when()).forEach(day -> years.add(day.getYear()));
      years.forEach(written -> rowsOfYear.merge(written, 1, Integer::sum));
    }
    head.year().ifPresent(known::add);
    rowsOfYear.entrySet().stream()
        .filter(entry -> entry.getValue() >= ENOUGH)
        .max(Map.Entry.comparingByValue())
        .ifPresent(entry -> known.add(entry.getKey()));
  }

  /** Adds them to the problems; such a row is not told again for being outside the week. */
  void judge(List<Problem> problems) {
    if (known.isEmpty()) {
      return;
    }
    for (ClassSession session : sessions) {
      Problem.Place place = session.origin().place();
      Optional<LocalDate> far = far(session);
      if (far.isPresent()) {
        problems.removeIf(p -> OUTSIDE.contains(p.code()) && p.place().equals(place));
        boolean outside =
            week.filter(days -> CampaignDays.isOutside(session.when(), days)).isPresent();
        problems.add(
            problem(
                place, outside ? OF_CAMPAIGN : CODE, WrittenDays.of(far.get()), known.getLast()));
      }
    }
  }

  /** All that are written, but the beginning of what is still going on: that may be long ago. */
  private static List<LocalDate> days(TimeRule rule) {
    List<LocalDate> days = new ArrayList<>();
    rule.meetings().forEach(meeting -> days.addAll(meeting.dates()));
    if (rule.span().first().isPresent() && rule.span().last().isPresent()) {
      days.add(rule.span().first().get());
      days.add(rule.span().last().get());
    }
    rule.exceptions().moves().forEach(move -> days.add(move.to()));
    return days;
  }

  private Optional<LocalDate> far(ClassSession session) {
    for (LocalDate day : days(session.when())) {
      if (isFar(day, session)) {
        return Optional.of(day);
      }
    }
    return Optional.empty();
  }

  private boolean isFar(LocalDate day, ClassSession session) {
    int least = Integer.MAX_VALUE;
    for (int year : known) {
      least = Math.min(least, Math.abs(day.getYear() - year));
    }
    if (least != 1) {
      return least > 1;
    }
    boolean alone = rowsOfYear.getOrDefault(day.getYear(), 0) == 1;
    boolean single = session.when().meetings().stream().anyMatch(m -> m.dates().contains(day));
    return alone
        && single
        && Collections.max(rowsOfYear.values()) >= ENOUGH
        && (isOfTheTitle(day) || isAway(day, session));
  }

  /** "05/10/2023" in a table of October 2024. */
  private boolean isOfTheTitle(LocalDate day) {
    return CampaignDays.isClosed(title)
        && !title.contains(day)
        && known.stream().anyMatch(year -> title.contains(day.withYear(year)));
  }

  private boolean isAway(LocalDate day, ClassSession session) {
    return sessions.stream()
        .filter(other -> !other.equals(session))
        .flatMap(other -> days(other.when()).stream())
        .noneMatch(other -> Math.abs(ChronoUnit.DAYS.between(day, other)) < NEAR_DAYS);
  }
}
