package vn.loahoc.corpus.timetable;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.loahoc.corpus.SourceTable;
import vn.loahoc.corpus.SourceTable.Cell;

/**
 * The cells below one heading, by their signs. Looks at the first rows only, and at each different
 * cell once, so that a long sheet costs no more than a short one. Immutable.
 */
final class ColumnCells {

  /** Nothing stands below, or nobody looked. */
  static final ColumnCells NONE = new ColumnCells(List.of());

  private static final int MOST_ROWS = 100;
  private static final int MOST_CELLS = 24;

  private final List<Set<Sign>> signs;

  private ColumnCells(List<Set<Sign>> signs) {
    this.signs = signs;
  }

  static ColumnCells of(List<SourceTable.Row> rows, int index, CellSigns cells) {
    Set<Cell> different = new HashSet<>();
    for (SourceTable.Row row : rows.subList(0, Math.min(rows.size(), MOST_ROWS))) {
      Cell cell = row.cell(index);
      if (!cell.isBlank() && different.size() < MOST_CELLS) {
        different.add(cell);
      }
    }
    return new ColumnCells(different.stream().map(cells::of).toList());
  }

  boolean isEmpty() {
    return signs.isEmpty();
  }

  /** The part of the cells that have a sign, 0 to 1. */
  double share(Sign sign) {
    return share(cell -> cell.contains(sign));
  }

  /** The part of the cells whose signs are such. */
  double share(java.util.function.Predicate<Set<Sign>> such) {
    return signs.isEmpty() ? 0 : (double) signs.stream().filter(such).count() / signs.size();
  }
}
