package vn.loahoc.corpus.timetable;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What only a column of hours allows: figures that are hours without a unit ("18-20", "18.30"), and
 * the clock of twelve hours that Excel of other countries writes. Everything else is read by {@code
 * time}.
 *
 * @param readings how it may be meant, likeliest first
 * @param endMissing whether a dash stands there and no end behind it
 */
record HourWords(List<String> readings, boolean endMissing) {

  private static final Pattern DOTTED =
      Pattern.compile("(?<![\\d.])(\\d{1,2})\\.(\\d{2})(?![\\d.])");

  /** "6 rưỡi - 8h" */
  private static final Pattern HALF =
      Pattern.compile("(?iu)(?<![\\d:.])(\\d{1,2})\\s+(?:rưỡi|ruoi)(?!\\p{L})");

  /** "1830-2000" */
  private static final Pattern FOUR =
      Pattern.compile(
          "\\s*([01]\\d|2[0-3])([0-5]\\d)\\s*([-–—]|đến|tới)\\s*([01]\\d|2[0-4])([0-5]\\d)\\s*");

  private static final Pattern BARE =
      Pattern.compile("\\s*\\d{1,2}\\s*(?:[-–—]|đến|tới)\\s*\\d{1,2}\\s*|\\s*\\d{1,2}\\s*");

  /** "9h -" */
  private static final Pattern NO_END =
      Pattern.compile("(?su).*\\d\\s*(?:h|g|giờ)?\\d{0,2}\\s*(?:[-–—]|đến|tới)\\s*[.…?]*\\s*");

  static HourWords of(String text) {
    return new HourWords(readings(text), NO_END.matcher(text).matches());
  }

  private static List<String> readings(String text) {
    Matcher four = FOUR.matcher(text);
    String spans = four.matches() ? four.replaceFirst("$1h$2 $3 $4h$5") : text;
    String halves = HALF.matcher(SpokenTimes.inParts(spans)).replaceAll("$1h30");
    String plain = DOTTED.matcher(TwelveHours.plain(halves)).replaceAll("$1:$2");
    return BARE.matcher(plain).matches()
        ? List.of(plain.strip() + "h")
        : List.of(plain, "lúc " + plain);
  }
}
