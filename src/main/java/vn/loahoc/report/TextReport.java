package vn.loahoc.report;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import vn.loahoc.message.Blob;

/**
 * Reports as text in columns, for a terminal. A column in which everything is 0 is left out of a
 * table. Thread-safe.
 */
public final class TextReport implements ReportWriter {

  private static final String GAP = "  ";

  @Override
  public String ending() {
    return "txt";
  }

  @Override
  public String mediaType() {
    return "text/plain";
  }

  @Override
  public Blob write(Report report) {
    return Blob.of(text(report).getBytes(StandardCharsets.UTF_8));
  }

  /** The whole report. */
  public String text(Report report) {
    StringBuilder text = new StringBuilder();
    text.append(report.heading().title()).append('\n');
    text.append(report.heading().subtitle()).append('\n');
    for (Table table : report.tables()) {
      text.append('\n').append(table.title().toUpperCase(Locale.ROOT)).append('\n');
      rows(table).forEach(row -> text.append(row).append('\n'));
    }
    text.append('\n');
    report.definitions().forEach(definition -> text.append(definition).append('\n'));
    return text.toString();
  }

  private static List<String> rows(Table table) {
    List<Integer> columns =
        IntStream.range(0, table.columns().size())
            .filter(column -> table.lines().stream().anyMatch(line -> says(line, column)))
            .boxed()
            .toList();
    List<List<String>> rows = new ArrayList<>();
    List<String> head = new ArrayList<>(List.of(table.head()));
    columns.forEach(column -> head.add(table.columns().get(column).title()));
    rows.add(head);
    for (Table.Line line : table.lines()) {
      List<String> row = new ArrayList<>(List.of(line.label()));
      columns.forEach(column -> row.add(line.cells().get(column).shown()));
      rows.add(row);
    }
    List<Integer> widths =
        IntStream.range(0, head.size())
            .map(i -> rows.stream().mapToInt(row -> width(row.get(i))).max().orElse(0))
            .boxed()
            .toList();
    return rows.stream().map(row -> aligned(row, widths)).toList();
  }

  private static boolean says(Table.Line line, int column) {
    return switch (line.cells().get(column)) {
      case Cell.Value value -> value.value().signum() != 0;
      case Cell.Under under -> true;
      case Cell.Withheld withheld -> true;
      case Cell.Missing missing -> false;
    };
  }

  private static int width(String text) {
    return text.codePointCount(0, text.length());
  }

  private static String aligned(List<String> row, List<Integer> widths) {
    StringBuilder line = new StringBuilder(row.getFirst());
    line.append(" ".repeat(widths.getFirst() - width(row.getFirst())));
    for (int i = 1; i < row.size(); i++) {
      line.append(GAP).append(" ".repeat(widths.get(i) - width(row.get(i)))).append(row.get(i));
    }
    return line.toString().stripTrailing();
  }
}
