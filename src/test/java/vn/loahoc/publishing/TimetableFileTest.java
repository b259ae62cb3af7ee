package vn.loahoc.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimetableFileTest {

  @ParameterizedTest
  @CsvSource({
    "lịch tháng 10.xlsx, lịch tháng 10.xlsx",
    "../../etc/passwd.csv, passwd.csv",
    "C:\\Users\\Hoa\\lich.csv, lich.csv",
    ".hidden.csv, hidden.csv",
    "~$lich.xlsx, lich.xlsx",
    "a<b>:\"|?*.csv, a b .csv",
    "'', lich",
    "'..', lich",
    "'/', lich"
  })
  void aNameLeadsNowhere(String sent, String kept) {
    assertThat(TimetableFile.of(sent, new byte[1]).name()).isEqualTo(kept);
  }

  @Test
  void aLongNameKeepsItsEnding() {
    String name = TimetableFile.of("x".repeat(400) + ".xlsx", new byte[1]).name();
    assertThat(name).hasSize(TimetableFile.LONGEST_NAME).endsWith("x.xlsx");
  }

  @Test
  void whatIsTooLargeIsNoTimetable() {
    byte[] large = new byte[TimetableFile.LARGEST + 1];
    assertThatThrownBy(() -> TimetableFile.of("lich.xlsx", large))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
