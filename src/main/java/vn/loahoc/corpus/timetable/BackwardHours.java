package vn.loahoc.corpus.timetable;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Hours of an afternoon or an evening that end before they begin: "9h - 7h30 tối". A chat takes the
 * first for the morning; in a timetable somebody has to look at it, so both are given by the clock
 * of twenty-four.
 */
final class BackwardHours {

  private static final String HOUR = "(\\d{1,2})\\s*(?:h|g|giờ|:)?\\s*([0-5]\\d)?'?";

  private static final Pattern SPAN =
      Pattern.compile(
          "(?iu)\\s*(?:từ\\s+)?"
              + HOUR
              + "\\s*(?:[-–—~]|đến|tới)\\s*"
              + HOUR
              + "\\s*(?:buổi\\s+)?(chiều|tối)\\s*");

  private static final int NOON = 12;
  private static final int MINUTES = 60;
  private static final int LAST_OF_THE_AFTERNOON = 6;
  private static final int FIRST_OF_THE_EVENING = 6;

  private BackwardHours() {}

  /** The same words, unless they are such hours. */
  static String plain(String words) {
    if (words.endsWith("h")
        || words.isEmpty()
        || Character.isDigit(words.charAt(words.length() - 1))) {
      return words;
    }
    Matcher span = SPAN.matcher(words);
    return span.matches() && isBackward(span)
        ? "%dh%02d - %dh%02d"
            .formatted(
                hour(span, 1) + NOON, minutes(span, 2), hour(span, 3) + NOON, minutes(span, 4))
        : words;
  }

  private static boolean isBackward(MatchResult span) {
    int start = hour(span, 1);
    int end = hour(span, 3);
    boolean afternoon = span.group(5).equalsIgnoreCase("chiều");
    boolean within =
        afternoon ? start <= LAST_OF_THE_AFTERNOON : start >= FIRST_OF_THE_EVENING && start < NOON;
    return within
        && end > 0
        && end < NOON
        && end * MINUTES + minutes(span, 4) <= start * MINUTES + minutes(span, 2)
        && (afternoon || end >= FIRST_OF_THE_EVENING - 1);
  }

  private static int hour(MatchResult span, int group) {
    return Integer.parseInt(span.group(group));
  }

  private static int minutes(MatchResult span, int group) {
    return span.group(group) == null ? 0 : Integer.parseInt(span.group(group));
  }
}
