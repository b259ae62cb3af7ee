package vn.loahoc.corpus.timetable;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What gives way where the words of a heading name several columns: "Ngày nghỉ" is no day of the
 * class, "Ngày cuối" none of several days, "Đăng ký tới ngày" no end of the class.
 */
final class Precedence {

  /** From here on a word says what a column is of, and does not only hint at it. */
  private static final double CLEAR = 7;

  /** From here on a word says that a day is the first or the last one. */
  private static final double AN_END = 4;

  /** What says on which days a class is held; hours may be those of a break. */
  private static final Set<Column> DAYS =
      EnumSet.of(Column.WEEKDAYS, Column.PART, Column.DATE, Column.FROM, Column.TO, Column.WHEN);

  /** "Lịch học, nghỉ" is of both, "Ngày nghỉ, ngày bù" of what is off. */
  private static final Pattern JOINED = Pattern.compile("[,;/+&]|(?iu)\\s(?:và|va|hoặc)\\s");

  private Precedence() {}

  /** The part of a heading that says what the column is of, where it names two things. */
  static String first(String heading) {
    return JOINED.split(heading, 2)[0];
  }

  /**
   * Takes away what gives way.
   *
   * @param heading without what stands in brackets
   * @param own how strongly it names each column
   * @param off whether the first of the things it names is days off
   * @param said the same with what stands in brackets
   */
  static void settle(
      String heading, Map<Column, Double> own, boolean off, Map<Column, Double> said) {
    if (off && strength(own, Column.EXCEPT) >= CLEAR) {
      said.keySet().removeAll(DAYS);
    }
    if (heading.indexOf('/') <= 0) {
      ofThem(Column.LEFT, said);
      ofThem(Column.ENROLLED, said);
    }
    if (JOINED.matcher(heading).find()) {
      return;
    }
    registration(own, said);
    boolean first = strength(own, Column.FROM) >= AN_END;
    boolean last = strength(own, Column.TO) >= AN_END;
    if (first != last) {
      said.remove(Column.DATE);
    }
    if (said.containsKey(Column.AGE)) {
      unlessWhole(Column.PLACES, said); // "Giới hạn tuổi"
      unlessWhole(Column.DEADLINE, said);
    }
    if (own.containsKey(Column.NOTE)) {
      unlessWhole(Column.AUDIENCE, said); // "Nhắn bà con"
    }
  }

  private static void unlessWhole(Column column, Map<Column, Double> said) {
    if (strength(said, column) < HeadingWords.WHOLE) {
      said.remove(column);
    }
  }

  /** A time of registering is until when one can, and no time of the class. */
  private static void registration(Map<Column, Double> own, Map<Column, Double> said) {
    boolean timed = said.keySet().stream().anyMatch(Column::isTime);
    boolean until = strength(own, Column.DEADLINE) >= CLEAR;
    if (timed && (until || own.containsKey(Column.REGISTER))) {
      said.keySet().removeIf(Column::isTime);
      said.merge(Column.DEADLINE, CLEAR, Math::max);
    }
  }

  /** "Số suất còn", "Số chỗ đã nhận": what is left or taken of them is not how many there are. */
  private static void ofThem(Column part, Map<Column, Double> said) {
    if (strength(said, part) >= CLEAR && said.containsKey(Column.PLACES)) {
      said.merge(part, said.remove(Column.PLACES), Math::max);
    }
  }

  private static double strength(Map<Column, Double> said, Column column) {
    return said.getOrDefault(column, 0.0);
  }
}
