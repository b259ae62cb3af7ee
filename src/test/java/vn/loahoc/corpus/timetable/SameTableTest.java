package vn.loahoc.corpus.timetable;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.loahoc.corpus.SourceTable;
import vn.loahoc.corpus.SourceTable.Cell;
import vn.loahoc.corpus.TableReader;
import vn.loahoc.corpus.Timetable;
import vn.loahoc.corpus.TimetableReader.Setting;
import vn.loahoc.corpus.TimetableReader.Source;
import vn.loahoc.corpus.file.TableFiles;
import vn.loahoc.place.Gazetteer;
import vn.loahoc.text.WordLists;
import vn.loahoc.time.TimeRule;

/** Whatever the order of its columns and the wording of its headings, a timetable says the same. */
class SameTableTest {

  private static final int ROUNDS = 60;
  private static final Map<Column, List<String>> WORDINGS = wordings();

  private static final Setting SETTING =
      new Setting(
          Gazetteer.read(Path.of("corpus/wards.csv")),
          new TimeRule.Span(
              Optional.of(LocalDate.parse("2023-10-02")),
              Optional.of(LocalDate.parse("2023-10-08"))),
          OptionalInt.of(2023));

  static Stream<Source> files() throws IOException {
    List<Source> files = new ArrayList<>();
    for (String name : List.of("messy", "river", "hills", "capital", "palace")) {
      files.add(new Source(name + ".xlsx", BuiltWorkbook.of(name + ".tsv")));
    }
    Path shipped = Path.of("corpus/2023-quan-7/timetable/du-lieu-mau.csv");
    files.add(new Source("mau.csv", Files.readAllBytes(shipped)));
    for (String town : List.of("binh-thoi", "hai-chau", "hue", "long-bien", "quan-7-2025")) {
      Path lich = Path.of("src/test/resources/vn/loahoc/app/classes", town, "lich.csv");
      files.add(new Source(town + ".csv", Files.readAllBytes(lich)));
    }
    return files.stream();
  }

  @ParameterizedTest
  @MethodSource("files")
  void columnsMayStandInAnyOrder(Source file) {
    List<SourceTable> tables = new TableFiles().read(file.bytes(), file.name()).tables();
    List<String> read = read(file, tables);
    Random random = new Random(20261128);
    for (int round = 0; round < ROUNDS; round++) {
      List<SourceTable> other = tables.stream().map(table -> mixed(table, random)).toList();
      assertThat(read(file, other)).as("round " + round).isEqualTo(read);
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void headingsMayHaveOtherWords(Source file) {
    List<SourceTable> tables = new TableFiles().read(file.bytes(), file.name()).tables();
    List<String> read = read(file, tables);
    Random random = new Random(20261129);
    for (int round = 0; round < ROUNDS; round++) {
      List<SourceTable> other = tables.stream().map(table -> reworded(table, random)).toList();
      List<String> headings = other.stream().map(SameTableTest::headings).toList();
      assertThat(read(file, other)).as(String.join(" / ", headings)).isEqualTo(read);
    }
  }

  private static List<String> read(Source file, List<SourceTable> tables) {
    Timetable read = new Timetables(new Given(tables)).read(List.of(file), SETTING);
    List<String> lines = new ArrayList<>();
    read.sessions()
        .forEach(
            session -> lines.add(Shown.session(session) + "\n" + Shown.offer(session.offer())));
    read.problems().forEach(problem -> lines.add(problem.place() + " " + problem.code()));
    return lines;
  }

  /** The columns in another order, the same in all rows. */
  private static SourceTable mixed(SourceTable table, Random random) {
    int width = table.rows().stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    List<Integer> order = new ArrayList<>(IntStream.range(0, width).boxed().toList());
    Collections.shuffle(order, random);
    return new SourceTable(
        table.sheet(),
        table.rows().stream()
            .map(row -> new SourceTable.Row(row.number(), order.stream().map(row::cell).toList()))
            .toList());
  }

  /** The first row of headings with other words for each, where nothing but one row has them. */
  private static SourceTable reworded(SourceTable table, Random random) {
    List<SourceTable.Row> rows = new ArrayList<>(table.rows());
    int at = headingRow(table);
    if (at < 0) {
      return table;
    }
    Layout layout = layout(rows, at);
    List<Cell> cells = new ArrayList<>(rows.get(at).cells());
    for (Column column : Column.values()) {
      if (layout.index(column).isPresent()) {
        List<String> all = WORDINGS.getOrDefault(column, List.of(layout.heading(column)));
        String wording = all.get(random.nextInt(all.size()));
        cells.set(layout.index(column).getAsInt(), new Cell.Text(wording));
      }
    }
    rows.set(at, new SourceTable.Row(rows.get(at).number(), cells));
    return new SourceTable(table.sheet(), rows);
  }

  private static String headings(SourceTable table) {
    int at = headingRow(table);
    return at < 0 ? "" : table.rows().get(at).cells().toString();
  }

  private static Layout layout(List<SourceTable.Row> rows, int at) {
    CellSigns signs =
        new CellSigns(new Moments(OptionalInt.of(2023)), new WardNames(SETTING.gazetteer()));
    return Layout.of(rows.get(at)).orElseThrow().over(rows.subList(at + 1, rows.size()), signs);
  }

  private static int headingRow(SourceTable table) {
    List<SourceTable.Row> rows = table.rows();
    for (int i = 0; i < rows.size() - 1; i++) {
      if (Layout.of(rows.get(i)).isPresent()) {
        long below =
            rows.get(i + 1).cells().stream()
                .filter(cell -> cell instanceof Cell.Text(String words) && isWhole(words))
                .count();
        return below >= 2 ? -1 : i;
      }
    }
    return -1;
  }

  private static boolean isWhole(String words) {
    return HeadingWords.isExactly(words);
  }

  private static Map<Column, List<String>> wordings() {
    Map<Column, List<String>> wordings = new EnumMap<>(Column.class);
    for (String line : WordLists.lines(SameTableTest.class, "wordings.tsv")) {
      String[] parts = line.split("\t", 2);
      Column column = Column.valueOf(parts[0].toUpperCase(Locale.ROOT));
      wordings.put(column, List.of(parts[1].split("\\|")));
    }
    return wordings;
  }

  private record Given(List<SourceTable> tables) implements TableReader {
    @Override
    public boolean reads(String name) {
      return true;
    }

    @Override
    public Tables read(byte[] bytes, String name) {
      return new Tables(tables, List.of());
    }
  }
}
