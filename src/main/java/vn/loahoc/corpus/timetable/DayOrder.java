package vn.loahoc.corpus.timetable;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Days and weekdays in the order of a cell, put into that of a sentence: "07/10/2023 (T7)" and
 * "07/10 - T7" are "T7, 07/10", "7h T7 - 16h CN" is "T7 - CN, 7h - 16h", "T7 (8h) + CN (9h)" two of
 * them, and "CN" Sunday.
 */
final class DayOrder {

  private static final String WEEKDAY =
      "((?:thứ|thu)\\s+(?:[2-7]|\\p{L}+)|t\\s?[2-7]|cn|chủ nhật|chu nhat)";
  private static final String DAY = "(\\d{1,2}\\s*/\\s*\\d{1,2}(?:\\s*/\\s*(?:\\d{4}|\\d{2}))?)";
  private static final String HOUR = "(\\d{1,2}\\s*(?:h|g|giờ)\\s*(?:[0-5]\\d)?)";
  private static final String TO = "\\s*(?:[-–—]|đến|tới)\\s*";

  private static final Pattern BEHIND =
      Pattern.compile(
          "(?iu)(?<![\\d/])"
              + DAY
              + "\\s*(?:[-–—]\\s*|\\(\\s*)"
              + WEEKDAY
              + "(?![\\p{L}\\d])\\s*\\)?");

  /** "05/10, CN 08/10": two days, of which the second has its weekday. */
  private static final Pattern OF_THE_NEXT =
      Pattern.compile(
          "(?iu)(?<=/\\s?\\d{1,4})\\s*[,;]\\s*(?="
              + WEEKDAY
              + "\\s*,?\\s*(?:ngày\\s+)?\\d{1,2}\\s*/)");

  private static final Pattern HOURS_OF_DAYS =
      Pattern.compile(
          "(?iu)" + HOUR + "\\s+" + WEEKDAY + TO + HOUR + "\\s+" + WEEKDAY + "(?!\\p{L})");

  /** "14h-16h / CN": another weekday with hours of its own. */
  private static final Pattern NEXT_DAY =
      Pattern.compile("(?iu)(?<=[hg)]|[hg:]\\d\\d)\\s*[/|+&]\\s*(?=" + WEEKDAY + "(?!\\p{L}))");

  /** Few know it in a sentence; in a cell of times it is nothing else. */
  private static final Pattern SUNDAY = Pattern.compile("(?iu)(?<!\\p{L})cn(?!\\p{L})");

  private DayOrder() {}

  /** The text in that order. */
  static String plain(String text) {
    String days = text.indexOf('/') < 0 ? text : weekdayFirst(text);
    String spans = HOURS_OF_DAYS.matcher(days).replaceAll("$2 - $4, $1 - $3");
    return SUNDAY.matcher(NEXT_DAY.matcher(spans).replaceAll("; ")).replaceAll("chủ nhật");
  }

  private static String weekdayFirst(String text) {
    Matcher behind = BEHIND.matcher(text);
    boolean only =
        behind.find() && text.indexOf('/') > behind.start() && text.indexOf('/', behind.end()) < 0;
    return only ? behind.replaceFirst("$2, $1") : OF_THE_NEXT.matcher(text).replaceAll(" và ");
  }
}
