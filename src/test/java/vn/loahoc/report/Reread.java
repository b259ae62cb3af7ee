package vn.loahoc.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.loahoc.participation.Figure;
import vn.loahoc.participation.Part;
import vn.loahoc.place.CsvRows;

/** What stands in the file of a report: its figures by table, line and figure; none that are 0. */
final class Reread {

  /** The keys of tables by their titles. */
  private static final Map<String, String> TABLES = tables();

  private Reread() {}

  private static Map<String, String> tables() {
    Map<String, String> tables = new HashMap<>();
    tables.put(ReportWords.say("table." + Tables.SUMMARY), Tables.SUMMARY);
    for (Part part : Part.values()) {
      tables.put(ReportWords.say("table." + part.key()), part.key());
    }
    return tables;
  }

  static String name(String table, String label, String figure) {
    return table + "|" + label + "|" + figure;
  }

  private static String figure(String title) {
    return figuresByTitle().getOrDefault(title, "no figure: " + title);
  }

  private static Map<String, String> figuresByTitle() {
    Map<String, String> keys = new HashMap<>();
    for (Figure figure : Figure.values()) {
      keys.put(ReportWords.title(figure), figure.key());
    }
    return keys;
  }

  private static void put(
      Map<String, Long> found, String table, String label, String figure, String value) {
    if (!value.isEmpty() && Long.parseLong(value) != 0) {
      found.put(name(table, label, figure), Long.parseLong(value));
    }
  }

  static Map<String, Long> csv(byte[] file) {
    String text = new String(file, StandardCharsets.UTF_8);
    assertThat(text).startsWith("\ufeff");
    List<List<String>> rows = CsvRows.of(text.substring(1));
    Map<String, Long> found = new TreeMap<>();
    List<String> head = rows.getFirst();
    for (List<String> row : rows.subList(1, rows.size())) {
      assertThat(row.get(1)).as("no formula").doesNotMatch("[=+@\\-\t].*");
      String table = TABLES.getOrDefault(row.getFirst(), "");
      if (table.isEmpty()) {
        continue;
      }
      String label = row.get(1).startsWith("'") ? row.get(1).substring(1) : row.get(1);
      for (int i = 2; i < row.size(); i++) {
        String figure = figure(head.get(i));
        put(found, table, table.equals("summary") ? "" : label, figure, row.get(i));
      }
    }
    return found;
  }

  static Map<String, Long> xlsx(byte[] file) throws IOException {
    Map<String, Long> found = new TreeMap<>();
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
      for (Map.Entry<String, String> table : TABLES.entrySet()) {
        Sheet sheet = book.getSheet(table.getKey());
        assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
        Row head = sheet.getRow(3);
        for (int i = 4; i <= sheet.getLastRowNum(); i++) {
          Row row = sheet.getRow(i);
          String label = row.getCell(0).getStringCellValue();
          for (int column = 1; column < row.getLastCellNum(); column++) {
            assertThat(row.getCell(column).getCellType()).isEqualTo(CellType.NUMERIC);
            String value = String.valueOf((long) row.getCell(column).getNumericCellValue());
            boolean summary = table.getValue().equals("summary");
            String figure = summary ? label : head.getCell(column).getStringCellValue();
            put(found, table.getValue(), summary ? "" : label, figure(figure), value);
          }
        }
      }
      assertThat(book.getSheet("Định nghĩa").getLastRowNum()).isEqualTo(3 + Figure.values().length);
    }
    return found;
  }

  static Map<String, Long> text(byte[] file) {
    Map<String, Long> found = new TreeMap<>();
    String table = "";
    List<String> columns = new ArrayList<>();
    String before = "";
    for (String line : new String(file, StandardCharsets.UTF_8).split("\n", -1)) {
      String started = line.isEmpty() || !before.isEmpty() ? "" : title(line);
      before = line;
      if (!started.isEmpty()) {
        table = started;
        columns.clear();
        continue;
      }
      if (line.isEmpty()) {
        table = "";
      } else if (!table.isEmpty()) {
        List<String> cells = List.of(line.split(" {2,}"));
        if (columns.isEmpty()) {
          columns.addAll(cells);
          continue;
        }
        boolean summary = table.equals("summary");
        for (int i = 1; i < cells.size(); i++) {
          String figure = summary ? cells.getFirst() : columns.get(i);
          put(
              found,
              table,
              summary ? "" : cells.getFirst(),
              figure(figure),
              cells.get(i).replace(".", ""));
        }
      }
    }
    return found;
  }

  private static String title(String line) {
    return TABLES.entrySet().stream()
        .filter(table -> table.getKey().equalsIgnoreCase(line))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("");
  }
}
