package vn.loahoc.corpus.timetable;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.loahoc.corpus.Timetable;
import vn.loahoc.corpus.TimetableReader.Setting;
import vn.loahoc.corpus.TimetableReader.Source;
import vn.loahoc.corpus.file.TableFiles;
import vn.loahoc.place.Gazetteer;
import vn.loahoc.place.WardsFile;
import vn.loahoc.time.TimeRule;

/**
 * Timetables of three made-up places, each with headings in its own words: a ward of a capital, a
 * commune in a delta, a palace of children. Their sessions were written down before they were read
 * for the first time.
 */
class OwnWordsTest {

  @Test
  void aWardOfTheCapital() throws IOException {
    assertThat(
            read(
                new Source("capital.xlsx", BuiltWorkbook.of("capital.tsv")),
                "Kim Liên\nPhương Liên\n"))
        .isEqualTo(text("capital-expected.txt"));
  }

  @Test
  void aCommuneInTheDelta() throws IOException {
    byte[] bytes = text("delta.csv").getBytes(StandardCharsets.UTF_8);

    assertThat(read(new Source("delta.csv", bytes), "Mẫu Khánh\n"))
        .isEqualTo(text("delta-expected.txt"));
  }

  @Test
  void aPalaceOfChildren() throws IOException {
    assertThat(read(new Source("palace.xlsx", BuiltWorkbook.of("palace.tsv")), "Mẫu Khánh\n"))
        .isEqualTo(text("palace-expected.txt"));
  }

  @Test
  void aWorkbookWithASheetThatExplainsWhatIsWrittenShort() throws IOException {
    assertThat(
            read(new Source("legend.xlsx", BuiltWorkbook.of("legend.tsv")), "Mẫu Khánh\n").strip())
        .isEqualTo(text("legend-expected.txt"));
  }

  static Stream<Arguments> smallTables() throws IOException {
    return Arrays.stream(text("own-words.txt").split("(?m)^@ "))
        .skip(1)
        .map(
            block -> {
              String[] table = block.split("\n", 2);
              String[] parts = table[1].split("\n=>\n", 2);
              return Arguments.of(table[0], parts[0], parts[1].strip());
            });
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("smallTables")
  void smallTables(String name, String table, String expected) {
    byte[] bytes = table.getBytes(StandardCharsets.UTF_8);

    assertThat(read(new Source(name, bytes), "Mẫu Khánh\nMẫu Sen\nTân Mẫu\n").strip())
        .isEqualTo(expected);
  }

  private static String read(Source file, String wards) {
    Setting setting =
        new Setting(
            Gazetteer.of(WardsFile.parse("ward\n" + wards).wards()),
            new TimeRule.Span(
                Optional.of(LocalDate.parse("2026-10-01")),
                Optional.of(LocalDate.parse("2026-10-31"))),
            OptionalInt.of(2026));
    Timetable read = new Timetables(new TableFiles()).read(List.of(file), setting);
    List<String> lines = new ArrayList<>();
    read.sessions()
        .forEach(
            session -> {
              lines.add(Shown.session(session));
              lines.add(Shown.offer(session.offer()));
            });
    lines.add("");
    read.problems().forEach(problem -> lines.add(Shown.problem(problem)));
    return String.join("\n", lines);
  }

  private static String text(String name) throws IOException {
    try (InputStream in = Objects.requireNonNull(OwnWordsTest.class.getResourceAsStream(name))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).stripTrailing();
    }
  }
}
