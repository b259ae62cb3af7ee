package vn.loahoc.corpus.timetable;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import vn.loahoc.corpus.SourceTable;
import vn.loahoc.corpus.SourceTable.Cell;

/**
 * The cells below one heading, by their signs. Looks at the first rows only, and at each different
 * cell once, so that a long sheet costs no more than a short one. Immutable.
 */
final class ColumnCells {

  /** Nothing stands below, or nobody looked. */
  static final ColumnCells NONE = new ColumnCells(List.of(), 0);

  private static final int MOST_ROWS = 100;
  private static final int MOST_CELLS = 24;

  private final List<Set<Sign>> signs;
  private final double filled;

  private ColumnCells(List<Set<Sign>> signs, double filled) {
    this.signs = signs;
    this.filled = filled;
  }

  static ColumnCells of(List<SourceTable.Row> rows, int index, CellSigns cells) {
    Set<Cell> different = new HashSet<>();
    int looked = 0;
    int filled = 0;
    for (SourceTable.Row row : rows.subList(0, Math.min(rows.size(), MOST_ROWS))) {
      if (isOneForAll(row)) {
        continue;
      }
      Cell cell = row.cell(index);
      looked++;
      filled += cell.isBlank() ? 0 : 1;
      if (!cell.isBlank() && different.size() < MOST_CELLS) {
        different.add(cell);
      }
    }
    return new ColumnCells(
        different.stream().map(cells::of).toList(), looked == 0 ? 0 : (double) filled / looked);
  }

  /** A line merged over the whole table. */
  private static boolean isOneForAll(SourceTable.Row row) {
    return row.cells().size() > 2 && row.cells().stream().distinct().count() == 1;
  }

  /** The part of the rows that have something in it, 0 to 1. */
  double filled() {
    return filled;
  }

  boolean isEmpty() {
    return signs.isEmpty();
  }

  /** The part of the cells that have a sign, 0 to 1. */
  double share(Sign sign) {
    return share(cell -> cell.contains(sign));
  }

  /** Whether a third of the cells of days are stretches of them: "02/10 - 30/11". */
  boolean isOfSpans() {
    double days = share(Sign.DAYS);
    return days > 0 && days - share(Sign.ONE_DAY) >= days / 3;
  }

  /** The part of the cells whose signs are such. */
  double share(Predicate<Set<Sign>> such) {
    return signs.isEmpty() ? 0 : (double) signs.stream().filter(such).count() / signs.size();
  }
}
