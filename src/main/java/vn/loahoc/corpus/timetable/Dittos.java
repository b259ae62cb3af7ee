package vn.loahoc.corpus.timetable;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.loahoc.corpus.SourceTable;
import vn.loahoc.corpus.SourceTable.Cell;

/** Cells that say the same as the one above them: "nt", "như trên", "-"-". */
final class Dittos {

  private static final int LONGEST = 16;

  /** So many lines stand between two rows. */
  private static final int LINES = 4;

  /** Spares a closer look at nearly every cell. */
  private static final String FIRST = "nN\"”“″〃'’-–—./";

  private static final Pattern DITTO =
      Pattern.compile(
          "(?iu)(?:[-–—.]?n\\.?/?t[-–—.]?|như (?:ở )?(?:hàng |dòng |lớp )?trên|nhu tren|n\\.? ?trên"
              + "|[-–—.]{0,3} ?[\"”“″〃'’]{1,4} ?[-–—.]{0,3}|-?//-?)");

  private Dittos() {}

  /** The table with what those cells stand for. */
  static SourceTable resolved(SourceTable table) {
    List<SourceTable.Row> rows = new ArrayList<>(table.rows().size());
    for (SourceTable.Row row : table.rows()) {
      boolean any = row.cells().stream().anyMatch(Dittos::isDitto);
      rows.add(any ? resolved(row, above(rows)) : row);
    }
    return new SourceTable(table.sheet(), rows);
  }

  /** The last row; a line between the rows has nothing that could be meant. */
  private static SourceTable.Row above(List<SourceTable.Row> rows) {
    for (int i = rows.size() - 1; i >= Math.max(0, rows.size() - LINES); i--) {
      if (TitleBlock.texts(rows.get(i)).size() > 1) {
        return rows.get(i);
      }
    }
    return new SourceTable.Row(0, List.of());
  }

  private static SourceTable.Row resolved(SourceTable.Row row, SourceTable.Row above) {
    List<Cell> cells = new ArrayList<>(row.cells());
    for (int i = 0; i < cells.size(); i++) {
      if (isDitto(cells.get(i))) {
        cells.set(i, above.cell(i));
      }
    }
    return new SourceTable.Row(row.number(), cells);
  }

  private static boolean isDitto(Cell cell) {
    return cell instanceof Cell.Text(String words)
        && !words.isEmpty()
        && words.length() <= LONGEST
        && FIRST.indexOf(words.charAt(0)) >= 0
        && DITTO.matcher(words).matches();
  }
}
