package vn.loahoc.corpus.timetable;

import static vn.loahoc.corpus.ProblemCatalogue.problem;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.loahoc.corpus.ClassSession;
import vn.loahoc.corpus.Problem;
import vn.loahoc.time.TimeRule;

/**
 * Finds classes that begin on a day on which they are not held ("thứ 4" from Thursday 05/10), in a
 * table in which hardly any other does. The first of a month, of the campaign or of the days of a
 * title is since when a table is, and not a day of the class.
 */
final class StartDays {

  /**
   * So many classes that begin on a day of theirs, for each that does not, tell how it is meant.
   */
  private static final int FEW = 8;

  private StartDays() {}

  /**
   * Reports them.
   *
   * @param sessions those of one sheet
   * @param spans the days of the campaign and those that its title names
   */
  static List<Problem> judge(List<ClassSession> sessions, List<TimeRule.Span> spans) {
    Map<Integer, Integer> ofRow = new HashMap<>();
    sessions.forEach(session -> ofRow.merge(session.origin().row(), 1, Integer::sum));
    List<ClassSession> apart = new ArrayList<>();
    int held = 0;
    for (ClassSession session : sessions) {
      Set<DayOfWeek> weekdays = weekdays(session.when());
      Optional<LocalDate> first =
          session.when().span().first().filter(day -> !isOfTheTable(day, spans));
      if (first.isEmpty()
          || weekdays.isEmpty()
          || ofRow.getOrDefault(session.origin().row(), 0) > 1) {
        continue;
      }
      if (weekdays.contains(first.get().getDayOfWeek())) {
        held++;
      } else {
        apart.add(session);
      }
    }
    return held >= apart.size() * FEW ? apart.stream().map(StartDays::told).toList() : List.of();
  }

  private static boolean isOfTheTable(LocalDate day, List<TimeRule.Span> spans) {
    return day.getDayOfMonth() == 1
        || spans.stream().anyMatch(span -> span.first().filter(day::equals).isPresent());
  }

  private static Problem told(ClassSession session) {
    LocalDate first = session.when().span().first().orElseThrow();
    return problem(
        session.origin().place(),
        "weekday_mismatch",
        WrittenDays.weekdays(weekdays(session.when())),
        WrittenDays.of(first),
        WrittenDays.weekday(first.getDayOfWeek()));
  }

  private static Set<DayOfWeek> weekdays(TimeRule rule) {
    Set<DayOfWeek> weekdays = EnumSet.noneOf(DayOfWeek.class);
    rule.meetings().forEach(meeting -> weekdays.addAll(meeting.weekdays()));
    return weekdays;
  }
}
