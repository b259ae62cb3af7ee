package vn.loahoc.inquiry.reply;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.loahoc.answer.Wording;
import vn.loahoc.calendar.ClassSeries;
import vn.loahoc.calendar.ClassTimes;
import vn.loahoc.corpus.ClassSession;
import vn.loahoc.inquiry.Sentences;
import vn.loahoc.time.TimeRule;

/**
 * A class whose row says a change for good ("từ 16/10 học lúc 18h") is known as two, one after the
 * other; in a list it is one, with what changes.
 */
final class Changed {

  private Changed() {}

  /** The same without those that go on with another of them. */
  static List<ClassSeries> once(List<ClassSeries> all) {
    return all.stream()
        .filter(series -> all.stream().noneMatch(before -> goesOn(before, series)))
        .toList();
  }

  /**
   * What its line says of the change: "từ 16/10: 18 giờ"; nothing if none of them goes on with it.
   */
  static Optional<String> of(ClassSeries series, List<ClassSeries> all) {
    return all.stream()
        .filter(after -> goesOn(series, after))
        .findFirst()
        .map(
            after ->
                Sentences.say("changes", Wording.shortDate(first(after)), times(series, after)));
  }

  private static boolean goesOn(ClassSeries before, ClassSeries after) {
    ClassSession one = before.session();
    ClassSession other = after.session();
    return one.origin().equals(other.origin())
        && one.title().equals(other.title())
        && one.where().equals(other.where())
        && one.when().isWeekly()
        && other.when().isWeekly()
        && one.when().span().last().isPresent()
        && one.when()
            .span()
            .last()
            .map(last -> last.plusDays(1))
            .equals(other.when().span().first());
  }

  private static LocalDate first(ClassSeries after) {
    return after.session().when().span().first().orElseThrow();
  }

  /** The new hours, with the weekdays where these are others too. */
  private static String times(ClassSeries before, ClassSeries after) {
    TimeRule rule = after.session().when();
    boolean hours =
        rule.meetings().size() == 1
            && before.session().when().meetings().size() == 1
            && rule.meetings()
                .getFirst()
                .weekdays()
                .equals(before.session().when().meetings().getFirst().weekdays());
    return hours
        ? ClassTimes.hours(rule.meetings().getFirst().hours()).toLowerCase(Locale.ROOT)
        : ClassTimes.brief(rule.withoutExceptions(), first(after));
  }
}
