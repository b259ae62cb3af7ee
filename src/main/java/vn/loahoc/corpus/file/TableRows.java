package vn.loahoc.corpus.file;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Tables as lines: a row is one line, unless the table only puts things side by side. */
final class TableRows {

  /**
   * Decree 30/2020/NĐ-CP, appendix I: the head (issuer beside the motto) and the foot ("Nơi nhận"
   * beside the signature) of a document are two columns, which people make with a table.
   */
  private static final Pattern HEAD_OR_FOOT =
      Pattern.compile("(?iu)cộng h[òo][àa]? xã hội chủ nghĩa|độc lập\\s*-\\s*tự do|^nơi nhận");

  private TableRows() {}

  /**
   * @param rows rows of cells of paragraphs
   */
  static List<String> lines(List<List<List<String>>> rows) {
    List<String> lines = new ArrayList<>();
    boolean layout = isLayout(rows);
    for (List<List<String>> row : rows) {
      if (layout) {
        row.forEach(lines::addAll);
      } else {
        String line = joined(row);
        if (!line.isEmpty()) {
          lines.add(line);
        }
      }
    }
    return lines;
  }

  /** One row as a line: its cells in order, trailing empty ones left out. */
  static String joined(List<List<String>> row) {
    List<String> cells = new ArrayList<>();
    for (List<String> cell : row) {
      cells.add(String.join(" ", cell).replace(" | ", " / "));
    }
    while (!cells.isEmpty() && cells.getLast().isBlank()) {
      cells.removeLast();
    }
    return String.join(" | ", cells).strip();
  }

  /** Whether a table only puts things side by side. */
  static boolean isLayout(List<List<List<String>>> rows) {
    boolean headOrFoot =
        rows.stream()
            .flatMap(List::stream)
            .flatMap(List::stream)
            .anyMatch(text -> HEAD_OR_FOOT.matcher(text).find());
    boolean tall =
        rows.size() <= 2 && rows.stream().flatMap(List::stream).anyMatch(cell -> cell.size() > 2);
    boolean single = rows.stream().allMatch(row -> row.size() <= 1);
    return headOrFoot || tall || single;
  }
}
