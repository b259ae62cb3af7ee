package vn.loahoc.place;

import java.util.ArrayList;
import java.util.List;

/** Rows of comma-separated values with quotes as in RFC 4180; one file, one thread. */
public final class CsvRows {

  private final List<List<String>> rows = new ArrayList<>();
  private final StringBuilder cell = new StringBuilder();
  private List<String> row = new ArrayList<>();

  private CsvRows() {}

  /** All rows; a semicolon or a tab divides cells where the first line has no comma. */
  public static List<List<String>> of(String csv) {
    String text = csv.startsWith("\uFEFF") ? csv.substring(1) : csv;
    CsvRows rows = new CsvRows();
    rows.read(text, separator(text));
    return List.copyOf(rows.rows);
  }

  private static char separator(String text) {
    String first = text.lines().findFirst().orElse("");
    if (first.indexOf(',') >= 0) {
      return ',';
    }
    return first.indexOf('\t') >= 0 ? '\t' : ';';
  }

  private void read(String text, char separator) {
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (quoted && c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
        cell.append('"');
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (c == separator && !quoted) {
        endCell();
      } else if (c == '\n' && !quoted) {
        endRow();
      } else if (c != '\r') {
        cell.append(c);
      }
    }
    if (cell.length() > 0 || !row.isEmpty()) {
      endRow();
    }
  }

  private void endCell() {
    row.add(cell.toString());
    cell.setLength(0);
  }

  private void endRow() {
    endCell();
    rows.add(List.copyOf(row));
    row = new ArrayList<>();
  }
}
