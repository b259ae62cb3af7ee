package vn.loahoc.answer;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.loahoc.corpus.Plan;
import vn.loahoc.time.Grain;
import vn.loahoc.time.TimeMention;
import vn.loahoc.time.TimeSpan;

/**
 * Puts days written without a year into the year of the campaign: after the week "2/10" is still
 * its day.
 */
final class CampaignDays {

  /** Written as a date, not relative to today. */
  private static final Pattern WRITTEN =
      Pattern.compile("\\d{1,2}\\s*[/.-]\\s*\\d{1,2}|tháng\\s*\\d|thang\\s*\\d");

  private CampaignDays() {}

  static Question in(Question question, CampaignBook book) {
    Optional<Plan.Week> week = book.week();
    if (week.isEmpty()) {
      return question;
    }
    List<TimeMention> times =
        question.times().stream().map(t -> near(t, week.get().first())).toList();
    return question.at(times);
  }

  private static TimeMention near(TimeMention time, LocalDate first) {
    boolean movable =
        time.stated().day()
            && !time.stated().year()
            && time.span().grain() != Grain.YEAR
            && WRITTEN.matcher(time.text()).find();
    if (!movable) {
      return time;
    }
    TimeSpan span = time.span();
    int best = 0;
    for (int years = -3; years <= 3; years++) {
      if (distance(span, years, first) < distance(span, best, first)) {
        best = years;
      }
    }
    TimeSpan moved =
        new TimeSpan(span.start().plusYears(best), span.end().plusYears(best), span.grain());
    return new TimeMention(
        time.from(), time.to(), time.text(), moved, time.bound(), time.stated(), time.recurrence());
  }

  private static long distance(TimeSpan span, int years, LocalDate first) {
    return Math.abs(ChronoUnit.DAYS.between(first, span.start().plusYears(years).toLocalDate()));
  }
}
