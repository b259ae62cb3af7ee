package vn.loahoc.corpus.file;

import java.util.ArrayList;
import java.util.List;

/**
 * One printed line.
 *
 * @param y distance of its base line from the top of the page, in points
 * @param height height of its letters
 * @param cells stretches of text with a wide gap between them, from left to right; never empty
 */
record PdfLine(float y, float height, List<Cell> cells) {

  PdfLine {
    cells = List.copyOf(cells);
  }

  /** Text between two positions from the left edge. */
  record Cell(float from, float to, String text) {

    boolean overlaps(Cell other) {
      return from < other.to && other.from < to;
    }
  }

  float from() {
    return cells.getFirst().from();
  }

  float to() {
    return cells.getLast().to();
  }

  String text() {
    List<String> texts = new ArrayList<>();
    cells.forEach(cell -> texts.add(cell.text()));
    return Lines.flowed(String.join(" ", texts));
  }
}
