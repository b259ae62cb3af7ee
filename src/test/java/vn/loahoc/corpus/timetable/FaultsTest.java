package vn.loahoc.corpus.timetable;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.loahoc.corpus.Problem;
import vn.loahoc.corpus.SourceTable.Cell;

class FaultsTest {

  @Test
  void aFormulaWithoutAStoredValueIsMendedBySavingTheFile() {
    Problem.Place place = Problem.Place.row("a.xlsx", Optional.of("Lịch"), 5);
    Faults faults = new Faults(place);
    faults.add("unreadable_cell", "Giờ", Cell.Broken.NO_VALUE);
    assertThat(faults.found())
        .containsExactly(
            new Problem(
                place,
                Problem.Severity.WARNING,
                "unreadable_cell",
                "Ô “Giờ” là công thức mà tệp chưa lưu kết quả.",
                "Mở tệp bằng Excel, bấm Lưu rồi gửi lại; các ô khác của hàng vẫn được dùng."));
    assertThat(faults.has("unreadable_cell")).isTrue();
    assertThat(faults.has("unreadable_cell", "Giờ", Cell.Broken.NO_VALUE)).isTrue();
    assertThat(faults.has("unreadable_cell", "Giờ", "#REF!")).isFalse();
  }
}
