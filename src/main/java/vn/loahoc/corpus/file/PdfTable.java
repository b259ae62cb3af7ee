package vn.loahoc.corpus.file;

import java.util.ArrayList;
import java.util.List;

/** Printed lines with columns as table rows. */
final class PdfTable {

  private PdfTable() {}

  /** The rows, a row wrapped over several lines put together, as lines of text. */
  static List<String> lines(List<PdfLine> printed) {
    List<PdfLine.Cell> columns = columns(printed);
    List<List<List<String>>> rows = new ArrayList<>();
    for (PdfLine line : printed) {
      List<List<String>> row = row(line, columns);
      boolean wrapped = !rows.isEmpty() && row.getFirst().isEmpty();
      if (wrapped) {
        merge(rows.getLast(), row);
      } else {
        rows.add(row);
      }
    }
    return TableRows.isLayout(rows) ? columnByColumn(rows) : TableRows.lines(rows);
  }

  /** Side by side on paper are things that are read one under the other. */
  private static List<String> columnByColumn(List<List<List<String>>> rows) {
    List<String> lines = new ArrayList<>();
    for (int column = 0; column < rows.getFirst().size(); column++) {
      for (List<List<String>> row : rows) {
        lines.addAll(row.get(column));
      }
    }
    return lines;
  }

  /** Columns are the stretches that no gap of any line runs through. */
  private static List<PdfLine.Cell> columns(List<PdfLine> printed) {
    List<PdfLine.Cell> cells = new ArrayList<>();
    printed.forEach(line -> cells.addAll(line.cells()));
    cells.sort((a, b) -> Float.compare(a.from(), b.from()));
    List<PdfLine.Cell> columns = new ArrayList<>();
    for (PdfLine.Cell cell : cells) {
      if (!columns.isEmpty() && columns.getLast().overlaps(cell)) {
        PdfLine.Cell column = columns.removeLast();
        columns.add(
            new PdfLine.Cell(column.from(), Math.max(column.to(), cell.to()), column.text()));
      } else {
        columns.add(cell);
      }
    }
    return columns;
  }

  private static List<List<String>> row(PdfLine line, List<PdfLine.Cell> columns) {
    List<List<String>> row = new ArrayList<>();
    for (PdfLine.Cell column : columns) {
      List<String> texts = new ArrayList<>();
      for (PdfLine.Cell cell : line.cells()) {
        if (cell.overlaps(column)) {
          texts.add(Lines.flowed(cell.text()));
        }
      }
      row.add(texts);
    }
    return row;
  }

  private static void merge(List<List<String>> row, List<List<String>> more) {
    for (int i = 0; i < row.size(); i++) {
      if (!more.get(i).isEmpty()) {
        List<String> together = new ArrayList<>(row.get(i));
        together.addAll(more.get(i));
        row.set(i, together);
      }
    }
  }
}
