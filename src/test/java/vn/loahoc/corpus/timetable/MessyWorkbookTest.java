package vn.loahoc.corpus.timetable;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import vn.loahoc.corpus.Timetable;
import vn.loahoc.corpus.TimetableReader.Setting;
import vn.loahoc.corpus.TimetableReader.Source;
import vn.loahoc.corpus.file.TableFiles;
import vn.loahoc.place.Gazetteer;
import vn.loahoc.time.TimeRule;

/** A workbook as a teacher keeps it, with twelve faults: what is read and what is told. */
class MessyWorkbookTest {

  private static final Setting SETTING =
      new Setting(
          Gazetteer.read(Path.of("corpus/wards.csv")),
          new TimeRule.Span(
              Optional.of(LocalDate.parse("2023-10-02")),
              Optional.of(LocalDate.parse("2023-10-08"))),
          OptionalInt.of(2023));

  @Test
  void everyGoodRowIsThereAndEveryFaultIsToldWithItsRow() throws IOException {
    Source file = new Source("lich.xlsx", BuiltWorkbook.of("messy.tsv"));

    Timetable read = new Timetables(new TableFiles()).read(List.of(file), SETTING);

    List<String> lines = new ArrayList<>();
    read.sessions().forEach(session -> lines.add(Shown.session(session)));
    lines.add("");
    read.problems().forEach(problem -> lines.add(Shown.problem(problem)));
    assertThat(String.join("\n", lines)).isEqualTo(resource("messy-expected.txt").strip());
  }

  private static String resource(String name) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(MessyWorkbookTest.class.getResourceAsStream(name))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
