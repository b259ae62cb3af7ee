package vn.loahoc.corpus.timetable;

import java.util.Optional;
import java.util.regex.Pattern;
import vn.loahoc.time.Hours;

/**
 * Several hours of the same days, one behind the other: "T3 8h-10h, 14h-16h", "sáng, chiều thứ 7".
 * One text, in the order of its times.
 */
final class HoursInTurn {

  /** What parts two hours of the same days; anything else speaks of something else. */
  private static final Pattern AND =
      Pattern.compile("(?iu)\\s*(?:[,;/&+\\n-]|,?\\s*(?:và|va|lẫn|lan))\\s*(?:từ\\s+|buổi\\s+)?");

  private Optional<Hours> before = Optional.empty();
  private boolean ofDays;
  private boolean ofDay;

  /** The last hours, with what they were of: a single day, weekdays, or nothing yet. */
  void said(Optional<Hours> at, boolean ofOneDay, boolean ofWeekdays) {
    before = at;
    ofDay = ofOneDay;
    ofDays = ofOneDay || ofWeekdays;
  }

  /** Whether the last hours were of a single day. */
  boolean areOfDay() {
    return ofDay;
  }

  /** Whether hours behind some words are of the same days as those before. */
  boolean goOn(String between, Hours at) {
    return ofDays && isBeside(between, at);
  }

  /** The hours before, if they had no days yet and are as well of those that follow with others. */
  Optional<Hours> ahead(String between, Optional<Hours> at) {
    return before.filter(hours -> !ofDays && at.filter(own -> isBeside(between, own)).isPresent());
  }

  private boolean isBeside(String between, Hours at) {
    return AND.matcher(between).matches()
        && before.filter(hours -> !hours.equals(at) && !hours.overlaps(at)).isPresent()
        && isAlike(before.get(), at);
  }

  private static boolean isAlike(Hours one, Hours other) {
    if (one instanceof Hours.At a && other instanceof Hours.At b) {
      return a.end().isPresent() == b.end().isPresent();
    }
    return one instanceof Hours.Part && other instanceof Hours.Part;
  }
}
