package vn.loahoc.corpus.timetable;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import vn.loahoc.corpus.SourceTable.Cell;

/**
 * Who drew up a table and who signs it, below its rows: "NGƯỜI LẬP BẢNG", "GIÁM ĐỐC", and in the
 * rows below that their names. One table, in the order of its rows.
 */
final class SignatureBlock {

  /** More words are those of a class: "Giám đốc kể chuyện khởi nghiệp". */
  private static final int MOST_WORDS = 6;

  /** "KT. GIÁM ĐỐC": for whom somebody signs. */
  private static final Pattern FOR = Pattern.compile("(?iu)^(?:kt|tm|tl|tuq|q)\\b\\s*\\.?\\s*");

  private final Moments moments;
  private boolean begun;

  SignatureBlock(Moments moments) {
    this.moments = moments;
  }

  /**
   * Whether a row belongs to it: no row of a class does, for that says when, or where and whose.
   */
  boolean holds(Cells cells) {
    if (saysWhen(cells)) {
      return false;
    }
    Set<Cell> said = new HashSet<>(cells.row().cells());
    said.removeIf(Cell::isBlank);
    long signed = said.stream().filter(SignatureBlock::isSigned).count();
    begun |= signed > 0 && signed * 2 >= said.size();
    return begun;
  }

  /** Whether a cell says who signs, and nothing else. */
  static boolean isSigned(Cell cell) {
    return cell instanceof Cell.Text(String words)
        && !words.isEmpty()
        && WordText.of(words).words().size() <= MOST_WORDS
        && Phrases.SIGNATURES.isWhole(FOR.matcher(words).replaceFirst(""));
  }

  private boolean saysWhen(Cells cells) {
    return Arrays.stream(Column.values())
        .filter(Column::isTime)
        .map(cells::cell)
        .anyMatch(this::isTime);
  }

  private boolean isTime(Cell cell) {
    return cell instanceof Cell.Text(String words)
        ? !moments.find(words).isEmpty() || WeekdayWords.isList(words)
        : !cell.isBlank();
  }
}
