package vn.loahoc.web.resident;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.loahoc.message.Content;
import vn.loahoc.web.Operator;
import vn.loahoc.web.WebSettings;

/** Where there is nothing to show, or something was not taken, people find a way on. */
class WayOnTest {

  private static final WebSettings SETTINGS =
      WebSettings.local(0, new Operator("đơn vị tổ chức", Optional.empty()));
  private static final LocalDate DAY = LocalDate.of(2023, 10, 2);

  @TempDir private Path folder;
  private TestSite site;
  private Browser browser;

  @BeforeEach
  void open() {
    site = new TestSite(folder, SETTINGS, said -> Optional.of(Content.plain("Dạ")));
    site.start(
        day ->
            day.equals(DAY)
                ? List.of(new Programme.Item("8 giờ", "Khai mạc", "", Optional.empty()))
                : List.of(),
        Duration.ofMillis(50));
    browser = new Browser(site.port());
  }

  @AfterEach
  void close() {
    browser.close();
    site.close();
  }

  @Test
  void aDayWithNothingOnShowsTheNextDayThatHasSomething() throws Exception {
    for (String path : List.of("/", "/nhung")) {
      assertThat(browser.get(path).body())
          .contains("Chủ nhật, 01/10/2023", "Hôm nay tài liệu chưa ghi buổi nào")
          .contains("Gần nhất: Thứ Hai, 02/10/2023", "Khai mạc");
    }
  }

  @Test
  void theNameOfWhoRunsItIsWrittenAsItStands() throws Exception {
    assertThat(browser.get("/").body())
        .contains("<span class=\"unit\">Đơn vị tổ chức</span>")
        .contains("công cụ nhắn tin tự động của đơn vị tổ chức;");
  }

  @Test
  void whatAVisitorWithoutAScriptWroteIsNotLostWithAnOldPage() throws Exception {
    browser.get("/");
    browser.cookies().clear();
    HttpResponse<String> refused =
        browser.post("/messages", Map.of("ma", browser.key(), "cau", "mai có <gì> & ở đâu"));
    assertThat(refused.statusCode()).isEqualTo(403);
    assertThat(refused.body())
        .contains("Trang này mở đã lâu", "<blockquote>mai có &lt;gì&gt; &amp; ở đâu</blockquote>")
        .contains("href=\"/?hoi=mai+c%C3%B3+%3Cg%C3%AC%3E+%26+%E1%BB%9F+%C4%91%C3%A2u\"");
    assertThat(browser.get("/?hoi=mai+c%C3%B3+%3Cg%C3%AC%3E+%26+%E1%BB%9F+%C4%91%C3%A2u").body())
        .contains(">mai có &lt;gì&gt; &amp; ở đâu</textarea>");
  }

  @Test
  void nothingIsQuotedWhereNothingWasWritten() throws Exception {
    assertThat(browser.get("/khong-co?cau=x").body())
        .contains("Không có trang này", "href=\"/\"")
        .doesNotContain("<blockquote>");
  }
}
