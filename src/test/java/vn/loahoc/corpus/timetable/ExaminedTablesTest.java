package vn.loahoc.corpus.timetable;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.loahoc.corpus.Timetable;
import vn.loahoc.corpus.TimetableReader.Setting;
import vn.loahoc.corpus.TimetableReader.Source;
import vn.loahoc.corpus.file.TableFiles;
import vn.loahoc.place.Gazetteer;
import vn.loahoc.place.WardsFile;
import vn.loahoc.time.TimeRule;

/** What two tables showed that nobody here had seen before: each cause by itself. */
class ExaminedTablesTest {

  private static final String EVENTS =
      "Nội dung;Ngày;Thứ;Bắt đầu;Kết thúc;Địa điểm tổ chức;Thành phần tham dự;Đăng ký;Liên hệ\n";

  @Test
  void aFirstEventWithWordsOfHeadingsIsNoSecondRowOfHeadings() {
    String event =
        "Nhận biết lừa đảo qua điện thoại;04/10/2023;Thứ Tư;19:00;20:30;Hội trường Mẫu;"
            + "Mọi người;không cần đăng ký;Công an phường\n";

    assertThat(rules(EVENTS + event))
        .containsExactly("Nhận biết lừa đảo qua điện thoại | 04/10/2023 19:00-20:30");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          04/10 nghỉ                        | -04/10/2023
          nghỉ 04/10                        | -04/10/2023
          04/10: lớp nghỉ                   | -04/10/2023
          ngày 4/10 không học               | -04/10/2023
          04/10, 06/10 nghỉ                 | -04/10/2023; -06/10/2023
          04/10 nghỉ, ngày 07/10 dạy bù     | -04/10/2023; +>07/10/2023
          04/10 nghỉ, học bù 07/10          | -04/10/2023; +>07/10/2023
          nghỉ 04/10, 07/10 dạy bù          | -04/10/2023; +>07/10/2023
          nghỉ 04/10 dạy bù 07/10           | -04/10/2023; +>07/10/2023
          04/10: dời sang 07/10             | 04/10/2023>07/10/2023
          04/10 đổi phòng 3                 | 04/10/2023>04/10/2023 (phòng 3)
          04/10 chuyển sang phòng 3, đi sớm | 04/10/2023>04/10/2023 (phòng 3)
          """)
  void aRemarkNamesTheDayBeforeWhatBecomesOfIt(String remark, String expected) {
    for (String heading : List.of("Ghi chú lịch", "Ghi chú", "Điều chỉnh lịch")) {
      String table = "Lớp;Thứ;Giờ;Địa điểm;" + heading + "\nYoga;2-4-6;17h-18h;Sân Mẫu;" + remark;

      assertThat(rules(table + "\n"))
          .as(heading)
          .containsExactly("Yoga | T2,T4,T6 17:00-18:00; " + expected);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Quý III - IV năm 2023            | 01/07/2023..31/12/2023
          QUÝ III, IV NĂM 2023             | 01/07/2023..31/12/2023
          quý 3 và 4/2023                  | 01/07/2023..31/12/2023
          quý 3 đến quý 4 năm 2023         | 01/07/2023..31/12/2023
          Quý 3, quý 4                     | 01/07/2023..31/12/2023
          6 tháng cuối năm 2023            | 01/07/2023..31/12/2023
          tháng 9 - 12/2023                | 01/09/2023..31/12/2023
          THÁNG 9 VÀ 10/2023               | 01/09/2023..31/10/2023
          Quý IV/2023 - quý I/2024         | 01/10/2023..31/03/2024
          Quý 4/2023                       | 01/10/2023..31/12/2023
          Quý III năm 2023                 | 01/07/2023..30/09/2023
          """)
  void aTitleOfSeveralQuartersOrMonthsHoldsForAllOfThem(String title, String span) {
    String table = "LỊCH HỌC - " + title + ";;\nLớp;Thứ;Giờ\nYoga;2-4-6;17h-18h\n";

    assertThat(rules(table)).containsExactly("Yoga | T2,T4,T6 17:00-18:00; [" + span + "]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          LỊCH SINH HOẠT HỘI PHỤ NỮ (cùng TTHTCĐ)         | TTHTCĐ
          LỊCH SINH HOẠT (TTHTCĐ PHƯỜNG MẪU SEN) THÁNG 10 | TTHTCĐ phường Mẫu Sen
          LỊCH HỌC [TTHTCĐ Mẫu Sen] đợt 2                 | TTHTCĐ Mẫu Sen
          Lịch học “TTHTCĐ Mẫu Sen”                       | TTHTCĐ Mẫu Sen
          Lịch học của TTHTCĐ “Mẫu Sen”                   | TTHTCĐ “Mẫu Sen”
          LỊCH HỌC TTHTCĐ Mẫu Sen (cơ sở 2)               | TTHTCĐ Mẫu Sen
          """)
  void theNameOfACentreEndsWhereTheBracketsAroundItDo(String title, String centre) {
    String table = title + ";;\nLớp;Thứ;Giờ\nYoga;2-4-6;17h-18h\n";

    assertThat(read(table, "lop.csv").sessions())
        .extracting(session -> session.centre().orElse(""))
        .containsExactly(centre);
  }

  @Test
  void theYearOfASchoolIsNoEnd() {
    String table = "LỊCH HỌC HỌC KỲ I NĂM 2023;;\nLớp;Thứ;Giờ\nYoga;2-4-6;17h-18h\n";

    assertThat(rules(table)).containsExactly("Yoga | T2,T4,T6 17:00-18:00");
  }

  @Test
  void anEndThatOnlyTheTitleTellsIsToldWithItsRow() {
    String table =
        """
        ;;;
        LỊCH HỌC QUÝ III - IV NĂM 2023;;;
        Lớp;Thứ;Giờ;Bế giảng
        Yoga;2-4-6;17h-18h;
        Vẽ;7;8h-9h;
        May;7;8h-9h;28/10/2023
        """;

    assertThat(problems(read(table, "lop.csv")))
        .containsExactly(
            "2 | end_from_title | 2 lớp không ghi ngày kết thúc (hàng 4, 5) nên được tính đến"
                + " 31/12/2023, theo “LỊCH HỌC QUÝ III - IV NĂM 2023”.");
  }

  @Test
  void theNameOfAFileNeitherBeginsNorEndsAClass() {
    String table = "Lớp;Thứ;Giờ\nYoga;2-4-6;17h-18h\n";

    assertThat(read(table, "lich-quy-3.csv").sessions())
        .extracting(session -> Shown.rule(session.when()))
        .containsExactly("T2,T4,T6 17:00-18:00");
  }

  @ParameterizedTest
  @ValueSource(strings = {"mùng 9 tháng 9 âm lịch", "23/10/2023"})
  void anEventWithADayToBeginOnAndAnHourIsOnThatDay(String day) {
    String table =
        "Lớp;Thứ;Giờ;Ngày bắt đầu;Ngày kết thúc\nMay;2;8h-9h;02/10/2023;\nHội thơ;;8h-10h;"
            + day
            + ";\n";

    assertThat(rules(table))
        .containsExactly(
            "May | T2 08:00-09:00; [02/10/2023..]", "Hội thơ | 23/10/2023 08:00-10:00");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Lớp;Thứ;Giờ;Khai giảng\nMay;;8h-9h;02/10/2023\n",
        "Lớp;Thứ;Giờ;Ngày bắt đầu\nMay;;;02/10/2023\n",
        "Lớp;Thứ;Giờ;Ngày bắt đầu;Đến ngày\nMay;;8h-9h;02/10/2023;đến khi có thông báo\n"
      })
  void aCourseThatOnlyBeginsOnADayIsNoSingleDay(String table) {
    assertThat(problems(read(table, "lop.csv"))).anyMatch(p -> p.contains("missing_when"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"12/10/2062", "12/10/2013", "05/01/2026", "12/10/2022"})
  void aDayOfAYearThatNoOtherRowHasIsToldByItself(String day) {
    String table =
        "Lớp;Ngày;Giờ\nA;03/10/2023;8h-9h\nB;04/10/2023;8h-9h\nC;05/10/2023;8h-9h\nD;" + day;

    assertThat(problems(read(table + ";8h-9h\n", "lop.csv", TimeRule.Span.OPEN)))
        .containsExactly("5 | far_year | Ngày " + day + " ở xa năm 2023 của bảng này.");
    assertThat(problems(read(table + ";8h-9h\n", "lop.csv", week("2023-10-02", "2023-10-08"))))
        .containsExactly(
            "5 | outside_campaign | Ngày "
                + day
                + " nằm ngoài Tuần lễ và ở xa năm 2023 của bảng này, có lẽ ghi sai năm.");
  }

  @Test
  void whatBeganLongAgoOrGoesOnIntoTheNextYearIsNoSlip() {
    String table =
        """
        Lớp;Thứ;Giờ;Ngày bắt đầu;Ngày kết thúc
        A;2;8h-9h;02/10/2018;
        B;3;8h-9h;03/10/2023;31/05/2024
        C;4;8h-9h;04/10/2023;30/12/2023
        """;

    assertThat(problems(read(table, "lop.csv"))).isEmpty();
  }

  private static List<String> rules(String table) {
    return read(table, "lop.csv").sessions().stream()
        .map(session -> session.title() + " | " + Shown.rule(session.when()))
        .toList();
  }

  private static List<String> problems(Timetable read) {
    return read.problems().stream().map(Shown::problem).toList();
  }

  private static Timetable read(String table, String file) {
    return read(table, file, week("2023-10-02", "2023-10-08"));
  }

  private static TimeRule.Span week(String first, String last) {
    return new TimeRule.Span(
        Optional.of(LocalDate.parse(first)), Optional.of(LocalDate.parse(last)));
  }

  private static Timetable read(String table, String file, TimeRule.Span week) {
    Setting setting =
        new Setting(
            Gazetteer.of(WardsFile.parse("ward\nMẫu Sen\n").wards()), week, OptionalInt.of(2023));
    Source source = new Source(file, table.getBytes(StandardCharsets.UTF_8));
    return new Timetables(new TableFiles()).read(List.of(source), setting);
  }
}
