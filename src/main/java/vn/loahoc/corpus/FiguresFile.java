package vn.loahoc.corpus;

import static vn.loahoc.corpus.ProblemCatalogue.problem;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import vn.loahoc.place.CsvRows;
import vn.loahoc.text.Spelling;

/** Reads a {@code figures.csv}: columns by their headings in any order. A bad row is a problem. */
final class FiguresFile {

  private static final int MOST_ROWS = 1_000;
  private static final int MEGABYTES = 1;
  private static final int LONGEST_SOURCE = 200;

  private static final Map<String, Column> HEADINGS =
      Map.of(
          "figure", Column.NAME,
          "chỉ tiêu", Column.NAME,
          "value", Column.VALUE,
          "số", Column.VALUE,
          "source", Column.SOURCE,
          "nguồn", Column.SOURCE,
          "ward", Column.WARD,
          "phường", Column.WARD);

  /** What can be counted, as reports call it and as they name it in files. */
  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("lượt tham gia", "visits"),
          Map.entry("lượt", "visits"),
          Map.entry("người", "persons"),
          Map.entry("điểm danh", "check-ins"),
          Map.entry("đếm đầu người", "heads"),
          Map.entry("thử thách xong", "challenges"),
          Map.entry("bản ghi", "recordings"),
          Map.entry("câu hỏi", "questions"),
          Map.entry("khẩu hiệu đã gửi", "slogans"),
          Map.entry("chỗ đã đăng ký", "bookings"),
          Map.entry("người đã ghi tên", "registered"),
          Map.entry("người đọc sách", "readers"),
          Map.entry("người hoàn thành", "completed"),
          Map.entry("người lần đầu", "newcomers"),
          Map.entry("dân số", PastFigure.POPULATION));

  private enum Column {
    NAME,
    VALUE,
    SOURCE,
    WARD
  }

  private final String name;
  private final List<Problem> problems;

  /**
   * @param name path of the file below the corpus folder
   * @param problems where problems are added
   */
  FiguresFile(String name, List<Problem> problems) {
    this.name = name;
    this.problems = problems;
  }

  List<PastFigure> read(Path file) {
    return new TextFile(name, MEGABYTES).read(file, problems).map(this::parse).orElse(List.of());
  }

  List<PastFigure> parse(String csv) {
    List<List<String>> rows = CsvRows.of(Spelling.nfc(csv));
    if (rows.isEmpty()) {
      problems.add(problem(Problem.Place.file(name), "empty"));
      return List.of();
    }
    Map<Column, Integer> columns = columns(rows.getFirst());
    if (!columns.keySet().containsAll(Set.of(Column.NAME, Column.VALUE, Column.SOURCE))) {
      bad(1, "cần các cột chỉ tiêu, số, nguồn, và phường nếu là số của một phường");
      return List.of();
    }
    List<PastFigure> figures = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (int i = 1; i < rows.size() && i <= MOST_ROWS; i++) {
      int number = i + 1;
      List<String> cells = rows.get(i);
      Optional<PastFigure> figure =
          cells.stream().allMatch(String::isBlank) ? Optional.empty() : row(columns, cells, number);
      figure.ifPresent(
          one -> {
            if (seen.add(one.name() + " " + one.ward().orElse(""))) {
              figures.add(one);
            } else {
              problems.add(problem(place(number), "duplicate_row", one.name()));
            }
          });
    }
    return figures;
  }

  private Map<Column, Integer> columns(List<String> headings) {
    Map<Column, Integer> columns = new HashMap<>();
    for (int i = 0; i < headings.size(); i++) {
      String heading = Spelling.normalize(headings.get(i)).strip();
      Column column = HEADINGS.get(heading);
      if (column != null) {
        columns.putIfAbsent(column, i);
      } else if (!heading.isEmpty()) {
        bad(1, "không có cột “" + headings.get(i).strip() + "”");
      }
    }
    return columns;
  }

  private Optional<PastFigure> row(Map<Column, Integer> columns, List<String> cells, int row) {
    String what = Spelling.normalize(cell(columns, cells, Column.NAME));
    String key = NAMES.getOrDefault(what, NAMES.containsValue(what) ? what : "");
    String value = cell(columns, cells, Column.VALUE).replaceAll("[.\\s\\u00a0]", "");
    String source = cell(columns, cells, Column.SOURCE);
    if (key.isEmpty()) {
      bad(row, "không có chỉ tiêu “" + what + "”");
    } else if (!value.matches("[0-9]{1,10}")) {
      bad(row, "số phải viết như 1284 hoặc 1.284, không phải “" + value + "”");
    } else if (source.isEmpty() || source.length() > LONGEST_SOURCE) {
      bad(row, "cần nguồn của số, tối đa " + LONGEST_SOURCE + " chữ");
    } else {
      Optional<String> ward =
          Optional.of(cell(columns, cells, Column.WARD)).filter(name -> !name.isEmpty());
      return Optional.of(new PastFigure(key, ward, Long.parseLong(value), source));
    }
    return Optional.empty();
  }

  private static String cell(Map<Column, Integer> columns, List<String> cells, Column column) {
    Integer at = columns.get(column);
    return at == null || at >= cells.size() ? "" : cells.get(at).strip().replaceAll("\\s+", " ");
  }

  private void bad(int row, String why) {
    problems.add(problem(place(row), "bad_row", why));
  }

  private Problem.Place place(int row) {
    return new Problem.Place(name, Optional.empty(), OptionalInt.of(row), OptionalInt.empty());
  }
}
