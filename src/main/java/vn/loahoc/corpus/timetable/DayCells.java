package vn.loahoc.corpus.timetable;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What only a column of days allows: days without a stroke ("2.10", "02-10"), months by their
 * letter ("T10 - T12"), lists with dashes ("2-4-6/10"), and since when in a word ("KG 03/10",
 * "03/10 trở đi").
 */
final class DayCells {

  private static final String DAY = "(0?[1-9]|[12]\\d|3[01])";
  private static final String MONTH = "(0?[1-9]|1[0-2])";
  private static final String STROKES = "\\d{1,2}\\s*/\\s*\\d{1,2}(?:\\s*/\\s*\\d{2,4})?";

  /** "3-5" are weekdays, "02-10" and "5.10" are not. */
  private static final Pattern ALONE =
      Pattern.compile("\\s*(?=0|\\d{2}|[189]|\\d[.-](?:0|1|[89]))" + DAY + "[.-]" + MONTH + "\\s*");

  private static final Pattern WITH_YEAR =
      Pattern.compile(
          "(?<![\\d/.-])" + DAY + "(?:-" + MONTH + "/|/" + MONTH + "-)(\\d{4})(?![\\d/.-])");

  private static final Pattern DASHED =
      Pattern.compile(
          "(?<![\\d/.-])(\\d{1,2}(?:\\s*[-–]\\s*\\d{1,2}){2,}\\s*/\\s*\\d{1,2}(?:/\\d{4})?)(?![\\d/])");

  private static final Pattern MONTHS = Pattern.compile("(?iu)(?<!\\p{L})t\\s?(9|1[0-2])(?!\\d)");

  private static final Pattern OPENING =
      Pattern.compile(
          "(?iu)^\\s*(?:khai giảng|kg|bắt đầu|bđ|mở lớp)\\s*:?\\s*(?:ngày\\s+)?(?=\\d)");

  private static final Pattern ONWARDS =
      Pattern.compile(
          "(?iu)^\\s*(" + STROKES + ")\\s*(?:[-–]\\s*)?(?:trở đi|tro di|về sau|hết)\\s*$");

  private DayCells() {}

  /** The cell as a sentence has it. */
  static String plain(String words) {
    String dated = ALONE.matcher(words).matches() ? words.replaceAll("[.-]", "/") : words;
    dated = WITH_YEAR.matcher(dated).replaceAll(DayCells::withStrokes);
    dated =
        DASHED.matcher(dated).replaceAll(list -> list.group(1).replaceAll("\\s*[-–]\\s*", ", "));
    return MONTHS.matcher(dated).replaceAll("tháng $1");
  }

  /** The same of a class that has weekdays: its day is when it begins, if a word says so. */
  static String ofCourse(String words) {
    String since = OPENING.matcher(words).replaceFirst("từ ");
    return ONWARDS.matcher(since).replaceFirst("từ $1");
  }

  private static String withStrokes(MatchResult day) {
    String month = day.group(2) == null ? day.group(3) : day.group(2);
    return day.group(1) + "/" + month + "/" + day.group(4);
  }
}
