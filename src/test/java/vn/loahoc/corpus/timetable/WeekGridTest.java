package vn.loahoc.corpus.timetable;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.loahoc.corpus.SourceTable;
import vn.loahoc.corpus.SourceTable.Cell;
import vn.loahoc.corpus.TableReader;
import vn.loahoc.corpus.Timetable;
import vn.loahoc.corpus.TimetableReader.Setting;
import vn.loahoc.corpus.TimetableReader.Source;
import vn.loahoc.place.Gazetteer;
import vn.loahoc.place.WardsFile;
import vn.loahoc.time.TimeRule;

/** The examples of {@code grids.txt}: days on one side, classes in the cells. */
class WeekGridTest {

  static Stream<Arguments> examples() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(WeekGridTest.class.getResourceAsStream("grids.txt"))) {
      return Arrays.stream(new String(in.readAllBytes(), StandardCharsets.UTF_8).split("(?m)^@ "))
          .skip(1)
          .map(
              block -> {
                String[] table = block.split("\n", 2);
                String[] parts = table[1].split("\n=>\n", 2);
                return Arguments.of(table[0], parts[0], parts[1].strip());
              })
          .toList()
          .stream();
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("examples")
  void eachCellIsAClassOfItsDayAndItsHour(String name, String table, String expected) {
    Setting setting =
        new Setting(
            Gazetteer.of(WardsFile.parse("ward\nMẫu Sen\nTân Mẫu\n").wards()),
            TimeRule.Span.OPEN,
            OptionalInt.of(2026));
    Timetable read =
        new Timetables(new OneTable(table(table)))
            .read(List.of(new Source(name, new byte[0])), setting);
    List<String> lines = new ArrayList<>();
    read.sessions()
        .forEach(
            session ->
                lines.add(
                    Shown.session(session)
                        + session.offer().teacher().map(who -> "; " + who).orElse("")
                        + session.offer().note().map(note -> "; " + note).orElse("")));
    lines.add("");
    read.problems()
        .forEach(problem -> lines.add(problem.place().row().orElse(0) + " | " + problem.code()));
    assertThat(String.join("\n", lines).strip()).isEqualTo(expected);
  }

  private static SourceTable table(String text) {
    List<SourceTable.Row> rows = new ArrayList<>();
    int number = 0;
    for (String line : text.split("\n")) {
      number++;
      List<Cell> cells =
          Arrays.stream(line.split(";", -1))
              .<Cell>map(cell -> new Cell.Text(cell.replace('⏎', '\n')))
              .toList();
      if (!cells.stream().allMatch(Cell::isBlank)) {
        rows.add(new SourceTable.Row(number, cells));
      }
    }
    return new SourceTable(Optional.empty(), rows);
  }

  private record OneTable(SourceTable table) implements TableReader {
    @Override
    public boolean reads(String name) {
      return true;
    }

    @Override
    public Tables read(byte[] bytes, String name) {
      return new Tables(List.of(table), List.of());
    }
  }
}
