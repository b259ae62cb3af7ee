package vn.loahoc.corpus.timetable;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.loahoc.corpus.Problem;
import vn.loahoc.corpus.SourceTable;
import vn.loahoc.corpus.SourceTable.Cell;
import vn.loahoc.corpus.TableReader;
import vn.loahoc.corpus.Timetable;
import vn.loahoc.corpus.TimetableReader.Setting;
import vn.loahoc.corpus.TimetableReader.Source;
import vn.loahoc.place.Gazetteer;
import vn.loahoc.time.TimeRule;

/** The examples of {@code when.tsv} and {@code changes.tsv}: what cells of a row mean. */
class WhenCellsTest {

  private static final TimeRule.Span WEEK =
      new TimeRule.Span(
          Optional.of(LocalDate.parse("2023-10-02")), Optional.of(LocalDate.parse("2023-10-08")));

  static Stream<String> examples() throws IOException {
    return Stream.concat(examples("when.tsv"), examples("changes.tsv"));
  }

  private static Stream<String> examples(String name) throws IOException {
    try (InputStream in = Objects.requireNonNull(WhenCellsTest.class.getResourceAsStream(name))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void cellsMeanWhatATeacherMeansByThem(String example) {
    String[] columns = example.split("\t");
    Timetable read = read(columns[0]);
    String rule =
        read.sessions().stream().map(s -> Shown.rule(s.when())).collect(Collectors.joining(" + "));
    assertThat(rule).as(columns[0]).isEqualTo(columns[1].equals("–") ? "" : columns[1]);
    assertThat(read.problems().stream().map(Problem::code).collect(Collectors.joining(" ")))
        .as(columns[0])
        .isEqualTo(columns.length > 2 ? columns[2] : "");
  }

  private static Timetable read(String cells) {
    List<Cell> headings = new ArrayList<>(List.of(new Cell.Text("Lớp")));
    List<Cell> values = new ArrayList<>(List.of(new Cell.Text("May")));
    for (String cell : cells.split(" \\| ")) {
      String[] parts = cell.split("=", 2);
      if (parts[0].equals("Lớp")) {
        values.set(0, new Cell.Text(parts[1].strip()));
        continue;
      }
      headings.add(new Cell.Text(parts[0].strip()));
      values.add(value(parts[1].strip()));
    }
    SourceTable table =
        new SourceTable(
            Optional.empty(),
            List.of(new SourceTable.Row(1, headings), new SourceTable.Row(2, values)));
    return new Timetables(new OneTable(table))
        .read(
            List.of(new Source("a.csv", new byte[0])),
            new Setting(Gazetteer.ofVietnam(), WEEK, OptionalInt.of(2023)));
  }

  /** "{2023-10-02}" is a day that Excel holds as one, "{18:30}" an hour, "{2}" a number. */
  private static Cell value(String text) {
    if (!text.startsWith("{")) {
      return text.isEmpty() ? SourceTable.BLANK : new Cell.Text(text.replace("⏎", "\n"));
    }
    String bare = text.substring(1, text.length() - 1);
    if (bare.contains("T")) {
      return new Cell.Moment(java.time.LocalDateTime.parse(bare));
    }
    if (bare.contains(":")) {
      return new Cell.Hour(java.time.LocalTime.parse(bare));
    }
    if (bare.startsWith("#")) {
      return new Cell.Broken(bare);
    }
    return bare.contains("-")
        ? new Cell.Day(LocalDate.parse(bare))
        : new Cell.Figure(Double.parseDouble(bare));
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
