package vn.loahoc.corpus.timetable;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.loahoc.corpus.ClassSession;
import vn.loahoc.corpus.Problem;
import vn.loahoc.corpus.Timetable;
import vn.loahoc.corpus.TimetableReader.Setting;
import vn.loahoc.corpus.TimetableReader.Source;
import vn.loahoc.corpus.file.TableFiles;
import vn.loahoc.place.Gazetteer;
import vn.loahoc.time.TimeRule;

/** What remarks do in a whole table, beside its title and its other rows. */
class RemarksTest {

  private static final String TITLED =
      "LỊCH HỌC (áp dụng từ ngày 02/10/2023 đến ngày 29/10/2023)\nLớp;Thứ;Giờ;Từ ngày;Ghi chú\n";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ;                                     | 02/10/2023..29/10/2023
          ;Bắt đầu từ 07/10                     | 07/10/2023..29/10/2023
          ;Khai giảng 07/10                     | 07/10/2023..29/10/2023
          ;khai giảng ngày 7/10/2023, có quà    | 07/10/2023..29/10/2023
          ;Học từ 07/10 đến 22/10               | 07/10/2023..22/10/2023
          ;Kết thúc ngày 22/10                  | 02/10/2023..22/10/2023
          ;Đăng ký từ 07/10                     | 02/10/2023..29/10/2023
          Từ 03/10;                             | 03/10/2023..29/10/2023
          03/10 -;                              | 03/10/2023..
          03/10 - ...;                          | 03/10/2023..
          Từ 03/10;Học đến khi ra nghề          | 03/10/2023..
          Từ 03/10;học đến khi xong giáo trình  | 03/10/2023..
          Từ 03/10;Học đến khi có thông báo     | 03/10/2023..29/10/2023
          03/10;Lớp dài hạn                     | 03/10/2023..
          """)
  void aRowKnowsBetterThanTheTitleWhenItsClassBeginsAndEnds(String cells, String span) {
    String[] two = cells.split(";", -1);
    String row = "May;2-4-6;18h-20h;" + two[0].strip() + ";" + two[1].strip() + "\n";

    assertThat(rules(TITLED + row)).containsExactly("T2,T4,T6 18:00-20:00; [" + span + "]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          T3-T5         | 2-4-6    | T3,T5
          thứ 3 - thứ 5 | 2 - 4 - 6| T3,T5
          Tối T3-T5     | 2-4-6    | T3,T5
          T2-T4         | T3-T5-T7 | T2,T4
          T3-T5         | 2,4,6    | T3,T4,T5
          T3–T5         | 2-4-6    | T3,T4,T5
          T2-T6         | 2-4-6    | T2,T3,T4,T5,T6
          T3-T5-T7      | 2-4-6    | T3,T5,T7
          T3-T6         | 2-4-6    | T3,T4,T5,T6
          """)
  void twoWeekdaysWithTheDashOfListsAreTwoDays(String weekdays, String other, String read) {
    for (String heading : List.of("Thứ", "Lịch")) {
      String table =
          "Lớp;" + heading + ";Giờ\nMay;" + weekdays + ";19h-20h\nVẽ;" + other + ";8h-9h\n";

      assertThat(rules(table).getFirst()).isEqualTo(read + " 19:00-20:00");
    }
  }

  @Test
  void itIsSaidThatSuchTwoDaysMayBeMeantOtherwise() {
    String table = "Lớp;Lịch;Giờ\nMay;Tối T3-T5;19h-20h\nVẽ;Tối T3-T6;19h-20h\nĐàn;2-4-6;8h-9h\n";

    assertThat(timetable(table).problems())
        .extracting(Problem::what)
        .containsExactly(
            "“T3-T5” có thể là từ ngày này đến ngày kia hoặc chỉ hai ngày; đang đọc là thứ 3,"
                + " thứ 5.",
            "“T3-T6” có thể là từ ngày này đến ngày kia hoặc chỉ hai ngày; đang đọc là thứ 3,"
                + " thứ 4, thứ 5, thứ 6.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Tập huấn nấu ăn (HỦY)             | Tập huấn nấu ăn          | HỦY
          HỦY: Tập huấn nấu ăn              | Tập huấn nấu ăn          | HỦY
          Tập huấn nấu ăn - đã hủy          | Tập huấn nấu ăn          | đã hủy
          Tập huấn (lớp 2) [dời sang 05/10] | Tập huấn (lớp 2)         | dời sang 05/10
          Vui khỏe nghỉ hè (6 - 12 tuổi)    | Vui khỏe nghỉ hè (6 - 12 tuổi) |
          Đổi mới cách dạy (chuyển đổi số)  | Đổi mới cách dạy (chuyển đổi số) |
          """)
  void aChangeInATitleIsARemark(String written, String title, String note) {
    String table = "Lớp;Ngày;Giờ\n" + written + ";03/10/2023;8h-9h\n";
    ClassSession session = timetable(table).sessions().getFirst();

    assertThat(session.title()).isEqualTo(title);
    assertThat(session.offer().note().orElse(null)).isEqualTo(note);
  }

  @Test
  void aSentenceBelowTheRowsIsNoClassWhateverItBeginsWith() {
    String table =
        """
        Lớp;Thứ;Giờ
        May;2-4-6;8h-9h
        Nhận xét: năm nay bà con phường bạn cũng được học.
        Ban chủ nhiệm nghỉ ngày 20/11, các lớp nghỉ theo.
        """;

    assertThat(rules(table)).containsExactly("T2,T4,T6 08:00-09:00; -20/11/2023");
    assertThat(timetable(table).problems()).isEmpty();
  }

  @Test
  void aChangeThatIsNotUnderstoodIsToldWithItsRowAndTheMend() {
    String table =
        """
        Lớp;Ngày;Thứ;Giờ;Ghi chú
        May;;2-4-6;8h-9h;Hủy buổi này
        Vẽ;03/10/2023;;8h;Dời sang thứ 5
        """;

    assertThat(timetable(table).problems())
        .extracting(p -> p.place().row().getAsInt() + ": " + p.what() + " " + p.mend())
        .containsExactly(
            "2: Ghi “Hủy buổi này” nhưng không rõ buổi nào nghỉ, dời, đổi giờ hay đổi chỗ; lịch"
                + " của lớp chưa tính chỗ này. Ghi rõ ngày, chẳng hạn “Nghỉ 05/10/2023” hoặc “Buổi"
                + " 05/10/2023 dời sang 07/10/2023, 18h”.",
            "3: Ghi “Dời sang thứ 5” nhưng không rõ dời sang ngày nào; buổi 03/10/2023 đang được"
                + " tính là nghỉ. Ghi rõ ngày mới, chẳng hạn “Dời sang 07/10/2023, 18h”.");
  }

  private static List<String> rules(String table) {
    return timetable(table).sessions().stream().map(s -> Shown.rule(s.when())).toList();
  }

  private static Timetable timetable(String table) {
    return new Timetables(new TableFiles())
        .read(
            List.of(new Source("lich.csv", table.getBytes(StandardCharsets.UTF_8))),
            new Setting(Gazetteer.ofVietnam(), TimeRule.Span.OPEN, OptionalInt.of(2023)));
  }
}
