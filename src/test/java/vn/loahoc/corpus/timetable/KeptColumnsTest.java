package vn.loahoc.corpus.timetable;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.loahoc.corpus.Timetable;
import vn.loahoc.corpus.TimetableReader.Setting;
import vn.loahoc.corpus.TimetableReader.Source;
import vn.loahoc.corpus.file.TableFiles;
import vn.loahoc.place.Gazetteer;
import vn.loahoc.time.TimeRule;

/** Columns that no list knows. */
class KeptColumnsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Yêu cầu | biết đọc, biết viết | Yêu cầu: biết đọc, biết viết",
        "Nội dung học | chụp ảnh, gửi ảnh | Nội dung học: chụp ảnh, gửi ảnh",
        "Số buổi | 12 | Số buổi: 12",
        "Tài liệu | phát tại lớp | Tài liệu: phát tại lớp",
        "Hình thức | trực tuyến qua Zoom | Hình thức: trực tuyến qua Zoom",
        "Trực tuyến / trực tiếp | trực tiếp | Trực tuyến / trực tiếp: trực tiếp",
        "Chứng chỉ | có cấp | Chứng chỉ: có cấp",
        "Máy lạnh | có | Máy lạnh: có",
        "Lưu ý thêm | đi dép bệt | đi dép bệt",
        "Đơn vị phối hợp | Hội Nông dân | Đơn vị phối hợp: Hội Nông dân",
        "Yêu cầu | – | ''",
        "Chữ ký | x. | ''",
        "Ghi chú nội bộ | chưa chi tiền | ''",
        "Người lập | cô Mẫu | ''",
        "Mã lớp | TH-01 | ''",
        "CCCD | 079000000001 | ''",
        "Họ tên học viên | Mẫu Lan | ''",
        "Lớp trưởng | Mẫu Lan | ''",
        "Đã nộp | Nguyễn Thị Mẫu | ''",
        "Gọi lại | 0900 000 001 | ''",
        "Mẫu đơn | gửi mau@example.org | ''"
      })
  void whatStandsInThemIsARemarkUnlessItIsOfPeople(String heading, String cell, String note) {
    Timetable read = read(heading, cell);

    assertThat(read.sessions().getFirst().offer().note().orElse("")).isEqualTo(note);
  }

  @Test
  void whoKeepsTheTableIsToldOfThem() {
    Timetable read = read("Yêu cầu;Máy lạnh;Mã lớp", "biết chữ;có;A1");

    assertThat(read.problems().stream().map(Shown::problem))
        .containsExactly(
            "1 | unknown_column | Các cột này không được đọc: Mã lớp.",
            "1 | kept_column | Các cột này không có trong mẫu nên được giữ làm ghi chú của lớp:"
                + " Yêu cầu, Máy lạnh.");
  }

  @Test
  void aLongCellIsCutBetweenWords() {
    String note = read("Yêu cầu", "rất dài ".repeat(40)).sessions().getFirst().offer().note().get();

    assertThat(note).hasSizeLessThan(180).endsWith(" dài…");
  }

  private static Timetable read(String headings, String cells) {
    String table =
        "Tên lớp;Thứ;Giờ;Địa điểm;Liên hệ;" + headings + "\nMay;2-4;18h;Nhà A;cô Mẫu;" + cells;
    Setting setting =
        new Setting(Gazetteer.of(List.of()), TimeRule.Span.OPEN, OptionalInt.of(2026));
    return new Timetables(new TableFiles())
        .read(List.of(new Source("lich.csv", table.getBytes(StandardCharsets.UTF_8))), setting);
  }
}
