package vn.loahoc.corpus.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.loahoc.corpus.SourceTable;
import vn.loahoc.corpus.SourceTable.Cell;

/**
 * Separated values as Excel and its like write them: commas, semicolons or tabs, quoted cells with
 * line breaks. A quotation mark in the middle of a cell is a letter like others, and a quoted cell
 * that does not end within {@value #LONGEST_QUOTED} characters was no quoted one. Row numbers are
 * those that Excel shows, where a row with line breaks is one.
 */
final class CsvTable {

  private static final int LONGEST_QUOTED = 10_000;
  private static final int LOOKED_AT = 60;
  private static final List<Character> SEPARATORS = List.of(';', '\t', ',');
  private static final String HINT = "sep=";

  private final String text;
  private final char separator;
  private final int mostRows;
  private final List<SourceTable.Row> rows = new ArrayList<>();
  private List<Cell> cells = new ArrayList<>();
  private int number = 1;
  private int at;

  private CsvTable(String text, char separator, int mostRows) {
    this.text = text;
    this.separator = separator;
    this.mostRows = mostRows;
  }

  /** The table; of more rows than {@code mostRows} one more is read, so that the caller sees it. */
  static SourceTable read(String text, int mostRows) {
    int end = text.indexOf('\n');
    String first = end < 0 ? text : text.substring(0, end).strip();
    if (first.length() == HINT.length() + 1 && first.startsWith(HINT)) {
      CsvTable table = new CsvTable(text, first.charAt(HINT.length()), mostRows);
      table.at = end + 1;
      table.number = 2;
      return table.read();
    }
    return new CsvTable(text, separator(text), mostRows).read();
  }

  /** The one that gives the widest table in which most rows are alike. */
  private static char separator(String text) {
    char best = ',';
    int most = 0;
    for (char separator : SEPARATORS) {
      Map<Integer, Integer> widths = new HashMap<>();
      for (SourceTable.Row row : new CsvTable(text, separator, LOOKED_AT).read().rows()) {
        widths.merge(row.cells().size(), 1, Integer::sum);
      }
      int score = 0;
      for (Map.Entry<Integer, Integer> width : widths.entrySet()) {
        score = Math.max(score, (width.getKey() - 1) * width.getValue());
      }
      if (score > most) {
        most = score;
        best = separator;
      }
    }
    return best;
  }

  private SourceTable read() {
    while (at < text.length() && rows.size() <= mostRows) {
      cell();
    }
    if (!cells.isEmpty()) {
      endRow();
    }
    return new SourceTable(Optional.empty(), rows);
  }

  private void cell() {
    int end = text.charAt(at) == '"' ? quoted() : -1;
    if (end < 0) {
      end = at;
      while (end < text.length() && !ends(end)) {
        end++;
      }
      cells.add(CellText.of(text.substring(at, end)));
    }
    at = end + 1;
    if (end < text.length() && text.charAt(end) == separator) {
      if (at == text.length() || text.charAt(at) == '\n' || text.charAt(at) == '\r') {
        cells.add(SourceTable.BLANK);
        at = at < text.length() && text.charAt(at) == '\r' ? at + 1 : at;
        at++;
        endRow();
      }
      return;
    }
    if (end < text.length() && text.charAt(end) == '\r' && at < text.length()) {
      at = text.charAt(at) == '\n' ? at + 1 : at;
    }
    endRow();
  }

  private boolean ends(int i) {
    char c = text.charAt(i);
    return c == separator || c == '\n' || c == '\r';
  }

  /** Adds the quoted cell that begins here; the index after it, or -1 if it is none. */
  private int quoted() {
    StringBuilder words = new StringBuilder();
    int last = Math.min(text.length(), at + LONGEST_QUOTED);
    for (int i = at + 1; i < last; i++) {
      char c = text.charAt(i);
      if (c != '"') {
        words.append(c);
      } else if (i + 1 < text.length() && text.charAt(i + 1) == '"') {
        words.append('"');
        i++;
      } else if (i + 1 == text.length() || ends(i + 1)) {
        cells.add(CellText.of(words.toString()));
        return i + 1;
      } else {
        return -1;
      }
    }
    return -1;
  }

  private void endRow() {
    if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
      rows.add(new SourceTable.Row(number, cells));
    }
    number++;
    cells = new ArrayList<>();
  }
}
