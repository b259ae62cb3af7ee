package vn.loahoc.inquiry.reply;

import java.util.List;
import vn.loahoc.calendar.ClassSeries;
import vn.loahoc.corpus.ClassSession;
import vn.loahoc.text.Spelling;

/**
 * Counts classes; one that a table has in two rooms at the same hours is one, and so is one before
 * and after a change for good.
 */
final class Once {

  private Once() {}

  /** How many there are, in figures. */
  static String counted(List<ClassSeries> all) {
    return String.valueOf(Changed.once(all).stream().map(Once::what).distinct().count());
  }

  private static List<Object> what(ClassSeries series) {
    ClassSession session = series.session();
    return List.of(
        Spelling.normalize(session.title()),
        session.centre(),
        series.ward(),
        session.when().meetings().isEmpty() ? series.id() : session.when(),
        session.offer().audience(),
        session.offer().contact());
  }
}
