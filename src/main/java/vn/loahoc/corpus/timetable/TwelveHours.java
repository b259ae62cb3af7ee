package vn.loahoc.corpus.timetable;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The clock of twelve hours, as English and the Excel of this country write it: "6:30 pm", "7-9pm",
 * "2:00 CH". It becomes that of twenty-four.
 */
final class TwelveHours {

  private static final String HOUR = "(\\d{1,2})(?:[:.h](\\d{2}))?(?::00)?";

  /** "SA" and "CH" stand behind minutes. */
  private static final String HALF = "\\s*(?:([ap])\\.?m\\b\\.?|(?<=\\d{2}\\s?)((?-i)SA|CH)\\b)";

  /** The half of the day that stands behind the end is that of the start too. */
  private static final Pattern SPAN =
      Pattern.compile("(?i)(?<![\\d:.])" + HOUR + "(\\s*(?:[-–—~]|to|đến)\\s*)" + HOUR + HALF);

  private static final Pattern ONE = Pattern.compile("(?i)(?<![\\d:.])" + HOUR + HALF);

  private static final int NOON = 12;

  private TwelveHours() {}

  /** The text with the hours of that clock. */
  static String plain(String words) {
    boolean none = words.indexOf('m') < 0 && words.indexOf('M') < 0;
    if (none && !words.contains("SA") && !words.contains("CH")) {
      return words;
    }
    return ONE.matcher(SPAN.matcher(words).replaceAll(TwelveHours::span))
        .replaceAll(hour -> clock(hour.group(1), hour.group(2), isLate(hour, 3)));
  }

  private static String span(MatchResult span) {
    boolean late = isLate(span, 6);
    String end = clock(span.group(4), span.group(5), late);
    String start = clock(span.group(1), span.group(2), late);
    String before = clock(span.group(1), span.group(2), !late);
    return (start.compareTo(end) < 0 ? start : before) + span.group(3) + end;
  }

  private static boolean isLate(MatchResult hour, int half) {
    String word = hour.group(half) == null ? hour.group(half + 1) : hour.group(half);
    return !word.toLowerCase(Locale.ROOT).matches("a|sa");
  }

  /** An hour above twelve is one of the other clock already. */
  private static String clock(String hour, String minutes, boolean late) {
    int written = Integer.parseInt(hour);
    int of24 = written > NOON ? written : written % NOON + (late ? NOON : 0);
    return "%02d:%s".formatted(of24, minutes == null ? "00" : minutes);
  }
}
