package vn.loahoc.corpus.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.loahoc.corpus.ReadResult;

class PdfFormatTest {

  private static final String FIRST =
      "Tổ chức các hoạt động thông tin, tuyên truyền trên các phương tiện thông tin đại chúng và"
          + " các cổng thông tin điện tử của đơn vị để người dân ở các khu phố biết và tham gia"
          + " đông đủ.";
  private static final String SECOND =
      "Mỗi khu phố cử hai người dự buổi tập huấn về kỹ năng đọc sách điện tử, do thư viện hướng"
          + " dẫn trong ba buổi tối đầu tuần.";

  @TempDir private Path folder;

  @Test
  void printedLinesAreJoinedIntoParagraphs() throws IOException {
    assertThat(
            pages(
                sheet -> {
                  sheet.line(230, 760, "KẾ HOẠCH");
                  sheet.line(150, 742, "Tổ chức ngày hội đọc sách năm 2024");
                  float y = sheet.paragraph(710, FIRST);
                  y = sheet.paragraph(y, SECOND);
                  sheet.line(116, y, "- Thời gian: 7 giờ 30.");
                  sheet.line(116, y - 18, "- Địa điểm: hội trường khu phố.");
                }))
        .containsExactly(
            List.of(
                "KẾ HOẠCH",
                "Tổ chức ngày hội đọc sách năm 2024",
                FIRST,
                SECOND,
                "- Thời gian: 7 giờ 30.",
                "- Địa điểm: hội trường khu phố."));
  }

  @Test
  void tableRowsAreLinesEvenWhenACellIsWrapped() throws IOException {
    assertThat(
            pages(
                sheet -> {
                  row(sheet, 700, "Ngày", "Nội dung", "Nơi");
                  row(sheet, 680, "5/11", "Thi kể chuyện cho", "Thư viện");
                  sheet.line(180, 664, "thiếu nhi");
                  row(sheet, 640, "6/11", "Tọa đàm", "Hội trường");
                }))
        .containsExactly(
            List.of(
                "Ngày | Nội dung | Nơi",
                "5/11 | Thi kể chuyện cho thiếu nhi | Thư viện",
                "6/11 | Tọa đàm | Hội trường"));
  }

  @Test
  void theTwoColumnsOfTheHeadAreNotMixed() throws IOException {
    assertThat(
            pages(
                sheet -> {
                  sheet.line(80, 780, "ỦY BAN NHÂN DÂN");
                  sheet.line(270, 780, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
                  sheet.line(90, 762, "PHƯỜNG MẪU");
                  sheet.line(320, 762, "Độc lập - Tự do - Hạnh phúc");
                  sheet.line(90, 730, "Số: 12/KH-UBND");
                  sheet.line(280, 730, "Phường Mẫu, ngày 1 tháng 9 năm 2024");
                  sheet.line(250, 690, "KẾ HOẠCH");
                }))
        .containsExactly(
            List.of(
                "ỦY BAN NHÂN DÂN",
                "PHƯỜNG MẪU",
                "Số: 12/KH-UBND",
                "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                "Độc lập - Tự do - Hạnh phúc",
                "Phường Mẫu, ngày 1 tháng 9 năm 2024",
                "KẾ HOẠCH"));
  }

  @Test
  void pageNumbersAndRepeatedHeadersAreFurniture() throws IOException {
    SampleFiles.Print[] pages = new SampleFiles.Print[3];
    for (int i = 0; i < pages.length; i++) {
      String number = Integer.toString(i + 1);
      pages[i] =
          sheet -> {
            sheet.line(80, 800, "UBND phường Mẫu");
            float y = sheet.paragraph(760, FIRST);
            y = sheet.paragraph(y, "Đoạn " + number + ". " + SECOND);
            sheet.paragraph(y, FIRST);
            sheet.line(290, 40, number);
          };
    }
    Path file = SampleFiles.pdf(folder.resolve("pages.pdf"), pages);

    ReadResult.Text text = (ReadResult.Text) new FormatReader().read(file, "pages.pdf");

    assertThat(text.source().lines().stream().map(line -> line.text()))
        .containsExactly(
            FIRST,
            "Đoạn 1. " + SECOND,
            FIRST,
            FIRST,
            "Đoạn 2. " + SECOND,
            FIRST,
            FIRST,
            "Đoạn 3. " + SECOND,
            FIRST);
    assertThat(text.problems()).hasSize(6).allMatch(p -> p.code().equals("furniture"));
  }

  @Test
  void aSentenceThatGoesOnOverAPageBreakIsOneParagraph() throws IOException {
    Path file =
        SampleFiles.pdf(
            folder.resolve("break.pdf"),
            sheet -> {
              sheet.paragraph(760, FIRST);
              sheet.line(80, 100, "Ủy ban nhân dân phường phân công cán bộ trực tại thư viện để");
            },
            sheet -> {
              sheet.line(80, 760, "hướng dẫn bà con đăng ký.");
              sheet.paragraph(740, SECOND);
            });

    ReadResult.Text text = (ReadResult.Text) new FormatReader().read(file, "break.pdf");

    assertThat(text.source().lines().stream().map(line -> line.text()))
        .containsExactly(
            FIRST,
            "Ủy ban nhân dân phường phân công cán bộ trực tại thư viện để hướng dẫn bà con đăng"
                + " ký.",
            SECOND);
  }

  @Test
  void aScannedDocumentHasNoText() throws IOException {
    Path file =
        SampleFiles.pdf(folder.resolve("scan.pdf"), sheet -> sheet.content().addRect(9, 9, 9, 9));

    assertThatThrownBy(() -> new PdfFormat().extract(Files.readAllBytes(file)))
        .isInstanceOfSatisfying(Unreadable.class, e -> assertThat(e.code()).isEqualTo("no_text"));
  }

  private static void row(SampleFiles.Sheet sheet, float y, String day, String what, String where)
      throws IOException {
    sheet.line(80, y, day);
    sheet.line(180, y, what);
    sheet.line(400, y, where);
  }

  private List<List<String>> pages(SampleFiles.Print page) throws IOException {
    Path file = SampleFiles.pdf(folder.resolve("sample.pdf"), page);
    return new PdfFormat().extract(Files.readAllBytes(file)).pages();
  }
}
