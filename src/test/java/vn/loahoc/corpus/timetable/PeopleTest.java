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
  @CsvSource({"Giáo viên, true", "Người dạy, true", "Giảng viên, true", "Người phụ trách, false"})
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

  private static Optional<String> named(boolean teaches, String name) {
    return Optional.of(name).filter(who -> teaches);
  }

  @Test
  void aTeacherIsNamedOnlyWhereTheyAreWhomToAsk() {
    assertThat(contact("Tên lớp | Giờ | Giáo viên", "Đan len | 8h | cô Mẫu")).isEmpty();
    assertThat(contact("Tên lớp | Giờ | Giáo viên/Liên hệ", "Đan len | 8h | cô Mẫu"))
        .contains("cô Mẫu");
  }
}
