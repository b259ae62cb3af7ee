package vn.loahoc.corpus.timetable;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.loahoc.corpus.SourceTable;
import vn.loahoc.corpus.SourceTable.Cell;
import vn.loahoc.text.Folding;

/** What the headings of a row, or of two, say of their columns. */
final class HeadingCells {

  /** A heading over several others says less of each than its own. */
  private static final double UPPER = 3;

  /** Folded: what stands beside "Tuổi từ" and is short for "Tuổi đến". */
  private static final String UP_TO = "den";

  private HeadingCells() {}

  /** The columns with a heading; those of the upper row hold for the lower where it has none. */
  static List<Layout.Titled> titled(SourceTable.Row upper, SourceTable.Row lower) {
    List<Layout.Titled> titled = new ArrayList<>();
    int width = Math.max(upper.cells().size(), lower.cells().size());
    for (int i = 0; i < Math.min(Layout.WIDEST, width); i++) {
      Layout.Titled column = column(i, heading(upper.cell(i)), heading(lower.cell(i)));
      if (!column.heading().isEmpty()) {
        boolean ages = !titled.isEmpty() && isUpTo(column, titled.getLast());
        titled.add(ages ? oldest(column) : column);
      }
    }
    return titled;
  }

  /** The words of a heading in one line; empty if there are none. */
  static String heading(Cell cell) {
    return cell instanceof Cell.Text(String words) ? Cells.inOneLine(words) : "";
  }

  private static Layout.Titled column(int index, String above, String own) {
    Map<Column, Double> said = new EnumMap<>(HeadingWords.of(own));
    if (above.isEmpty() || above.equals(own)) {
      return new Layout.Titled(index, own, said);
    }
    boolean none = said.isEmpty();
    HeadingWords.of(above)
        .forEach((c, strength) -> said.merge(c, strength - (none ? 0 : UPPER), Math::max));
    String together = above + ' ' + own;
    Map<Column, Double> whole = HeadingWords.whole(together);
    said.putAll(whole);
    return new Layout.Titled(index, !whole.isEmpty() ? together : none ? above : own, said);
  }

  private static boolean isUpTo(Layout.Titled column, Layout.Titled before) {
    return before.index() == column.index() - 1
        && before.said().getOrDefault(Column.AGE, 0.0) >= HeadingWords.SURE
        && Folding.plain(column.heading()).equals(UP_TO);
  }

  private static Layout.Titled oldest(Layout.Titled column) {
    Map<Column, Double> said = new EnumMap<>(column.said());
    said.put(Column.OLDEST, HeadingWords.WHOLE);
    return new Layout.Titled(column.index(), column.heading(), said);
  }
}
