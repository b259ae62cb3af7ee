package vn.loahoc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.loahoc.app.LocalClock;
import vn.loahoc.app.Program;
import vn.loahoc.app.Settings;
import vn.loahoc.publishing.School;
import vn.loahoc.publishing.Workbook;
import vn.loahoc.store.Database;
import vn.loahoc.store.StoreLocation;

class TimetableExportTest {

  @TempDir private Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private static byte[] timetable(String room) {
    return Workbook.of(School.CENTRE, "Tân Phú").row("Múa", room, "2", "8h-9h").bytes();
  }

  private int run(String... args) {
    Map<String, String> environment = Map.of("LOAHOC_DATA", folder.resolve("data").toString());
    Program program =
        new Program(
            Settings.of(environment, folder), LocalClock.at(LocalDateTime.of(2023, 10, 1, 8, 0)));
    Streams streams =
        new Streams(
            new ByteArrayInputStream(new byte[0]), new PrintWriter(out), new PrintWriter(err));
    return Main.run(program, streams, args);
  }

  @Test
  void whatIsInForceIsWrittenAsItWasSentAndNothingElse() throws IOException {
    byte[] first = timetable("A");
    byte[] second = timetable("B");
    try (Database database = Database.open(StoreLocation.of("", folder.resolve("data")))) {
      School school = new School(database);
      school.press(School.OF_TAN_PHU, school.send(School.OF_TAN_PHU, first));
      school.press(School.ORGANIZER, school.send(School.ORGANIZER, timetable("C")));
      school.press(School.ORGANIZER, school.send(School.ORGANIZER, second));
      school.takeBack(School.ORGANIZER, 2);
      school.send(School.ORGANIZER, timetable("D"));
    }
    Path target = folder.resolve("ra");
    assertThat(run("timetable", "export", "--campaign", "2023-quan-7", "-o", target.toString()))
        .as(err.toString())
        .isZero();
    assertThat(names(target)).containsExactly("00001-lich.xlsx", "00003-lich.xlsx");
    assertThat(Files.readAllBytes(target.resolve("00001-lich.xlsx"))).isEqualTo(first);
    assertThat(Files.readAllBytes(target.resolve("00003-lich.xlsx"))).isEqualTo(second);
    assertThat(out.toString().lines()).hasSize(2).allMatch(line -> line.startsWith("Đã ghi "));

    assertThat(run("timetable", "export", "--campaign", "2023-quan-7", "-o", target.toString()))
        .isEqualTo(2);
    assertThat(err.toString()).contains("is there already: name another folder");
  }

  @Test
  void aCampaignWithoutPublishedTimetablesIsToldInOneLine() {
    assertThat(run("timetable", "export", "--campaign", "2022", "-o", folder.toString()))
        .isEqualTo(2);
    assertThat(err.toString().lines())
        .singleElement()
        .asString()
        .contains("no timetable is published for the campaign '2022'");
  }

  private static List<String> names(Path target) throws IOException {
    try (Stream<Path> files = Files.list(target)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
