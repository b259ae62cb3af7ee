package vn.loahoc.web.resident;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.loahoc.channel.Pictures;
import vn.loahoc.message.Blob;
import vn.loahoc.message.Button;
import vn.loahoc.message.Content;
import vn.loahoc.message.Inbound;
import vn.loahoc.message.RichText;
import vn.loahoc.message.Update;
import vn.loahoc.web.Operator;
import vn.loahoc.web.WebSettings;

/** The page as a browser without a script sees it. */
class ResidentPageTest {

  private static final Operator OPERATOR =
      new Operator("Hội Khuyến học <thử>", Optional.of("028 0000 0000"));
  private static final URI MAP = URI.create("https://www.openstreetmap.org/search?query=a");

  @TempDir private Path folder;
  private TestSite site;
  private Browser browser;
  private String picture = "";

  @BeforeEach
  void open() {
    site = new TestSite(folder, WebSettings.local(0, OPERATOR), this::answer);
    site.start(
        List.of(
            new Programme.Item("8 giờ", "Khai mạc", "Quảng trường", Optional.of(MAP)),
            new Programme.Item("", "Đọc sách", "", Optional.of(URI.create("javascript:alert(1)")))),
        Duration.ofMillis(100));
    browser = new Browser(site.port());
  }

  @AfterEach
  void close() {
    browser.close();
    site.close();
  }

  private Optional<Content> answer(Inbound inbound) {
    return switch (inbound) {
      case Inbound.Said said when said.text().equals("hình") ->
          Optional.of(
              new Content.Picture(
                  picture, "Khẩu hiệu: \"Học\"", RichText.plain("Hôm nay"), List.of()));
      case Inbound.Said said when said.text().equals("im lặng") -> Optional.empty();
      case Inbound.Said said when said.text().equals("chọn") ->
          Optional.of(
              Content.plain(
                  "Muốn hỏi việc nào ạ?",
                  List.of(Button.press("Khai mạc", "c:1"), Button.open("Bản đồ", MAP))));
      case Inbound.Said said ->
          Optional.of(
              new Content.Text(
                  RichText.empty().bold("8 giờ").plainly(" & hơn").italic("Nguồn"), List.of()));
      case Inbound.Pressed pressed -> Optional.of(Content.plain("Đã chọn " + pressed.payload()));
      default -> Optional.empty();
    };
  }

