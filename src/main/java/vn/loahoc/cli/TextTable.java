package vn.loahoc.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/** A table for a terminal: columns of fixed width, long cells in several lines. */
final class TextTable {

  private static final String GAP = "  ";
  private static final String MARGIN = "  ";

  private final List<Integer> widths;
  private final List<List<String>> rows = new ArrayList<>();

  /**
   * @param widths the most letters of each column
   */
  TextTable(Integer... widths) {
    this.widths = List.of(widths);
  }

  void row(String... cells) {
    rows.add(List.of(cells));
  }

  void print(PrintWriter out) {
    List<Integer> used = new ArrayList<>();
    for (int column = 0; column < widths.size(); column++) {
      int at = column;
      int longest = rows.stream().mapToInt(row -> row.get(at).length()).max().orElse(0);
      used.add(Math.min(widths.get(column), longest));
    }
    rows.forEach(row -> print(row, used, out));
  }

  private static void print(List<String> row, List<Integer> widths, PrintWriter out) {
    List<List<String>> cells = new ArrayList<>();
    for (int i = 0; i < row.size(); i++) {
      cells.add(lines(row.get(i), widths.get(i)));
    }
    int height = cells.stream().mapToInt(List::size).max().orElse(0);
    for (int line = 0; line < height; line++) {
      StringBuilder text = new StringBuilder(MARGIN);
      for (int i = 0; i < cells.size(); i++) {
        String cell = line < cells.get(i).size() ? cells.get(i).get(line) : "";
        text.append(cell)
            .append(" ".repeat(Math.max(0, widths.get(i) - cell.length())))
            .append(GAP);
      }
      out.println(text.toString().stripTrailing());
    }
  }

  private static List<String> lines(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split("\\s+")) {
      if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }
}
