package vn.loahoc.corpus.timetable;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.loahoc.corpus.Problem;
import vn.loahoc.corpus.Timetable;
import vn.loahoc.corpus.TimetableReader.Setting;
import vn.loahoc.corpus.TimetableReader.Source;
import vn.loahoc.corpus.file.TableFiles;
import vn.loahoc.place.Gazetteer;
import vn.loahoc.time.TimeRule;

/** Days that have nothing to do with what a timetable says it is for. */
class OutsideTest {

  private static final OptionalInt YEAR = OptionalInt.of(2023);
  private static final TimeRule.Span WEEK =
      new TimeRule.Span(
          Optional.of(LocalDate.of(2023, 10, 2)), Optional.of(LocalDate.of(2023, 10, 8)));

  private static final String ROWS =
      """
      Lớp;Ngày;Thứ;Giờ;Từ ngày
      Khai mạc;25/09/2023;;8h;
      Bế mạc;08/10/2023;;8h;
      Vẽ tranh;15/10/2023;;8h-10h;
      Sách mới;20/09/2023;;9h;
      Yoga;;2-4-6;17h;01/10/2023
      """;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Hưởng ứng Tuần lễ học tập suốt đời năm 2023 (từ ngày 25/9/2023 đến ngày 08/10/2023)",
        "Tuần lễ học tập suốt đời (25/9 - 08/10/2023)",
        "TUẦN LỄ HỌC TẬP SUỐT ĐỜI NĂM 2023\\n(25/9/2023 – 08/10/2023)",
        "Lịch Tuần lễ HTSĐ từ 25/9 đến hết ngày 8/10/2023",
        "Tuần lễ học tập suốt đời: từ ngày 25 tháng 9 đến ngày 08 tháng 10 năm 2023",
        "Các lớp trong tuần lễ, 25.9.2023 - 8.10.2023"
      })
  void theWeekOfATitleIsThatOfTheCampaign(String title) {
    String[] lines = title.split("\\\\n");
    String table = String.join(";;;;\n", lines) + ";;;;\n" + ROWS;
    int first = lines.length + 4;
    assertThat(shown(read(open(), table)))
        .contains(first + " outside_campaign", first + 1 + " outside_campaign")
        .noneMatch(line -> line.startsWith(first + 2 + " "))
        .hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Lịch học từ ngày 25/9/2023 đến ngày 08/10/2023",
        "Áp dụng 25/9 - 08/10/2023",
        "LỊCH CHUYÊN ĐỀ (25/09/2023 - 08/10/2023)"
      })
  void theDaysOfATitleHoldForSingleDays(String title) {
    List<String> told = shown(read(open(), title + ";;;;\n" + ROWS));
    assertThat(told).containsExactly("5 outside_title", "6 outside_title");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"– Q.7 THÁNG 10", "QUẬN 7, THÁNG 10", "P.7 Tháng 10", "khu phố 3 tháng 10"})
  void theNumberOfADistrictInATitleIsNoDay(String title) {
    String rows = "Lớp;Ngày;Giờ\nMay;01/10/2023;8h\nThêu;31/12/2023;8h\nĐan;30/09/2023;8h\n";
    String line = "LỊCH HỌC " + title + " đến tháng 12/2023;;\n";
    assertThat(shown(read(open(), line + rows))).containsExactly("5 outside_title");
  }

  @Test
  void aClassOfEveryWeekThatBeginsAfterTheDaysOfATitleIsTold() {
    String rows = "Lớp;Thứ;Giờ;Từ ngày\nMay;CN;8h;01/10/2023\nThêu;CN;8h;07/01/2024\n";
    assertThat(shown(read(open(), "Lịch từ 01/10/2023 đến 31/12/2023;;;\n" + rows)))
        .containsExactly("4 outside_title");
  }

  @Test
  void aDayIsNotToldTwice() {
    Setting week =
        new Setting(
            Gazetteer.ofVietnam(),
            new TimeRule.Span(
                Optional.of(LocalDate.of(2023, 9, 25)), Optional.of(LocalDate.of(2023, 10, 8))),
            OptionalInt.of(2023));
    String title = "Tuần lễ (25/9 - 08/10/2023);;;;\n";
    assertThat(shown(read(week, title + ROWS)))
        .containsExactly("5 outside_campaign", "6 outside_campaign");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Hưởng ứng Tuần lễ học tập suốt đời 02/10 – 08/10/2023"})
  void whatIsOnTheDaysOfTheTitleButNotInTheWeekIsOnlyWorthKnowing(String greeting) {
    String table =
        greeting
            + ";;;;\nLỊCH HỌC THÁNG 10 NĂM 2023;;;;\nLớp;Ngày;Thứ;Giờ;Từ ngày\n"
            + "Múa;;3;8h;03/10/2023\nVẽ;25/10/2023;;8h;\nMay;;6;8h;13/10/2023\n"
            + "Chợ phiên;17/12/2023;;8h;\nThêu;;7;8h;04/11/2023\nSách;04/10/2022;;8h;\n"
            + "Thơ;04/10/2023;;8h;\nHội trại;05/10/2023;;8h;\n";
    Setting week = greeting.isEmpty() ? new Setting(Gazetteer.ofVietnam(), WEEK, YEAR) : open();

    assertThat(read(week, table).problems().stream().filter(OutsideTest::isOutside))
        .extracting(p -> shown(p) + " " + p.severity())
        .containsExactly(
            "5 outside_campaign NOTE",
            "6 outside_campaign NOTE",
            "7 outside_campaign WARNING",
            "8 outside_campaign WARNING",
            "9 outside_campaign WARNING");
  }

  @Test
  void theWeekOfOneFileHoldsForTheOthers() {
    Source titled =
        source(
            "lich.csv", "Tuần lễ học tập suốt đời (25/9 - 08/10/2023);;\nLớp;Thứ;Giờ\nMúa;3;8h\n");
    Timetable read =
        new Timetables(new TableFiles()).read(List.of(titled, source("su-kien.csv", ROWS)), open());
    assertThat(shown(read)).containsExactly("4 outside_campaign", "5 outside_campaign");
    assertThat(read.sessions()).hasSize(6);
  }

  @Test
  void theNameOfAFileIsNoTitle() {
    Source file = source("lich-thang-10-2023.csv", ROWS);
    Timetable read = new Timetables(new TableFiles()).read(List.of(file), open());
    assertThat(shown(read)).isEmpty();
  }

  private static boolean isOutside(Problem problem) {
    return problem.code().startsWith("outside") || problem.code().equals("far_year");
  }

  private static Setting open() {
    return new Setting(Gazetteer.ofVietnam(), TimeRule.Span.OPEN, YEAR);
  }

  private static Timetable read(Setting setting, String table) {
    return new Timetables(new TableFiles()).read(List.of(source("lich.csv", table)), setting);
  }

  private static Source source(String name, String table) {
    return new Source(name, table.getBytes(StandardCharsets.UTF_8));
  }

  private static List<String> shown(Timetable read) {
    return read.problems().stream()
        .filter(problem -> !problem.code().equals("end_from_title"))
        .map(OutsideTest::shown)
        .toList();
  }

  private static String shown(Problem problem) {
    return problem.place().row().orElse(0) + " " + problem.code();
  }
}
