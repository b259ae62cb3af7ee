package vn.loahoc.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WardInitialsTest {

  private static final LocalDate BEFORE = LocalDate.of(2024, 10, 2);

  @TempDir Path folder;

  private WardInitials initials() throws IOException {
    Path file = folder.resolve("wards.csv");
    Files.writeString(
        file,
        """
        ward,code,former names,abbreviations,district,city,valid from,valid to,merged into,middle
        Rừng Sấu Đông,91101,,,,Tỉnh Mẫu,1998-01-01,2025-06-30,Rừng Sấu,
        Rừng Sấu Tây,91102,,,,Tỉnh Mẫu,1998-01-01,2025-06-30,Rừng Sấu,
        Gò Mây,91103,,,,Tỉnh Mẫu,1998-01-01,,,
        Giồng Me,91104,,,,Tỉnh Mẫu,1998-01-01,,,
        Cồn Ong,91105,,,,Tỉnh Mẫu,1998-01-01,,,
        Rừng Sấu,91106,,,,Tỉnh Mẫu,2025-07-01,,,
        """);
    return new WardInitials(Gazetteer.read(file));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "p.rsđ có lớp gì | phường Rừng Sấu Đông có lớp gì",
        "P. RSD có lớp gì | phường Rừng Sấu Đông có lớp gì",
        "tối nay phuong rst co gi | tối nay phường Rừng Sấu Tây co gi",
        "p.gm có lớp gì | phường Gò Mây, phường Giồng Me có lớp gì",
        "p.rs có lớp gì | p.rs có lớp gì",
        "phuong co lop gi | phuong co lop gi",
        "xã hội học | xã hội học",
        "phòng p.gm2 | phòng p.gm2",
        "rsđ có lớp gì | phường rsđ có lớp gì",
        "rs tây có lớp gì | phường Rừng Sấu Tây có lớp gì",
        "gm có lớp gì | gm có lớp gì",
        "trường rsđ có lớp gì | trường rsđ có lớp gì",
      })
  void wardsAreWrittenOut(String typed, String written) throws IOException {
    assertThat(initials().writtenOut(typed, BEFORE)).isEqualTo(written);
  }

  @Test
  void onlyTheWardsOfTheDayAreMeant() throws IOException {
    assertThat(initials().writtenOut("p.rs, p.rsđ", LocalDate.of(2026, 3, 1)))
        .isEqualTo("phường Rừng Sấu, p.rsđ");
  }
}
