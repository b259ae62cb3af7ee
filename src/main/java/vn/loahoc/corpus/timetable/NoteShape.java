package vn.loahoc.corpus.timetable;

import java.util.List;
import vn.loahoc.text.Spelling;
import vn.loahoc.time.Grain;
import vn.loahoc.time.TimeMention;

/**
 * A remark as its changes are looked for: normalised, with capitals where times stand, as many as
 * they have letters. D is a day, R some days on end, M a month, W a weekday and H an hour without a
 * day.
 *
 * @param text as written
 * @param shape of the same length
 */
record NoteShape(String text, String shape, List<TimeMention> times) {

  static NoteShape of(String text, Moments moments) {
    StringBuilder shape = new StringBuilder(Spelling.normalize(text));
    List<TimeMention> times = moments.find(text);
    for (TimeMention time : times) {
      char sign = sign(time, moments);
      for (int i = time.from(); sign != 0 && i < Math.min(time.to(), shape.length()); i++) {
        shape.setCharAt(i, sign);
      }
    }
    return new NoteShape(text, shape.toString(), times);
  }

  private static char sign(TimeMention time, Moments moments) {
    if (time.stated().date()) {
      boolean one = Moments.last(time).equals(Moments.first(time));
      return !moments.dated(time) ? 0 : one ? 'D' : 'R';
    }
    if (time.recurrence().isPresent() || time.stated().weekday().isPresent()) {
      return 'W';
    }
    if (time.span().grain() == Grain.MONTH && moments.dated(time)) {
      return 'M';
    }
    return time.stated().hour() && !time.stated().day() ? 'H' : 0;
  }

  /** The time that stands at an index. */
  TimeMention at(int index) {
    return times.stream()
        .filter(time -> time.from() <= index && index < time.to())
        .findFirst()
        .orElseThrow();
  }

  boolean hasDay() {
    return hasDay(shape);
  }

  /** Whether a day or several stand in a part of a shape. */
  static boolean hasDay(String shape) {
    return shape.indexOf('D') >= 0 || shape.indexOf('R') >= 0;
  }
}
