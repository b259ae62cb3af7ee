package vn.loahoc.report.csv;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.loahoc.message.Blob;
import vn.loahoc.report.Cell;
import vn.loahoc.report.Report;
import vn.loahoc.report.ReportWords;
import vn.loahoc.report.ReportWriter;
import vn.loahoc.report.Table;

/**
 * Reports as one CSV table: which table, which line, then the same columns for all. UTF-8 with a
 * byte order mark, which spreadsheets want; a text that a spreadsheet would take for a formula has
 * an apostrophe before it. Thread-safe.
 */
public final class CsvReport implements ReportWriter {

  private static final String MARK = "\ufeff";
  private static final String END = "\r\n";
  private static final String SUMMARY = "summary";

  @Override
  public String ending() {
    return "csv";
  }

  @Override
  public String mediaType() {
    return "text/csv";
  }

  @Override
  public Blob write(Report report) {
    Map<String, String> columns = columns(report);
    List<List<String>> rows = new ArrayList<>();
    List<String> head = new ArrayList<>();
    head.add(ReportWords.say("head.table"));
    head.add(report.heading().title() + ". " + report.heading().subtitle());
    head.addAll(columns.values());
    rows.add(head);
    for (Table table : report.tables()) {
      if (table.key().equals(SUMMARY)) {
        rows.addAll(turned(table, columns));
      } else {
        table.lines().forEach(line -> rows.add(row(table, line, columns)));
      }
    }
    String definitions = ReportWords.say("table.definitions");
    report.definitions().forEach(one -> rows.add(List.of(definitions, one)));
    String text =
        rows.stream()
            .map(row -> row.stream().map(CsvReport::cell).collect(Collectors.joining(",")))
            .collect(Collectors.joining(END, MARK, END));
    return Blob.of(text.getBytes(StandardCharsets.UTF_8));
  }

  /** All that any table has a figure of: titles by key. */
  private static Map<String, String> columns(Report report) {
    Map<String, String> columns = new LinkedHashMap<>();
    for (Table table : report.tables()) {
      if (table.key().equals(SUMMARY)) {
        table.lines().forEach(line -> columns.put(line.key(), line.label()));
      } else {
        table.columns().forEach(column -> columns.put(column.key(), column.title()));
      }
    }
    return columns;
  }

  /** The lines of the summary are the columns of everything else. */
  private static List<List<String>> turned(Table summary, Map<String, String> columns) {
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < summary.columns().size(); i++) {
      Map<String, Cell> cells = new LinkedHashMap<>();
      for (Table.Line line : summary.lines()) {
        cells.put(line.key(), line.cells().get(i));
      }
      rows.add(row(summary.title(), summary.columns().get(i).title(), cells, columns));
    }
    return rows;
  }

  private static List<String> row(Table table, Table.Line line, Map<String, String> columns) {
    Map<String, Cell> cells = new LinkedHashMap<>();
    for (int i = 0; i < line.cells().size(); i++) {
      cells.put(table.columns().get(i).key(), line.cells().get(i));
    }
    return row(table.title(), line.label(), cells, columns);
  }

  private static List<String> row(
      String table, String label, Map<String, Cell> cells, Map<String, String> columns) {
    List<String> row = new ArrayList<>(List.of(table, label));
    for (String column : columns.keySet()) {
      row.add(plain(cells.getOrDefault(column, new Cell.Missing())));
    }
    return row;
  }

  /** Figures as programs read them. */
  private static String plain(Cell cell) {
    return cell instanceof Cell.Value number ? number.value().toPlainString() : cell.shown();
  }

  private static String cell(String value) {
    String safe = isFormula(value) ? "'" + value : value;
    return safe.matches("(?s).*[\",\r\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }

  private static boolean isFormula(String value) {
    return !value.isEmpty() && "=+-@\t\r\n＝＋－＠".indexOf(value.charAt(0)) >= 0;
  }
}