  @Test
  void theFirstPageSaysWhatItIsAndWhoseAndWhatIsOnToday() throws Exception {
    HttpResponse<String> answer = browser.get("/");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body())
        .contains("<html lang=\"vi\">")
        .contains("công cụ nhắn tin tự động của Hội Khuyến học &lt;thử&gt;")
        .contains("mã OTP")
        .contains("value=\"mai có gì\"")
        .contains("Chủ nhật, 01/10/2023")
        .contains("8 giờ")
        .contains("Khai mạc")
        .contains("href=\"" + MAP + "\"")
        .contains("tel:02800000000")
        .contains("Đọc sách")
        .doesNotContain("javascript:")
        .doesNotContain("<thử>")
        .doesNotContain(" style=");
  }

  @Test
  void aPictureIsShownWithItsWordsAndHandedToNobodyElse() throws Exception {
    Blob png = Blob.of(new byte[] {(byte) 0x89, 'P', 'N', 'G', 1});
    picture = site.database().write(t -> new Pictures(() -> TestSite.NOW).put(t, png));
    browser.get("/");
    browser.ask("hình");
    assertThat(browser.page())
        .contains("<img class=\"shown\" src=\"/hinh/2\" alt=\"Khẩu hiệu: &#34;Học&#34;\"");
    HttpResponse<String> answer = browser.get("/hinh/2");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type"))
        .hasValueSatisfying(type -> assertThat(type).startsWith("image/png"));
    assertThat(answer.headers().firstValue("Cache-Control")).contains("private, max-age=86400");
    assertThat(browser.get("/hinh/1").statusCode()).isEqualTo(404);
    assertThat(browser.get("/hinh/x").statusCode()).isEqualTo(404);
    try (Browser stranger = new Browser(site.port())) {
      stranger.get("/");
      assertThat(stranger.get("/hinh/2").statusCode()).isEqualTo(404);
    }
  }

  @Test
  void aPlainFormIsAnsweredOnThePageItLeadsTo() throws Exception {
    browser.get("/");
    HttpResponse<String> answer = browser.ask("mai có gì");
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(answer.headers().firstValue("Location")).contains("/#last");
    assertThat(browser.page())
        .contains("<p>mai có gì</p>")
        .contains("<p><strong>8 giờ</strong> &amp; hơn<em>Nguồn</em></p>")
        .contains("<time datetime=\"2023-10-01T01:00:00Z\">08:00</time>")
        .doesNotContain("class=\"waiting\"");
    assertThat(site.intake().updates())
        .extracting(Update::inbound)
        .containsExactly(Inbound.Said.of("mai có gì"));
  }

  @Test
  void whoWaitsIsGivenALinkToLookAgain() throws Exception {
    browser.get("/");
    browser.ask("im lặng");
    assertThat(browser.page()).contains("class=\"waiting\"").contains("Tải lại trang để xem");
  }

  @Test
  void aChoiceIsAFormWithoutItsPayload() throws Exception {
    browser.get("/");
    browser.ask("chọn");
    assertThat(browser.page())
        .contains("<button name=\"nut\" value=\"0\">Khai mạc</button>")
        .contains("href=\"" + MAP + "\"")
        .doesNotContain("c:1");
    HttpResponse<String> answer =
        browser.post("/chon", Map.of("ma", browser.key(), "tin", "2", "nut", "0"));
    assertThat(answer.statusCode()).isEqualTo(303);
    browser.get("/");
    assertThat(browser.page()).contains("<p>Khai mạc</p>").contains("<p>Đã chọn c:1</p>");
  }

  @Test
  void aChoiceThatIsGoneIsToldKindly() throws Exception {
    browser.get("/");
    HttpResponse<String> answer =
        browser.post("/chon", Map.of("ma", browser.key(), "tin", "99", "nut", "0"));
    assertThat(answer.statusCode()).isEqualTo(410);
    assertThat(answer.body()).contains("Nút này đã quá 24 giờ");
  }

  @Test
  void theSameFormSentTwiceIsOneMessageAndFilledInAnewIsAnother() throws Exception {
    browser.get("/");
    String key = browser.key();
    browser.post("/messages", Map.of("ma", key, "cau", "mai có gì"));
    browser.post("/messages", Map.of("ma", key, "cau", "mai có gì"));
    browser.post("/messages", Map.of("ma", key, "cau", "ở đâu"));
    assertThat(site.intake().updates())
        .extracting(Update::inbound)
        .containsExactly(Inbound.Said.of("mai có gì"), Inbound.Said.of("ở đâu"));
  }

  @Test
  void theScriptGetsPiecesOfThePageAndOnlyWhatIsNew() throws Exception {
    browser.get("/");
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("ma", "0123456789abcdef");
    fields.put("cau", "mai có gì");
    fields.put("sau", "0");
    HttpResponse<String> first = browser.post("/messages", fields, "X-Loa-Hoc", "1");
    assertThat(first.statusCode()).isEqualTo(200);
    assertThat(first.body())
        .startsWith("<div class=\"message mine\" id=\"t1\" data-id=\"1\">")
        .contains("id=\"t2\"")
        .doesNotContain("<html");
    assertThat(browser.get("/tin?sau=1").body()).contains("id=\"t2\"").doesNotContain("id=\"t1\"");
  }

  @Test
  void hostileTextIsShownAsTextAndTurnsNothing() throws Exception {
    browser.get("/");
    browser.ask("<script>alert(1)</script>\"'><img src=x> \u202egnas\u202c 🎉");
    assertThat(browser.page())
        .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
        .contains("&lt;img src=x&gt; gnas 🎉")
        .doesNotContain("<script>alert")
        .doesNotContain("\u202e");
    browser.get("/?hoi=%3C%2Ftextarea%3E%3Cscript%3E");
    assertThat(browser.page()).contains("&lt;/textarea&gt;&lt;script&gt;");
  }

  @Test
  void aVisitorSeesNobodyElsesConversation() throws Exception {
    browser.get("/");
    browser.ask("mai có gì");
    try (Browser other = new Browser(site.port())) {
      assertThat(other.get("/").body()).doesNotContain("id=\"t1\"");
      assertThat(other.get("/tin?sau=0").body()).isEmpty();
    }
  }

  @Test
  void largeLettersAreKeptWithoutAScript() throws Exception {
    browser.get("/");
    assertThat(browser.post("/co-chu", Map.of()).statusCode()).isEqualTo(303);
    assertThat(browser.get("/").body()).contains("<html lang=\"vi\" class=\"large\">");
    browser.post("/co-chu", Map.of());
    assertThat(browser.get("/").body()).contains("<html lang=\"vi\">");
  }

  @Test
  void nothingIsTakenWhileTheProgramIsClosed() throws Exception {
    browser.get("/");
    site.intake().close();
    HttpResponse<String> answer = browser.ask("mai có gì");
    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(answer.body()).contains("Loa Học tạm thời chưa nhận được tin");
    assertThat(browser.get("/").body()).doesNotContain("<p>mai có gì</p>");
  }

  @Test
  void theOtherPagesStandAndAskForNoCookie() throws Exception {
    assertThat(browser.get("/rieng-tu").body()).contains("24 giờ").contains("Không có bên thứ ba");
    assertThat(browser.get("/nhung").body()).contains("Khai mạc").contains("action=\"/\"");
    assertThat(browser.get("/manifest.webmanifest").body())
        .contains("\"start_url\":\"/\"")
        .contains("/icon-512.png");
    assertThat(browser.cookies()).isEmpty();
  }
}
