package vn.loahoc.corpus.timetable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.loahoc.corpus.SourceTable;
import vn.loahoc.corpus.SourceTable.Cell;
import vn.loahoc.corpus.TimetableReader.Setting;
import vn.loahoc.corpus.TimetableReader.Source;
import vn.loahoc.corpus.file.TableFiles;
import vn.loahoc.place.Gazetteer;
import vn.loahoc.time.TimeRule;

class PeopleTest {

  private static Optional<String> contact(String headings, String cells) {
    Layout layout = Layout.of(row(headings)).orElseThrow();
    return People.contact(new Cells(layout, row(cells)));
  }

  private static SourceTable.Row row(String words) {
    List<Cell> cells = Arrays.stream(words.split("\\s*\\|\\s*")).<Cell>map(Cell.Text::new).toList();
    return new SourceTable.Row(1, cells);
  }

  @Test
  void theNameAndTheNumberMayStandInTwoColumns() {
    assertThat(
            contact(
                "Tên lớp | Giờ | Người liên hệ | Số điện thoại",
                "Đan len | 8h | cô Mẫu | 0900 000 001"))
        .contains("cô Mẫu, 0900 000 001");
    assertThat(contact("Tên lớp | Giờ | SĐT | Liên hệ", "Đan len | 8h | 0900 000 001 | cô Mẫu"))
        .contains("0900 000 001, cô Mẫu");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Giáo viên | true",
        "Người dạy | true",
        "Giảng viên | true",
        "Người dạy, điện thoại | true",
        "Giáo viên / SĐT | true",
        "GV phụ trách - liên hệ | true",
        "Thầy cô (ĐT) | true",
        "Giáo viên và số điện thoại | true",
        "Liên hệ giáo viên | true",
        "Liên hệ (GV) | true",
        "Ai dạy, gọi số | true",
        "HLV - Zalo | true",
        "Người phụ trách | false",
        "Phụ trách (ĐT) | false",
        "Cán bộ phụ trách, SĐT | false",
        "Người liên hệ, điện thoại | false"
      })
  void whoTeachesMayStandWithANumberInTheOnlyColumnOfPeople(String heading, boolean teaches) {
    String table =
        "Tên lớp;Thứ;Giờ;"
            + heading
            + "\nĐan lát;T4;14h-16h;Thầy Tre (0900 000 611)\nMúa;T7;8h-9h;Cô Lụa - 0900 000 612\n";
    Setting any = new Setting(Gazetteer.ofVietnam(), TimeRule.Span.OPEN, OptionalInt.of(2026));
    Source file = new Source("lop.csv", table.getBytes(StandardCharsets.UTF_8));

    assertThat(new Timetables(new TableFiles()).read(List.of(file), any).sessions())
        .extracting(session -> session.offer().teacher(), session -> session.offer().contact())
        .containsExactly(
            tuple(named(teaches, "Thầy Tre"), Optional.of("Thầy Tre (0900 000 611)")),
            tuple(named(teaches, "Cô Lụa"), Optional.of("Cô Lụa - 0900 000 612")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Anh Phong, 0900 200 305 | Anh Phong",
        "0900 200 305 (Anh Phong) | Anh Phong",
        "0900.200.305 - Anh Phong | Anh Phong",
        "ĐT: 0900 200 305, cô Tre | cô Tre",
        "Anh Phong 0900200305; chị Sậy 0900200306 | Anh Phong; chị Sậy",
        "Cô Tre (Zalo: 0900 200 305) | Cô Tre",
        "Cô Tre (trợ giảng), 0900 200 305 | Cô Tre (trợ giảng)",
        "Cô Tre | Cô Tre",
        "0900 200 305 |"
      })
  void aTeacherIsNamedWithoutTheNumberBesideThem(String cell, String teacher) {
    Layout layout = Layout.of(row("Tên lớp | Giờ | Người dạy, điện thoại")).orElseThrow();
    Cells cells = new Cells(layout, row("Đan len | 8h | " + cell));
    assertThat(People.teacher(cells)).isEqualTo(Optional.ofNullable(teacher));
    assertThat(People.contact(cells)).contains(cell);
  }

  @Test
  void whoTeachesMayStandWithANumberBesideWhomToAsk() {
    String table =
        """
        Tên lớp;Thứ;Giờ;Liên hệ;GV, ĐT
        Đan lát;T4;14h-16h;Văn phòng ấp;Thầy Tre 0900 000 611
        Múa;T7;8h-9h;Văn phòng ấp;Cô Lụa 0900 000 612
        """;
    Setting any = new Setting(Gazetteer.ofVietnam(), TimeRule.Span.OPEN, OptionalInt.of(2026));
    Source file = new Source("lop.csv", table.getBytes(StandardCharsets.UTF_8));

    assertThat(new Timetables(new TableFiles()).read(List.of(file), any).sessions())
        .extracting(session -> session.offer().teacher(), session -> session.offer().contact())
        .containsExactly(
            tuple(Optional.of("Thầy Tre"), Optional.of("Văn phòng ấp, Thầy Tre 0900 000 611")),
            tuple(Optional.of("Cô Lụa"), Optional.of("Văn phòng ấp, Cô Lụa 0900 000 612")));
  }

  private static Optional<String> named(boolean teaches, String name) {
    return Optional.of(name).filter(who -> teaches);
  }

  @Test
  void aTeacherIsNamedOnlyWhereTheyAreWhomToAsk() {
    assertThat(contact("Tên lớp | Giờ | Giáo viên", "Đan len | 8h | cô Mẫu")).isEmpty();
    assertThat(contact("Tên lớp | Giờ | Giáo viên/Liên hệ", "Đan len | 8h | cô Mẫu"))
        .contains("cô Mẫu");
    assertThat(contact("Tên lớp | Giờ | GV (LH)", "Đan len | 8h | cô Mẫu")).contains("cô Mẫu");
  }
}
