package vn.loahoc.web.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.loahoc.message.Content;
import vn.loahoc.message.Inbound;
import vn.loahoc.web.Operator;
import vn.loahoc.web.WebSettings;
import vn.loahoc.web.resident.Browser;
import vn.loahoc.web.resident.TestSite;

class LandingAreaTest {

  private static final WebSettings SETTINGS =
      WebSettings.local(0, new Operator("Hội Khuyến học", Optional.of("028 0000 0000")));

  @TempDir private Path folder;
  private List<Way> ways = List.of();
  private TestSite site;
  private Browser browser;

  @BeforeEach
  void open() {
    site =
        new TestSite(
            folder,
            SETTINGS,
            said ->
                said instanceof Inbound.Said text
                    ? Optional.of(Content.plain("Đã nghe: " + text.text()))
                    : Optional.empty());
    site.with(new LandingArea(site.site(), () -> ways));
    site.start(List.of(), Duration.ofSeconds(5));
    browser = new Browser(site.port());
  }

  @AfterEach
  void close() {
    browser.close();
    site.close();
  }

  @Test
  void theButtonCarriesTheCodeIntoTheConversationOfThisPage() throws Exception {
    assertThat(browser.get("/d/482913").statusCode()).isEqualTo(200);
    assertThat(browser.page()).contains("Mã 482913", "Điểm danh ngay tại đây");
    assertThat(browser.ask("điểm danh 482913").statusCode()).isEqualTo(303);
    assertThat(browser.page()).contains("Đã nghe: điểm danh 482913");
  }

  @Test
  void theFormHasWhatIsSent() throws Exception {
    browser.get("/d/482913");
    assertThat(browser.page())
        .contains("name=\"cau\" value=\"điểm danh 482913\"", "action=\"/messages\"")
        .doesNotContain("<script");
  }

  @Test
  void telegramIsOfferedOnlyWhereThereIsABot() throws Exception {
    browser.get("/d/482913");
    assertThat(browser.page()).doesNotContain("Telegram");
    ways = Way.telegram(Optional.of("loahoc_bot")).stream().toList();
    browser.get("/d/482913");
    assertThat(browser.page())
        .contains(
            "href=\"https://t.me/loahoc_bot?start=diemdanh-482913\"", "Điểm danh qua Telegram");
    assertThat(Way.telegram(Optional.of("a/b?c"))).isEmpty();
  }

  @Test
  void zaloIsOpenedByABigButtonAndTheDigitsAreTypedThere() throws Exception {
    ways = Way.zalo(Optional.of(URI.create("https://zalo.me/0123456789"))).stream().toList();
    HttpResponse<String> page = browser.get("/d/482913");
    assertThat(page.body())
        .contains(
            "<a class=\"button big\" href=\"https://zalo.me/0123456789\">Mở Zalo để điểm danh</a>",
            "<p>Trong Zalo, xin nhắn sáu số 482913.</p>");
    String policy = page.headers().firstValue("Content-Security-Policy").orElse("");
    assertThat(policy).doesNotContain("zalo");
    ways = List.of();
    assertThat(browser.get("/d/482913").body()).doesNotContain("Zalo");
  }

  @Test
  void digitsThatAreACodeLookLikeAnyOthers() throws Exception {
    String one = browser.get("/d/482913").body().replaceAll("482913|value=\"[0-9a-f-]{36}\"", "");
    String other = browser.get("/d/999999").body().replaceAll("999999|value=\"[0-9a-f-]{36}\"", "");
    assertThat(one).isEqualTo(other);
  }

  @Test
  void whoHasNoChatMayCall() throws Exception {
    browser.get("/d/482913");
    assertThat(browser.page()).contains("href=\"tel:02800000000\"", "Gọi 028 0000 0000");
  }

  @Test
  void itIsStrictAndNotForSearchEngines() throws Exception {
    HttpResponse<String> page = browser.get("/d/482913");
    assertThat(page.headers().firstValue("X-Robots-Tag")).contains("noindex, nofollow");
    assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
        .contains("default-src 'none'", "script-src 'self'", "form-action 'self'");
    assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");
  }

  @Test
  void whatIsNoCodeIsNoPage() throws Exception {
    for (String path : List.of("/d/12345", "/d/1234567", "/d/abcdef", "/d/%3Cb%3E", "/d/12345a")) {
      assertThat(browser.get(path).statusCode()).as(path).isEqualTo(404);
    }
  }

  @Test
  void aNetworkThatAsksTooOftenWaits() throws Exception {
    int refused = 0;
    for (int i = 0; i < 310; i++) {
      refused += browser.get("/d/482913").statusCode() == 429 ? 1 : 0;
    }
    assertThat(refused).isBetween(1, 10);
  }
}
