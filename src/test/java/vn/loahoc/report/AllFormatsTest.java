package vn.loahoc.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.loahoc.participation.Figure;
import vn.loahoc.participation.Part;
import vn.loahoc.participation.RandomLedger;
import vn.loahoc.participation.Recount;
import vn.loahoc.participation.Scope;
import vn.loahoc.place.CsvRows;
import vn.loahoc.print.Chart;
import vn.loahoc.report.csv.CsvReport;
import vn.loahoc.report.xlsx.XlsxReport;
import vn.loahoc.store.Database;
import vn.loahoc.store.StoreLocation;

/** Every format is written, opened again and read, and says what a naive recount finds. */
class AllFormatsTest {

  private static final Scope SCOPE =
      new Scope(
          RandomLedger.CAMPAIGN,
          RandomLedger.FIRST,
          RandomLedger.FIRST.plusDays(7),
          Optional.empty(),
          RandomLedger.TODAY);

  @TempDir private Path folder;
  private Database database;

  @BeforeEach
  void open() {
    database = Database.open(new StoreLocation.SqliteFile(folder.resolve("loahoc.db")));
  }

  @AfterEach
  void close() {
    database.close();
  }

  @ParameterizedTest
  @ValueSource(longs = {7, 77, 777})
  void textAndCsvAndXlsxAndChartAgreeWithTheRecountToTheDigit(long seed)
      throws SQLException, IOException {
    new RandomLedger(seed).fill(database, 1_500);
    Report report = database.read(t -> new Reports().of(t, SCOPE, Background.of("Tuần lễ thử")));
    Map<String, Long> recount = labelled(report, recount());

    assertThat(fromCsv(report)).as("CSV, seed %d", seed).isEqualTo(recount);
    assertThat(fromXlsx(report)).as("XLSX, seed %d", seed).isEqualTo(recount);
    assertThat(fromText(report)).as("text, seed %d", seed).isEqualTo(recount);
    for (Part part : Part.values()) {
      Chart chart = new ChartReport().chart(report, part);
      Map<String, Long> bars = new HashMap<>();
      chart.bars().forEach(bar -> bars.put(bar.label(), bar.value()));
      Map<String, Long> told = new HashMap<>();
      report.table(part.key()).orElseThrow().lines().stream()
          .filter(line -> !line.isTotal())
          .filter(line -> bars.containsKey(line.label()))
          .forEach(
              line ->
                  told.put(
                      line.label(),
                      recount.getOrDefault(
                          name(part.key(), line.label(), Figure.VISITS.key()), 0L)));
      assertThat(bars).as("chart by %s, seed %d", part, seed).isEqualTo(told);
    }
    Files.write(folder.resolve("chart.png"), new ChartReport().write(report).bytes());
  }

  private Map<String, Long> recount() throws SQLException {
    return Recount.figures(
        "jdbc:sqlite:" + folder.resolve("loahoc.db"),
        new Recount.Wanted(
            SCOPE.campaign(),
            SCOPE.first().toString(),
            SCOPE.last().toString(),
            "",
            SCOPE.today()));
  }

  /** The names of the ledger are said as the report says them. */
  private static Map<String, Long> labelled(Report report, Map<String, Long> recount) {
    Map<String, Long> labelled = new TreeMap<>();
    recount.forEach(
        (name, value) -> {
          String table = name.substring(0, name.indexOf('/'));
          String figure = name.substring(name.lastIndexOf('/') + 1);
          if (table.equals("total")) {
            labelled.put(name("summary", "", figure), value);
            if (Tables.BY_PART.stream().anyMatch(one -> one.key().equals(figure))) {
              for (Part part : Part.values()) {
                labelled.put(name(part.key(), "Tất cả", figure), value);
              }
            }
            return;
          }
          String key = name.substring(table.length() + 1, name.lastIndexOf('/'));
          Table.Line line =
              report.table(table).orElseThrow().lines().stream()
                  .filter(one -> one.key().equals(key))
                  .findFirst()
                  .orElseThrow(() -> new AssertionError("no line for " + name));
          labelled.put(name(table, line.label(), figure), value);
        });
    return labelled;
  }

  private static String name(String table, String label, String figure) {
    return table + "|" + label + "|" + figure;
  }

  private static String keyOfTitle(Report report, String title) {
    return report.tables().stream()
        .filter(table -> table.title().equals(title))
        .findFirst()
        .map(Table::key)
        .orElse("");
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

  private static Map<String, Long> fromCsv(Report report) {
    String text = new String(new CsvReport().write(report).bytes(), StandardCharsets.UTF_8);
    assertThat(text).startsWith("\ufeff");
    List<List<String>> rows = CsvRows.of(text.substring(1));
    Map<String, Long> found = new TreeMap<>();
    List<String> head = rows.getFirst();
    for (List<String> row : rows.subList(1, rows.size())) {
      assertThat(row.get(1)).as("no formula").doesNotMatch("[=+@\\-\t].*");
      String table = keyOfTitle(report, row.getFirst());
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

  private static Map<String, Long> fromXlsx(Report report) throws IOException {
    Map<String, Long> found = new TreeMap<>();
    try (XSSFWorkbook book =
        new XSSFWorkbook(new ByteArrayInputStream(new XlsxReport().write(report).bytes()))) {
      for (Table table : report.tables()) {
        Sheet sheet = book.getSheet(table.title());
        assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
        Row head = sheet.getRow(3);
        for (int i = 4; i <= sheet.getLastRowNum(); i++) {
          Row row = sheet.getRow(i);
          String label = row.getCell(0).getStringCellValue();
          for (int column = 1; column < row.getLastCellNum(); column++) {
            assertThat(row.getCell(column).getCellType()).isEqualTo(CellType.NUMERIC);
            String value = String.valueOf((long) row.getCell(column).getNumericCellValue());
            boolean summary = table.key().equals("summary");
            String figure = summary ? label : head.getCell(column).getStringCellValue();
            put(found, table.key(), summary ? "" : label, figure(figure), value);
          }
        }
      }
      assertThat(book.getSheet("Định nghĩa").getLastRowNum())
          .isEqualTo(3 + report.definitions().size());
    }
    return found;
  }

  private static Map<String, Long> fromText(Report report) {
    Map<String, Long> found = new TreeMap<>();
    String table = "";
    List<String> columns = new ArrayList<>();
    String before = "";
    for (String line : new TextReport().text(report).split("\n", -1)) {
      String started = line.isEmpty() || !before.isEmpty() ? "" : title(report, line);
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

  private static String title(Report report, String line) {
    return report.tables().stream()
        .filter(table -> table.title().equalsIgnoreCase(line))
        .findFirst()
        .map(Table::key)
        .orElse("");
  }
}
