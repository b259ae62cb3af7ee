package vn.loahoc.corpus.timetable;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.loahoc.corpus.SourceTable;
import vn.loahoc.corpus.SourceTable.Cell;
import vn.loahoc.place.Gazetteer;
import vn.loahoc.place.WardsFile;
import vn.loahoc.text.WordLists;

/** The examples of {@code columns.tsv}: what a column is read as, by its heading and its cells. */
class ColumnsTest {

  /** They stand beside every example. */
  private static final List<String> BESIDE = List.of("STT", "Tên lớp", "Tọa độ");

  private static final Gazetteer WARDS =
      Gazetteer.of(WardsFile.parse("ward\nTân Phú\nTân Phong\nBình Thuận\nPhú Mỹ\n").wards());

  static Stream<String> examples() {
    return WordLists.lines(ColumnsTest.class, "columns.tsv").stream();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void aColumnIsWhatItsHeadingAndItsCellsSay(String example) {
    String[] parts = example.split("\t");
    List<Cell> headings = new ArrayList<>();
    List<List<Cell>> rows = new ArrayList<>();
    BESIDE.forEach(heading -> headings.add(new Cell.Text(heading)));
    for (String column : parts[0].split(" \\| ")) {
      String[] headed = column.split(" = ", 2);
      String[] cells = headed[1].split(" ; ");
      for (int i = 0; i < cells.length; i++) {
        if (rows.size() <= i) {
          rows.add(new ArrayList<>(beside(i)));
        }
        rows.get(i).add(cell(cells[i].strip()));
      }
      headings.add(new Cell.Text(headed[0].strip()));
    }
    assertThat(read(headings, rows)).as(parts[0]).isEqualTo(parts[1].strip());
  }

  private static List<Cell> beside(int row) {
    return List.of(
        new Cell.Figure(row + 1), new Cell.Text("Múa " + (char) ('a' + row)), SourceTable.BLANK);
  }

  private static String read(List<Cell> headings, List<List<Cell>> rows) {
    List<SourceTable.Row> below = new ArrayList<>();
    rows.forEach(cells -> below.add(new SourceTable.Row(below.size() + 2, cells)));
    CellSigns signs = new CellSigns(new Moments(OptionalInt.of(2026)), new WardNames(WARDS));
    Layout layout = Layout.of(new SourceTable.Row(1, headings)).orElseThrow().over(below, signs);
    Map<Integer, String> named = new java.util.TreeMap<>();
    Map<Column, Integer> taken = new EnumMap<>(Column.class);
    for (Column column : Column.values()) {
      layout.index(column).ifPresent(index -> taken.put(column, index));
    }
    taken.forEach((column, index) -> named.put(index, column.name().toLowerCase(Locale.ROOT)));
    List<String> all = new ArrayList<>();
    for (int i = BESIDE.size(); i < headings.size(); i++) {
      all.add(named.getOrDefault(i, "–"));
    }
    return String.join(" ", all);
  }

  private static Cell cell(String text) {
    if (!text.startsWith("{")) {
      return new Cell.Text(text);
    }
    String bare = text.substring(1, text.length() - 1);
    if (bare.contains(":")) {
      return new Cell.Hour(LocalTime.parse(bare));
    }
    return bare.contains("-")
        ? new Cell.Day(LocalDate.parse(bare))
        : new Cell.Figure(Double.parseDouble(bare));
  }
}
