package vn.loahoc.corpus.timetable;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import vn.loahoc.corpus.SourceTable;
import vn.loahoc.corpus.SourceTable.Cell;

/**
 * Tells the second row of headings from the first class. A class has words of headings too ("Nhận
 * biết lừa đảo qua điện thoại", "không cần đăng ký"), but headings have no days, hours and numbers.
 */
final class SecondHeadings {

  private static final Set<Sign> VALUES =
      EnumSet.of(Sign.HOURS, Sign.WEEKDAYS, Sign.DAYS, Sign.MIXED, Sign.NUMBER, Sign.PHONE);

  private static final int LEAST = 2;

  /** So many known headings make up for one that nobody knows. */
  private static final int KNOWN_TO_OTHER = 2;

  private SecondHeadings() {}

  /** Whether the lower row goes on with the headings of the upper. */
  static boolean isOne(SourceTable.Row upper, SourceTable.Row lower, CellSigns signs) {
    int known = 0;
    int other = 0;
    for (int at = 0; at < lower.cells().size(); at++) {
      Cell cell = lower.cell(at);
      if (cell.isBlank() || cell.equals(upper.cell(at))) {
        continue;
      }
      if (!(cell instanceof Cell.Text(String words)) || isValue(words, signs)) {
        return false;
      }
      boolean sure = HeadingWords.isSure(words);
      known += sure ? 1 : 0;
      other += sure ? 0 : 1;
    }
    return known >= LEAST && known >= other * KNOWN_TO_OTHER && known - other >= LEAST;
  }

  private static boolean isValue(String words, CellSigns signs) {
    return !HeadingWords.isExactly(words)
        && !Collections.disjoint(signs.of(new Cell.Text(words)), VALUES);
  }
}
