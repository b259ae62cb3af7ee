package vn.loahoc.corpus.timetable;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Days as cells write them and nobody says them: they borrow their month from the last of their
 * list ("05, 12 và 19/10/2024"), or stand as a span behind a weekday ("thứ 5, 03/10 - 31/10").
 */
final class DayFigures {

  private static final String AND = "\\s*(?:[,;&+]|(?<=\\s)và(?=\\s))\\s*(?:ngày\\s+)?";

  private static final Pattern LIST =
      Pattern.compile(
          "(?iu)(?<![\\d/:.hg])(?<!(?:thứ|thu)\\s|\\bt)(\\d{1,2}(?:"
              + AND
              + "\\d{1,2})*)("
              + AND
              + ")(\\d{1,2})(\\s*/\\s*\\d{1,2}(?:\\s*/\\s*(?:\\d{4}|\\d{2}))?)(?![\\d/hg:])");

  private static final Pattern WEEKDAY =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:(?:thứ|thu)\\s*\\p{L}*|t\\s?[2-7]|cn|chủ nhật|chu nhat)(?![\\p{L}])");

  private static final String DAY = "(\\d{1,2}\\s*/\\s*\\d{1,2}(?:\\s*/\\s*(?:\\d{4}|\\d{2}))?)";

  private static final Pattern SPAN =
      Pattern.compile(
          "(?iu)(?<![\\d/])(?<!từ )(?<!từ ngày )\\(?"
              + DAY
              + "\\s*[-–—]\\s*"
              + DAY
              + "(?![\\d/])\\)?");

  /** "2/10,4/10" */
  private static final Pattern JOINED = Pattern.compile("(?<=\\d),(?=\\d{1,2}\\s*[/,])");

  private static final Pattern FIGURE = Pattern.compile("\\d{1,2}");
  private static final int LAST_OF_MONTHS = 31;

  private DayFigures() {}

  /** "T3;T6" */
  private static final Pattern PARTED =
      Pattern.compile(
          "(?iu)(?<=[2-7]|cn|nhật|nhat|hai|ba|tư|năm|sáu|bảy)\\s*;\\s*(?=t\\s?[2-7]\\b|thứ\\s|thu\\s|cn\\b|chủ"
              + " nhật|chu nhat|[2-7](?!\\s*[\\dhg:/]))");

  /** "2-4-6, trừ 16/10". */
  private static final Pattern EXCEPT =
      Pattern.compile("(?iu)(?<!\\p{L})trừ\\s+(?=(?:(?:các\\s+)?ngày\\s+)?\\d{1,2}\\s*[/,&])");

  /** "Ngày 7 và 21 tháng 10". */
  private static final Pattern OF_MONTH =
      Pattern.compile(
          "(?iu)(?:các )?(?:ngày )?(\\d{1,2}(?:"
              + AND
              + "\\d{1,2})+)\\s+(?:tháng|thang)\\s+(\\d{1,2})(?:\\s*(?:năm|nam|/)\\s*(\\d{4}))?");

  /** The same of a cell of times, where full stops part days and hours. */
  static String inCell(String words) {
    String parted = JOINED.matcher(SpokenTimes.inParts(words)).replaceAll(", ");
    return spelledOut(DayOrder.plain(PlainTimes.of(parted)));
  }

  /** A text as it would be said; lists that do not rise are of weekdays. */
  static String spelledOut(String words) {
    String text = words;
    if (text.indexOf(';') >= 0) {
      text = PARTED.matcher(text).replaceAll(", ");
    }
    if (text.indexOf("trừ") >= 0 || text.indexOf("Trừ") >= 0) {
      text = EXCEPT.matcher(text).replaceAll("nghỉ ");
    }
    if (text.indexOf("tháng") >= 0) {
      text = OF_MONTH.matcher(text).replaceAll(DayFigures::inMonth);
    }
    if (text.indexOf('/') < 0) {
      return text;
    }
    String lists =
        LIST.matcher(text).replaceAll(list -> Matcher.quoteReplacement(spelledOut(list)));
    Matcher span = SPAN.matcher(lists);
    return span.find() && WEEKDAY.matcher(lists.substring(0, span.start())).find()
        ? span.replaceFirst("từ $1 đến $2")
        : lists;
  }

  private static String inMonth(MatchResult list) {
    String month = "/" + list.group(2) + (list.group(3) == null ? "" : "/" + list.group(3));
    return Matcher.quoteReplacement(FIGURE.matcher(list.group(1)).replaceAll("$0" + month));
  }

  private static String spelledOut(MatchResult list) {
    int last = Integer.parseInt(list.group(3));
    int before = 0;
    Matcher figures = FIGURE.matcher(list.group(1));
    while (figures.find()) {
      int day = Integer.parseInt(figures.group());
      if (day <= before || day >= last || day > LAST_OF_MONTHS) {
        return list.group();
      }
      before = day;
    }
    String month = list.group(4);
    return FIGURE.matcher(list.group(1)).replaceAll("$0" + Matcher.quoteReplacement(month))
        + list.group(2)
        + list.group(3)
        + month;
  }
}
