package vn.loahoc.corpus.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The lines a reader of a web page sees: one a block, one a table row. */
final class HtmlLines {

  /** Deeper pages are broken or hostile. */
  private static final int DEEPEST = 400;

  private final List<String> lines = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();

  void add(Element element) {
    block(element, 0);
    flush();
  }

  List<String> lines() {
    return List.copyOf(lines);
  }

  private void block(Element element, int depth) {
    if (depth > DEEPEST) {
      line.append(' ').append(element.text());
      return;
    }
    for (Node node : element.childNodes()) {
      if (node instanceof TextNode text) {
        line.append(text.getWholeText());
      } else if (node instanceof Element child) {
        child(child, depth);
      }
    }
  }

  private void child(Element child, int depth) {
    String tag = child.normalName();
    if (tag.equals("br")) {
      flush();
    } else if (tag.equals("table")) {
      flush();
      table(child, depth);
    } else if (tag.equals("pre")) {
      flush();
      child.wholeText().lines().forEach(this::line);
    } else if (child.isBlock() || tag.equals("li")) {
      flush();
      line.append(marker(child));
      block(child, depth + 1);
      flush();
    } else {
      block(child, depth + 1);
    }
  }

  private static String marker(Element item) {
    if (!item.normalName().equals("li")) {
      return "";
    }
    Element list = item.parent();
    if (list == null || !list.normalName().equals("ol")) {
      return "- ";
    }
    String type = list.attr("type");
    int start = list.attr("start").matches("\\d{1,4}") ? Integer.parseInt(list.attr("start")) : 1;
    int number = start + list.children().indexOf(item);
    return switch (type) {
      case "a" -> Numerals.letter(number) + ") ";
      case "A" -> Numerals.letter(number).toUpperCase(java.util.Locale.ROOT) + ". ";
      case "I" -> Numerals.roman(number) + ". ";
      case "i" -> Numerals.roman(number).toLowerCase(java.util.Locale.ROOT) + ". ";
      default -> number + ". ";
    };
  }

  private void table(Element table, int depth) {
    List<List<List<String>>> rows = new ArrayList<>();
    Map<Integer, Spanning> spanning = new TreeMap<>();
    boolean nested = !table.select("table table").isEmpty();
    for (Element row : table.select("tr")) {
      if (table.equals(row.closest("table"))) {
        rows.add(nested ? List.of(blocks(row, depth)) : cells(row, spanning, depth));
      }
    }
    if (nested) {
      rows.forEach(row -> row.forEach(lines::addAll));
    } else {
      lines.addAll(TableRows.lines(rows));
    }
  }

  /** The cells of a row; a cell that spans rows is repeated in each. */
  private static List<List<String>> cells(Element row, Map<Integer, Spanning> spanning, int depth) {
    List<List<String>> cells = new ArrayList<>();
    for (Element cell : row.children()) {
      fill(cells, spanning);
      List<String> text = blocks(cell, depth);
      int rows =
          cell.attr("rowspan").matches("\\d{1,3}") ? Integer.parseInt(cell.attr("rowspan")) : 1;
      if (rows > 1) {
        spanning.put(cells.size(), new Spanning(rows - 1, text));
      }
      cells.add(text);
    }
    fill(cells, spanning);
    return cells;
  }

  private static void fill(List<List<String>> cells, Map<Integer, Spanning> spanning) {
    for (Spanning above = spanning.get(cells.size());
        above != null;
        above = spanning.get(cells.size())) {
      int column = cells.size();
      if (above.rows() > 1) {
        spanning.put(column, new Spanning(above.rows() - 1, above.text()));
      } else {
        spanning.remove(column);
      }
      cells.add(above.text());
    }
  }

  private static List<String> blocks(Element cell, int depth) {
    HtmlLines inner = new HtmlLines();
    inner.block(cell, depth + 1);
    inner.flush();
    return inner.lines();
  }

  private void flush() {
    line(line.toString());
    line.setLength(0);
  }

  private void line(String text) {
    String flowed = Lines.flowed(text);
    if (!flowed.isEmpty()) {
      lines.add(flowed);
    }
  }

  /** A cell that goes on in the next rows. */
  private record Spanning(int rows, List<String> text) {}
}
