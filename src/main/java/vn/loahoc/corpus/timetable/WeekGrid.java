package vn.loahoc.corpus.timetable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.loahoc.corpus.SourceTable;
import vn.loahoc.corpus.SourceTable.Cell;

/**
 * A timetable as schools keep it: days on one side, hours or rooms on the other, the classes in the
 * cells. It is read as an ordinary table: each class is a row, with the number of the one in which
 * it stands. One use.
 */
final class WeekGrid {

  private static final int LAST_HEADING_ROW = 40;

  private final List<SourceTable.Row> rows;
  private final CellSigns signs;
  private final GridCell cells;
  private final GridRows made = new GridRows();
  private final Map<Integer, Cell> labels = new TreeMap<>();
  private GridFrame frame;

  private WeekGrid(List<SourceTable.Row> rows, GridFrame frame, CellSigns signs) {
    this.rows = rows;
    this.frame = frame;
    this.signs = signs;
    this.cells = new GridCell(signs);
  }

  /** The table with a row for each class; the same if it is no such timetable. */
  static SourceTable unfolded(SourceTable table, CellSigns signs) {
    List<SourceTable.Row> rows = table.rows();
    for (int i = 0; i < Math.min(rows.size(), LAST_HEADING_ROW); i++) {
      Optional<GridFrame> frame = GridFrame.of(rows, i, signs);
      if (frame.isPresent()) {
        List<SourceTable.Row> all = new ArrayList<>(rows.subList(0, i));
        all.addAll(new WeekGrid(rows, frame.get(), signs).rows(rows.get(i).number()));
        return new SourceTable(table.sheet(), all);
      }
      if (Layout.of(rows.get(i)).isPresent()) {
        return table;
      }
    }
    return table;
  }

  /** The heads may stand again above another grid; nothing is read below who signs. */
  private List<SourceTable.Row> rows(int number) {
    for (int i = frame.body(); i < rows.size(); i++) {
      SourceTable.Row row = rows.get(i);
      if (row.cells().stream().anyMatch(SignatureBlock::isSigned)) {
        break;
      }
      Optional<GridFrame> next =
          GridFrame.mayBe(row) ? GridFrame.of(rows, i, signs) : Optional.empty();
      if (next.isPresent()) {
        frame = next.get();
        labels.clear();
        i = frame.body() - 1;
      } else if (isLine(row)) {
        made.line(row.number(), TitleBlock.texts(row).iterator().next());
        labels.clear();
      } else if (!frame.isRepeatedBy(row)) {
        body(row);
      }
    }
    return made.table(number);
  }

  /** Whether a row is a line between the others: it says one thing, and that beside the classes. */
  private boolean isLine(SourceTable.Row row) {
    Set<Cell> said = new HashSet<>(row.cells());
    said.removeIf(Cell::isBlank);
    if (said.size() != 1 || !(said.iterator().next() instanceof Cell.Text(String words))) {
      return false;
    }
    boolean beside =
        frame.labels().entrySet().stream()
            .anyMatch(
                label ->
                    !row.cell(label.getKey()).isBlank()
                        && !frame.fits(label.getKey(), row.cell(label.getKey()), signs));
    return beside
        || Phrases.TALK.start(words).filter(hit -> hit.key().equals("footer")).isPresent();
  }

  private void body(SourceTable.Row row) {
    label(row);
    Map<String, Cell> beside = new LinkedHashMap<>();
    labels.forEach((at, cell) -> put(frame.labels().get(at), cell, beside));
    Map<Cell, List<GridFrame.Head>> same = new LinkedHashMap<>();
    frame
        .heads()
        .forEach(
            (at, head) -> {
              if (head.day().isPresent()) {
                same.computeIfAbsent(row.cell(at), cell -> new ArrayList<>()).add(head);
              } else {
                classes(row, row.cell(at), List.of(head), beside);
              }
            });
    same.forEach((cell, heads) -> classes(row, cell, heads, beside));
  }

  /** What stands beside a row; what is left blank is that of the row above. */
  private void label(SourceTable.Row row) {
    boolean changed = false;
    for (int at : frame.labels().keySet()) {
      Cell cell = row.cell(at);
      if (!cell.isBlank()) {
        changed |= !cell.equals(labels.put(at, cell));
      } else if (changed) {
        labels.remove(at);
      }
    }
  }

  /** What a cell beside the classes says of those of its row. */
  private void put(GridFrame.@Nullable Label label, Cell cell, Map<String, Cell> beside) {
    if (label == null || label.column() == Column.ORDINAL) {
      return;
    }
    switch (label.column()) {
      case WEEKDAYS -> GridDay.of(cell).ifPresent(day -> put(List.of(day), beside));
      case HOURS -> {
        boolean part = GridFrame.column(cell, signs).filter(c -> c == Column.PART).isPresent();
        String heading = GridRows.heading(part ? Column.PART : Column.HOURS);
        boolean own = !part && hasTwoHours();
        beside.put(own ? label.heading() : heading, GridFrame.withoutTurn(cell));
      }
      case ROOM -> beside.put(GridRows.heading(Column.ROOM), cell);
      default -> beside.put(label.heading(), cell);
    }
  }

  /** "Từ" and "Đến": each is known by its own heading. */
  private boolean hasTwoHours() {
    return frame.labels().values().stream()
            .filter(
                label ->
                    HeadingWords.of(label.heading()).containsKey(Column.START)
                        || HeadingWords.of(label.heading()).containsKey(Column.END))
            .count()
        > 1;
  }

  private static void put(List<GridDay> days, Map<String, Cell> row) {
    GridDay.together(days).forEach((column, cell) -> row.put(GridRows.heading(column), cell));
  }

  private void classes(
      SourceTable.Row row, Cell cell, List<GridFrame.Head> heads, Map<String, Cell> beside) {
    for (Map<Column, String> told : cells.classes(cell)) {
      Map<String, Cell> all = new LinkedHashMap<>(beside);
      put(heads.stream().flatMap(head -> head.day().stream()).toList(), all);
      heads.stream()
          .filter(head -> head.day().isEmpty())
          .forEach(head -> all.put(GridRows.heading(head.column()), head.words()));
      told.forEach((column, words) -> all.put(GridRows.heading(column), new Cell.Text(words)));
      made.add(row.number(), all, !told.containsKey(Column.HOURS));
    }
  }
}
