package vn.loahoc.corpus.timetable;

import java.time.LocalDate;
import vn.loahoc.corpus.SourceTable.Cell;

/**
 * A day of which only the number is left by which programs for tables hold it: the days since 30
 * December 1899. Only numbers from 2000 to 2099 are taken for one.
 */
final class SerialDay {

  private static final LocalDate ZERO = LocalDate.of(1899, 12, 30);
  private static final int FIRST = 36_526;
  private static final int LAST = 73_050;
  private static final int FIGURES = 5;

  private SerialDay() {}

  /** The cell as that day; the same cell if it is no such number. */
  static Cell of(Cell cell) {
    return switch (cell) {
      case Cell.Figure(double value) when isOne(value) -> day(value);
      case Cell.Text(String words) when words.length() == FIGURES && isOne(number(words)) ->
          day(number(words));
      default -> cell;
    };
  }

  /** Whether a number may be a day: round ones are sums of money. */
  static boolean isOne(double value) {
    return value >= FIRST && value <= LAST && value == Math.rint(value) && value % 1_000 != 0;
  }

  private static int number(String words) {
    return words.chars().allMatch(c -> c >= '0' && c <= '9') ? Integer.parseInt(words) : 0;
  }

  private static Cell day(double value) {
    return new Cell.Day(ZERO.plusDays((long) value));
  }
}
