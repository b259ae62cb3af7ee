package vn.loahoc.corpus.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class HtmlFormatTest {

  @Test
  void theMainTextIsReadWithoutWhatIsAroundIt() throws IOException {
    assertThat(
            lines(
                """
                <html><head><title>Trang</title><style>p{}</style></head><body>
                <header><p>Cổng thông tin</p></header><nav><a>Trang chủ</a></nav>
                <article><h1>Tuần lễ đọc sách</h1>
                <p>Sáng 3/11, <b>phường</b> khai mạc
                   tuần lễ.<br>Mời bà con dự.</p><script>x()</script>
                <ul><li>Mang theo sách</li><li>Đến sớm</li></ul>
                <ol><li>Khai mạc</li><li>Đọc sách</li></ol></article>
                <aside>Tin khác</aside><footer>Bản quyền</footer></body></html>
                """))
        .containsExactly(
            "Tuần lễ đọc sách",
            "Sáng 3/11, phường khai mạc tuần lễ.",
            "Mời bà con dự.",
            "- Mang theo sách",
            "- Đến sớm",
            "1. Khai mạc",
            "2. Đọc sách");
  }

  @Test
  void tableRowsAreLinesAndACellOverSeveralRowsIsRepeated() throws IOException {
    assertThat(
            lines(
                """
                <table><thead><tr><th>Ngày</th><th>Giờ</th><th>Việc</th></tr></thead>
                <tr><td rowspan="2">3/11</td><td>8 giờ</td><td><p>Khai mạc</p></td></tr>
                <tr><td>14 giờ</td><td>Tọa đàm</td></tr></table>
                """))
        .containsExactly("Ngày | Giờ | Việc", "3/11 | 8 giờ | Khai mạc", "3/11 | 14 giờ | Tọa đàm");
  }

  @Test
  void tablesThatOnlyPutThingsSideBySideAreReadCellByCell() throws IOException {
    assertThat(
            lines(
                """
                <table><tr><td>ỦY BAN NHÂN DÂN<br>PHƯỜNG MẪU</td>
                <td>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</td></tr></table>
                <table><tr><td><p>Nội dung</p><table><tr><td>A</td><td>B</td></tr></table></td>
                <td>Bên lề</td></tr></table>
                """))
        .containsExactly(
            "ỦY BAN NHÂN DÂN",
            "PHƯỜNG MẪU",
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
            "Nội dung",
            "A | B",
            "Bên lề");
  }

  @Test
  void theDeclaredEncodingIsUsed() throws IOException {
    String page =
        "<html><head><meta charset=\"utf-16le\"></head><body><p>Đọc sách</p></body></html>";
    byte[] utf8 = page.replace("utf-16le", "utf-8").getBytes(StandardCharsets.UTF_8);
    byte[] bom = ("\uFEFF" + page).getBytes(StandardCharsets.UTF_16LE);
    byte[] old =
        "<meta charset=windows-1258><p>s\u00E2n ch\u01A1i</p>"
            .getBytes(Charset.forName("windows-1258"));

    assertThat(new HtmlFormat().extract(utf8).pages().getFirst()).containsExactly("Đọc sách");
    assertThat(new HtmlFormat().extract(bom).pages().getFirst()).containsExactly("Đọc sách");
    assertThat(new HtmlFormat().extract(old).pages().getFirst()).containsExactly("sân chơi");
  }

  @Test
  void deepNestingIsNoDanger() throws IOException {
    String page = "<div>".repeat(20_000) + "Đọc sách" + "</div>".repeat(20_000);

    assertThat(lines(page)).containsExactly("Đọc sách");
  }

  private static List<String> lines(String html) throws IOException {
    return new HtmlFormat().extract(html.getBytes(StandardCharsets.UTF_8)).pages().getFirst();
  }
}
