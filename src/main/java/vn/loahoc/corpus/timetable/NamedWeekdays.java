package vn.loahoc.corpus.timetable;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.loahoc.text.Folding;

/**
 * Lists of weekdays that only a timetable writes so: their names without "thứ" and without commas
 * ("hai tư sáu", "thứ ba năm bảy"), and the names of English, whole or short ("Mon, Wed",
 * "Tue-Thu-Sat", "Saturdays"). Both become "T3, T5".
 */
final class NamedWeekdays {

  private static final List<String> VIETNAMESE =
      List.of("hai", "ba", "tu", "nam", "sau", "bay", "cn");
  private static final List<String> ENGLISH =
      List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");
  private static final int LETTERS = 3;

  private static final String SUNDAY = "(?:cn|chủ nhật|chu nhat)(?!\\p{L})";
  private static final String NAME = "(?:hai|ba|tư|tu|bốn|bon|năm|nam|sáu|sau|bảy|bay)";

  /** "năm" before figures is a year, and a kind of day goes with "thứ". */
  private static final Pattern WITHOUT_COMMAS =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:(?:(?:các\\s+)?(?:thứ|thu)\\s+"
              + NAME
              + "|"
              + NAME
              + "\\s+"
              + NAME
              + ")(?:\\s+"
              + NAME
              + ")+(?:\\s+(?:và\\s+)?"
              + SUNDAY
              + ")?|(?:bảy|bay)\\s+"
              + SUNDAY
              + ")(?!\\p{L}|\\s+\\d{4})");

  private static final Pattern PAIR = Pattern.compile("(?iu)\\s*" + NAME + "\\s+" + NAME + "\\s*");

  private static final Pattern WORD = Pattern.compile("(?U)\\p{L}+");

  private static final String DAY =
      "(?:mon(?:day)?|tue(?:s|sday)?|wed(?:s|nesday)?|thu(?:r|rs|rsday)?|fri(?:day)?"
          + "|sat(?:urday)?|sun(?:day)?)s?\\.?";

  /** "Thu tu" is "thứ tư" without its marks, "không thu" and "mon toan" are no days. */
  private static final Pattern IN_ENGLISH =
      Pattern.compile(
          "(?i)(?<![\\p{L}\\d])(?:every\\s+)?(?!thu\\s+[\\p{L}\\d])"
              + "(?:(?<!\\p{L}\\s)|(?!thu(?!r)))"
              + DAY
              + "(?:\\s*(?:[-–—,;/&+]|to|and|\\s)\\s*"
              + DAY
              + ")*(?!\\p{L}|\\s+(?!from)\\p{L}{3})");

  private static final Pattern ONE = Pattern.compile("(?i)(?<!\\p{L})" + DAY + "(?!\\p{L})");
  private static final Pattern EVERY = Pattern.compile("(?i)^every\\s+");
  private static final Pattern BLANK =
      Pattern.compile("(?i)(?<=T[2-7]|CN)\\s+(?:and\\s+)?(?=T[2-7]|CN)|\\s+and\\s+");

  private NamedWeekdays() {}

  /** The text with such lists as everybody writes them. */
  static String plain(String text) {
    String words = WITHOUT_COMMAS.matcher(text).replaceAll(NamedWeekdays::listed);
    return IN_ENGLISH.matcher(words).replaceAll(NamedWeekdays::inFigures);
  }

  /** The same of a column of weekdays, where "ba năm" are no years. */
  static String inColumn(String text) {
    Matcher pair = PAIR.matcher(text);
    return pair.matches() ? listed(pair.toMatchResult()) : plain(text);
  }

  /** As it stands where they do not rise, so that they are hardly weekdays. */
  private static String listed(MatchResult found) {
    StringBuilder days = new StringBuilder();
    int last = -1;
    for (MatchResult word : WORD.matcher(found.group()).results().toList()) {
      String plain = Folding.plain(word.group());
      int day = plain.equals("bon") ? VIETNAMESE.indexOf("tu") : VIETNAMESE.indexOf(plain);
      if (plain.equals("chu")) {
        day = VIETNAMESE.indexOf("cn");
      } else if (day < 0) {
        continue;
      }
      if (day <= last) {
        return Matcher.quoteReplacement(found.group());
      }
      days.append(days.isEmpty() ? "" : ", ").append(name(day));
      last = day;
    }
    return days.toString();
  }

  private static String inFigures(MatchResult found) {
    String bare = EVERY.matcher(found.group()).replaceFirst("");
    String days =
        ONE.matcher(bare)
            .replaceAll(
                day ->
                    name(
                        ENGLISH.indexOf(
                            day.group().substring(0, LETTERS).toLowerCase(Locale.ROOT))));
    return BLANK.matcher(days.replaceAll("(?i)\\s+to\\s+", " - ")).replaceAll(", ");
  }

  private static String name(int day) {
    return day == VIETNAMESE.size() - 1 ? "CN" : "T" + (day + 2);
  }
}
