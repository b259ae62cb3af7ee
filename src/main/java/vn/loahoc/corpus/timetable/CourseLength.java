package vn.loahoc.corpus.timetable;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.loahoc.text.Spelling;

/**
 * How long a class goes on, "12 buổi", "8 tuần". Its last day is not made of it, for days off and
 * holidays put that off; but a single day beside it is the first of several.
 */
final class CourseLength {

  private static final String UNIT = "(?:buổi|tuần|tháng)";

  private static final Pattern WHOLE =
      LoosePattern.of(
          "_(?:(?:sau|trong|khoảng|đủ|hết|học) )*\\d{1,3} (?:buổi|tuần|tháng|ngày)(?: học)?"
              + "(?:_[,(/–-]?_\\d{1,3} (?:buổi|tuần|tháng|ngày|tiết)(?: học)?_\\)?)?_\\.?");

  /** "Số buổi: 12", "khóa 8 tuần"; not "3 buổi/tuần", "8 tháng 10", "bé từ 18 tháng". */
  private static final Pattern PART =
      LoosePattern.of(
          "\\bsố_(?<of>"
              + UNIT
              + ")\\b[^:\\d]{0,20}:_(?<figure>\\d{1,3})\\b|(?:^|[;,.(:\\n–-]"
              + "|\\b(?:khóa|học|gồm|thời lượng|kéo dài|tổng cộng|trong|đủ))_"
              + "(?:(?:khóa|học|khoảng|gồm|là|tổng cộng) )*(?<count>\\d{1,3})_(?<unit>"
              + UNIT
              + ")\\b(?!_(?:[/\\d]|(?:mỗi|một|1|trong|của|hằng|hàng|lễ|lần|đầu|cuối|tới|sau|trước"
              + "|nữa|tuổi)\\b))");

  /** Spares a closer look at nearly every cell. */
  private static final Pattern MAYBE = Pattern.compile("\\d\\s*[bBtT]|:\\s*\\d");

  private static final List<Column> COLUMNS = List.of(Column.DATE, Column.WHEN, Column.NOTE);

  /** Two meetings may be the morning and the afternoon of one day. */
  private static final int SEVERAL_MEETINGS = 3;

  private static final int SEVERAL = 2;

  private CourseLength() {}

  /** Whether words are a length and nothing else. */
  static boolean isWhole(String words) {
    return WHOLE.matcher(Spelling.normalize(words)).matches();
  }

  /** Whether a length is among some words, of more than one day. */
  static boolean isIn(String words) {
    if (!MAYBE.matcher(words).find()) {
      return false;
    }
    Matcher part = PART.matcher(Spelling.normalize(words));
    while (part.find()) {
      boolean counted = part.group("count") != null;
      int count = Integer.parseInt(part.group(counted ? "count" : "figure"));
      boolean meetings = part.group(counted ? "unit" : "of").startsWith("b");
      if (count >= (meetings ? SEVERAL_MEETINGS : SEVERAL)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a row says one, in its days, its remarks or a column of its own. */
  static boolean isSaid(Cells cells) {
    return Stream.concat(
            COLUMNS.stream().map(cells::words), cells.layout().kept().told(cells.row()).stream())
        .anyMatch(CourseLength::isIn);
  }
}
