package vn.loahoc.report;

import java.util.List;

/**
 * A table of figures.
 *
 * @param key "summary", or the key of the {@link vn.loahoc.participation.Part} its lines are
 * @param title in Vietnamese
 * @param head over the names of its lines
 * @param columns over the figures
 */
public record Table(String key, String title, String head, List<Column> columns, List<Line> lines) {

  public Table {
    columns = List.copyOf(columns);
    lines = List.copyOf(lines);
  }

  /**
   * What stands below each other.
   *
   * @param key of the {@link vn.loahoc.participation.Figure}, or what else it is
   */
  public record Column(String key, String title) {}

  /**
   * What stands beside each other.
   *
   * @param key a part by its name in the ledger, a figure by its key; "total"
   * @param label in Vietnamese
   * @param cells one for each column
   */
  public record Line(String key, String label, List<Cell> cells) {

    /** The key of a line that holds everything; no part is called so. */
    public static final String TOTAL = "total";

    public Line {
      cells = List.copyOf(cells);
    }

    public boolean isTotal() {
      return key.equals(TOTAL);
    }
  }

  /** The place of a column; -1 if there is none. */
  public int column(String wanted) {
    return columns.stream().map(Column::key).toList().indexOf(wanted);
  }
}
