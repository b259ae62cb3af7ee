package vn.loahoc.corpus.timetable;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a class costs, as its cell says; bare figures are of the unit that their heading names: 100
 * below "Học phí (nghìn đồng)" is "100.000đ". Where it names none, thousands are of đồng, and less
 * is told as it stands.
 */
final class FeeCell {

  /** "MP", short for it below a heading of fees. */
  private static final Pattern FREE = Pattern.compile("(?i)m[./]?p\\.?");

  private static final String OF_THOUSANDS = "1[., ]?000";

  private static final Pattern THOUSANDS = Pattern.compile(OF_THOUSANDS);

  /** A unit and for what it is paid: "ngàn đồng/tháng". */
  private static final Pattern UNIT =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:(nghìn|nghin|ngàn|ngan|k|"
              + OF_THOUSANDS
              + ")|(triệu|trieu|tr)|đồng|dong|vnđ|vnd|đ)(?:\\s*(?:đồng|dong|vnđ|vnd|đ))?(?!\\p{L})"
              + "(\\s*/\\s*\\p{L}+)?");

  private static final String NUMBER = "\\d{1,3}(?:[., ]\\d{3})+|\\d+";

  private static final Pattern BARE =
      Pattern.compile("(" + NUMBER + ")(?:\\s*[-–]\\s*(" + NUMBER + "))?");

  private static final Pattern MILLIONS = Pattern.compile("\\d{1,2}(?:[.,]\\d{1,2})?");

  /** Nobody pays ten millions: from here on a figure is of the currency, whatever is above it. */
  private static final long MOST_THOUSANDS = 10_000;

  private static final long LEAST = 1_000;

  /** What is more is the number of a telephone. */
  private static final long MOST = 100_000_000;

  private static final Pattern OTHER_MONEY =
      Pattern.compile("(?iu)[$€]|(?<!\\p{L})(?:usd|đô)(?!\\p{L})");

  private static final Pattern EACH =
      Pattern.compile(
          "(?iu)/\\s*(khóa|khoá|tháng|buổi|tuần|quý|học kỳ|kỳ|năm|người|tiết|giờ)(?!\\p{L})");

  private FeeCell() {}

  /** A heading with the unit "1.000đ" in words: what has figures is else no heading. */
  static String inWords(String heading) {
    return heading.contains("000") ? THOUSANDS.matcher(heading).replaceAll("nghìn ") : heading;
  }

  /** What the row says of its fee. */
  static Optional<String> of(Cells cells) {
    return cells.line(Column.FEE).map(fee -> told(fee, cells.heading(Column.FEE)));
  }

  private static String told(String fee, String heading) {
    if (FREE.matcher(fee).matches()) {
      return "Miễn phí";
    }
    Matcher bare = BARE.matcher(fee);
    boolean figures = bare.matches();
    if (!figures && !MILLIONS.matcher(fee).matches()) {
      return fee;
    }
    Matcher unit = UNIT.matcher(heading);
    if (!unit.find()) {
      return figures && areInDong(bare, heading)
          ? amounts(bare, false) + " đồng" + each(heading)
          : fee;
    }
    String each = unit.group(3) == null ? "" : unit.group(3).replace(" ", "");
    if (unit.group(2) != null && MILLIONS.matcher(fee).matches()) {
      return fee + " triệu đồng" + each;
    }
    boolean thousands = unit.group(1) != null;
    if (!figures || !isLikely(bare.group(1), thousands)) {
      return fee;
    }
    return amounts(bare, thousands) + "đ" + each;
  }

  /** Whether figures without a unit can only be of đồng. */
  private static boolean areInDong(Matcher bare, String heading) {
    return !OTHER_MONEY.matcher(heading).find()
        && Stream.of(bare.group(1), bare.group(2))
            .filter(Objects::nonNull)
            .allMatch(
                figures ->
                    figures.charAt(0) != '0' && value(figures) >= LEAST && value(figures) <= MOST);
  }

  /** "/khóa", as a heading without a unit says for what is paid. */
  private static String each(String heading) {
    Matcher period = EACH.matcher(heading);
    return period.find() ? "/" + period.group(1).toLowerCase(Locale.ROOT) : "";
  }

  private static String amounts(Matcher bare, boolean thousands) {
    String upTo = bare.group(2) == null ? "" : "-" + amount(bare.group(2), thousands);
    return amount(bare.group(1), thousands) + upTo;
  }

  private static boolean isLikely(String figures, boolean thousands) {
    long value = value(figures);
    return thousands || value == 0 || value >= LEAST;
  }

  private static String amount(String figures, boolean thousands) {
    long value = value(figures);
    long all = thousands && value < MOST_THOUSANDS ? value * LEAST : value;
    return String.format(Locale.ROOT, "%,d", all).replace(',', '.');
  }

  private static long value(String figures) {
    String bare = figures.replaceAll("\\D", "");
    return bare.length() > 15 ? Long.MAX_VALUE : Long.parseLong(bare);
  }
}
