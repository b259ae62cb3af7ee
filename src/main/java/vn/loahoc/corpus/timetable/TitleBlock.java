package vn.loahoc.corpus.timetable;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.loahoc.corpus.SourceTable;
import vn.loahoc.corpus.SourceTable.Cell;
import vn.loahoc.corpus.TimetableReader;

/**
 * The rows above the headings of a sheet, with its name and that of its file.
 *
 * @param file path of the source
 * @param first index of the row of headings
 */
record TitleBlock(String file, SourceTable table, int first) {

  /**
   * The name of a file is not a title: it says when a table was made, and not when its classes
   * begin or end.
   */
  Head head(TimetableReader.Setting setting, WardNames wards) {
    Head head = Head.of(lines(), setting.year(), wards);
    return isByFile(head) ? head.withoutEnd() : head;
  }

  /** Whether only the name of the file says for which days the table is. */
  boolean isByFile(Head head) {
    return head.spanLine().filter(fileName()::equals).isPresent();
  }

  SourceTable.Row headings() {
    return table.rows().get(first);
  }

  /** The row with a line, else that of the headings. */
  SourceTable.Row rowOf(String line) {
    return table.rows().subList(0, first).stream()
        .filter(row -> texts(row).stream().anyMatch(words -> words.contains(line)))
        .findFirst()
        .orElse(headings());
  }

  private List<String> lines() {
    Set<String> lines = new LinkedHashSet<>();
    for (SourceTable.Row row : table.rows().subList(0, first)) {
      texts(row).forEach(words -> lines.addAll(words.lines().toList()));
    }
    table.sheet().ifPresent(lines::add);
    lines.add(fileName());
    return List.copyOf(lines);
  }

  private String fileName() {
    return file.substring(file.lastIndexOf('/') + 1).replaceFirst("\\.\\w+$", "").replace('-', ' ');
  }

  /** The different words of a row. */
  static Set<String> texts(SourceTable.Row row) {
    Set<String> texts = new LinkedHashSet<>();
    for (Cell cell : row.cells()) {
      if (!cell.isBlank()) {
        texts.add(cell instanceof Cell.Text(String words) ? words : cell.toString());
      }
    }
    return texts;
  }
}
