package vn.loahoc.inquiry.reply;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.loahoc.corpus.ClassSession;
import vn.loahoc.corpus.Problem;
import vn.loahoc.time.TimeRule;

/**
 * Single days outside a week that are likely slips of the pen. What is held a few days before it or
 * after it is none: the table says so of other rows as well.
 *
 * @param all the classes of all tables
 * @param outside the rows that have no meeting in the week or among the days of their title
 */
record Strays(List<ClassSession> all, Set<Problem.Place> outside) {

  /** So far from all other days of its table a day stands alone. */
  private static final int FAR_DAYS = 21;

  /** From the first of some days to the last of them. */
  private record Days(LocalDate first, LocalDate last) {

    long awayFrom(LocalDate day) {
      return day.isBefore(first)
          ? ChronoUnit.DAYS.between(day, first)
          : Math.max(0, ChronoUnit.DAYS.between(last, day));
    }
  }

  /** Whether the days of a row are far from all others of its table. */
  boolean isOne(ClassSession session) {
    List<ClassSession> others =
        all.stream().filter(o -> !o.equals(session) && isOfOneTable(o, session)).toList();
    List<Days> inside =
        others.stream()
            .filter(other -> !outside.contains(other.origin().place()))
            .flatMap(Strays::days)
            .toList();
    List<Days> known = inside.isEmpty() ? others.stream().flatMap(Strays::days).toList() : inside;
    return days(session)
        .allMatch(own -> known.stream().allMatch(o -> o.awayFrom(own.first()) >= FAR_DAYS));
  }

  private static boolean isOfOneTable(ClassSession one, ClassSession other) {
    return one.origin().file().equals(other.origin().file())
        && one.origin().sheet().equals(other.origin().sheet());
  }

  private static Stream<Days> days(ClassSession session) {
    TimeRule rule = session.when();
    List<Days> days = new ArrayList<>();
    rule.meetings().stream()
        .flatMap(meeting -> meeting.dates().stream())
        .forEach(day -> days.add(new Days(day, day)));
    Optional<LocalDate> first = rule.span().first();
    Optional<LocalDate> last = rule.span().last();
    if (rule.isWeekly() && (first.isPresent() || last.isPresent())) {
      days.add(new Days(first.or(() -> last).get(), last.or(() -> first).get()));
    }
    return days.stream();
  }
}
