package vn.loahoc.corpus.timetable;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.loahoc.corpus.SourceTable;
import vn.loahoc.corpus.SourceTable.Cell;

/** A row that is one line across the table and no class: a remark, or whose classes follow. */
final class LineRow {

  /** "Bà con phường nào cũng đăng ký được ạ." is no name of a class. */
  private static final Pattern SENTENCE = Pattern.compile("(?s)(?:\\S+\\s+){5,}\\S+[.!…]");

  private LineRow() {}

  /**
   * What the line says: all that stands in the row is the same, or what stands in the place of the
   * name goes on over that of the time, or it is "Ghi chú:" and what is remarked.
   */
  static Optional<String> of(Cells cells) {
    List<String> texts = List.copyOf(TitleBlock.texts(cells.row()));
    if (isLone(cells.row())) {
      return Optional.of(texts.getFirst());
    }
    if (texts.size() == 2 && isFooter(texts.getFirst()) && Phrases.TALK.isWhole(texts.getFirst())) {
      return Optional.of(String.join(" ", texts));
    }
    return Optional.of(cells.words(Column.TITLE)).filter(title -> goesOnOverTime(title, cells));
  }

  private static boolean goesOnOverTime(String title, Cells cells) {
    return cells.cell(Column.TITLE) instanceof Cell.Text
        && !Cells.saysNothing(title)
        && Arrays.stream(Column.values())
            .filter(Column::isTime)
            .anyMatch(column -> cells.words(column).equals(title));
  }

  /** Whether all that stands in a row is the same. */
  static boolean isLone(SourceTable.Row row) {
    Cell first = SourceTable.BLANK;
    for (Cell cell : row.cells()) {
      if (!cell.isBlank() && !first.isBlank() && !cell.equals(first)) {
        return false;
      }
      first = cell.isBlank() ? first : cell;
    }
    return !first.isBlank();
  }

  /** Whether the words of such a row are a remark. */
  static boolean isRemark(String words) {
    return words.startsWith("*")
        || words.startsWith("(*")
        || SENTENCE.matcher(words).matches()
        || LegendText.begins(words)
        || isFooter(words);
  }

  private static boolean isFooter(String words) {
    return Phrases.TALK.start(words).filter(hit -> hit.key().equals("footer")).isPresent();
  }
}
