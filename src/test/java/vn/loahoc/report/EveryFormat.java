package vn.loahoc.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.loahoc.participation.Part;
import vn.loahoc.participation.Recount;
import vn.loahoc.participation.Scope;
import vn.loahoc.report.csv.CsvReport;
import vn.loahoc.report.xlsx.XlsxReport;

/**
 * Holds every figure of every format of a report against a naive recount of the rows: files are
 * opened again and read, of a picture what it is drawn from.
 */
public final class EveryFormat {

  private final Report report;
  private final Map<String, Long> recount;
  private final List<String> wrong = new ArrayList<>();

  private EveryFormat(Report report, Map<String, Long> recount) {
    this.report = report;
    this.recount = labelled(report, recount);
  }

  /** The files of a report as the program writes them, by their endings. */
  public static Map<String, byte[]> files(Report report) {
    Map<String, byte[]> files = new HashMap<>();
    for (ReportWriter writer :
        List.of(new TextReport(), new CsvReport(), new XlsxReport(), new ChartReport())) {
      files.put(writer.ending(), writer.write(report).bytes());
    }
    return files;
  }

  /**
   * What is not as it should be.
   *
   * @param url of the database that the report was made of
   * @param files of this report, by their endings; all four
   */
  public static List<String> wrong(
      Report report, String url, Scope scope, Map<String, byte[]> files) {
    try {
      EveryFormat check = new EveryFormat(report, recount(url, scope));
      check.compare("text", Reread.text(file(files, "txt")));
      check.compare("CSV", Reread.csv(file(files, "csv")));
      check.compare("XLSX", Reread.xlsx(file(files, "xlsx")));
      check.chart(file(files, "png"));
      return check.wrong;
    } catch (SQLException e) {
      throw new AssertionError("the rows cannot be counted again", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] file(Map<String, byte[]> files, String ending) {
    return Objects.requireNonNull(files.get(ending), ending);
  }

  private static Map<String, Long> recount(String url, Scope scope) throws SQLException {
    return Recount.figures(
        url,
        new Recount.Wanted(
            scope.campaign(),
            scope.first().toString(),
            scope.last().toString(),
            scope.ward().orElse(""),
            scope.today()));
  }

  private void compare(String format, Map<String, Long> found) {
    if (recount.isEmpty()) {
      wrong.add("there is nothing to be counted");
    }
    TreeSet<String> names = new TreeSet<>(recount.keySet());
    names.addAll(found.keySet());
    for (String name : names) {
      long counted = recount.getOrDefault(name, 0L);
      long told = found.getOrDefault(name, 0L);
      if (told != counted) {
        wrong.add(format + ": " + name + " is " + told + ", recounted " + counted);
      }
    }
  }

  private void chart(byte[] picture) {
    if (!Arrays.equals(picture, new ChartReport().write(report).bytes())) {
      wrong.add("the picture is not drawn from this report");
    }
    for (Part part : Part.values()) {
      new ChartReport()
          .chart(report, part)
          .bars()
          .forEach(
              bar -> {
                String name = Reread.name(part.key(), bar.label(), "visits");
                long counted = recount.getOrDefault(name, 0L);
                if (bar.value() != counted) {
                  wrong.add("chart: " + name + " is " + bar.value() + ", recounted " + counted);
                }
              });
    }
  }

  /** The names of the ledger are said as the report says them. */
  private static Map<String, Long> labelled(Report report, Map<String, Long> recount) {
    Map<String, Long> labelled = new TreeMap<>();
    recount.forEach(
        (name, value) -> {
          String table = name.substring(0, name.indexOf('/'));
          String figure = name.substring(name.lastIndexOf('/') + 1);
          if (table.equals("total")) {
            labelled.put(Reread.name("summary", "", figure), value);
            if (Tables.BY_PART.stream().anyMatch(one -> one.key().equals(figure))) {
              for (Part part : Part.values()) {
                labelled.put(Reread.name(part.key(), "Tất cả", figure), value);
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
          labelled.put(Reread.name(table, line.label(), figure), value);
        });
    return labelled;
  }
}
