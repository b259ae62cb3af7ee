package vn.loahoc.corpus.timetable;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.loahoc.corpus.SourceTable;
import vn.loahoc.corpus.SourceTable.Cell;

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

  @Test
  void aTeacherIsNamedOnlyWhereTheyAreWhomToAsk() {
    assertThat(contact("Tên lớp | Giờ | Giáo viên", "Đan len | 8h | cô Mẫu")).isEmpty();
    assertThat(contact("Tên lớp | Giờ | Giáo viên/Liên hệ", "Đan len | 8h | cô Mẫu"))
        .contains("cô Mẫu");
  }
}
