package vn.loahoc.corpus.file;

import static vn.loahoc.corpus.ProblemCatalogue.problem;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.loahoc.corpus.Problem;
import vn.loahoc.corpus.SourceTable;
import vn.loahoc.corpus.TableReader;

/** Reads tables from {@code .csv}, {@code .tsv} and {@code .xlsx}, within bounds. Thread-safe. */
public final class TableFiles implements TableReader {

  static final int MOST_ROWS = 50_000;

  private static final int MAX_BYTES = 50 * 1024 * 1024;

  @Override
  public boolean reads(String name) {
    return name.toLowerCase(Locale.ROOT).matches(".*\\.(?:csv|tsv|xlsx|xlsm)");
  }

  @Override
  public Tables read(byte[] bytes, String name) {
    List<Problem> problems = new ArrayList<>();
    Problem.Place place = Problem.Place.file(name);
    try {
      if (bytes.length > MAX_BYTES) {
        throw new Unreadable("too_large", bytes.length / (1024 * 1024) + " MB, tối đa 50 MB");
      }
      List<SourceTable> tables = tables(bytes, name, problems);
      if (problems.isEmpty() && tables.stream().allMatch(table -> table.rows().isEmpty())) {
        problems.add(problem(place, "empty"));
      }
      return new Tables(bounded(tables, name, problems), problems);
    } catch (Unreadable e) {
      problems.add(problem(place, e.code(), e.details()));
    } catch (OutOfMemoryError e) {
      problems.add(problem(place, "too_large", "mở ra không đủ bộ nhớ"));
    } catch (IOException | RuntimeException | StackOverflowError | LinkageError e) {
      // POI answers broken and hostile files with any of these.
      problems.add(problem(place, "unreadable", "tệp hỏng hoặc không phải loại tệp như tên ghi"));
    }
    return new Tables(List.of(), problems);
  }

  private static List<SourceTable> tables(byte[] bytes, String name, List<Problem> problems)
      throws IOException {
    if (name.toLowerCase(Locale.ROOT).matches(".*\\.xls[xm]")) {
      return XlsxTables.read(bytes, MOST_ROWS);
    }
    Decoding.Decoded decoded = Decoding.decode(bytes);
    decoded
        .old()
        .ifPresent(old -> problems.add(problem(Problem.Place.file(name), "old_encoding", old)));
    return List.of(CsvTable.read(decoded.text(), MOST_ROWS));
  }

  private static List<SourceTable> bounded(
      List<SourceTable> tables, String name, List<Problem> problems) {
    List<SourceTable> bounded = new ArrayList<>();
    int left = MOST_ROWS;
    for (SourceTable table : tables) {
      List<SourceTable.Row> rows = table.rows();
      if (rows.size() > left) {
        Problem.Place place = Problem.Place.row(name, table.sheet(), rows.get(left).number());
        problems.add(problem(place, "too_large", "quá 50.000 hàng, từ hàng này không đọc"));
        rows = rows.subList(0, left);
      }
      left -= rows.size();
      bounded.add(new SourceTable(table.sheet(), rows));
    }
    return bounded;
  }
}
