package vn.loahoc.web.resident;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.loahoc.message.Content;
import vn.loahoc.web.Operator;
import vn.loahoc.web.WebSettings;

/** What the page keeps off: forged forms, floods, other sites, the curious. */
class ProtectionTest {

  private static final Operator OPERATOR = new Operator("Hội Khuyến học", Optional.empty());
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self';"
          + " manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors ";

  @TempDir private Path folder;
  private TestSite site;
  private Browser browser;

  @BeforeEach
  void open() {
    start(WebSettings.local(0, OPERATOR));
  }

  private void start(WebSettings settings) {
    if (site != null) {
      close();
    }
    site = new TestSite(folder, settings, said -> Optional.of(Content.plain("Dạ")));
    site.start(List.of(), Duration.ofMillis(50));
    browser = new Browser(site.port());
  }

  private static WebSettings settings(String url, List<String> proxies, List<String> embedders) {
    return new WebSettings(
        0,
        Optional.of(url).filter(u -> !u.isEmpty()).map(URI::create),
        proxies,
        embedders,
        Optional.empty(),
        OPERATOR);
  }

  @AfterEach
  void close() {
    browser.close();
    site.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/rieng-tu", "/khong-co", "/health", "/can-bo", "/tep/1"})
  void everyAnswerTellsTheBrowserToLoadNothingButOurs(String path) throws Exception {
    HttpHeaders headers = browser.get(path).headers();
    assertThat(headers.allValues("Content-Security-Policy")).containsExactly(POLICY + "'none'");
    assertThat(headers.firstValue("X-Frame-Options")).contains("DENY");
    assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
    assertThat(headers.firstValue("Referrer-Policy")).contains("same-origin");
    assertThat(headers.firstValue("Cache-Control")).contains("no-store");
    assertThat(headers.firstValue("Permissions-Policy")).isPresent();
    assertThat(headers.firstValue("Strict-Transport-Security")).isEmpty();
    assertThat(headers.firstValue("Server")).isEmpty();
  }

  @Test
  void theCookieIsForThisSiteAndNoScript() throws Exception {
    String cookie = browser.get("/").headers().firstValue("Set-Cookie").orElseThrow();
    assertThat(cookie)
        .matches("loahoc=[\\w-]{22}; Path=/; .*")
        .contains("Max-Age=86400")
        .contains("HttpOnly")
        .contains("SameSite=Lax")
        .doesNotContain("Secure");
  }

  @Test
  void overHttpsTheCookieGoesOverHttpsOnly() throws Exception {
    start(settings("https://hoi.example.vn/", List.of(), List.of()));
    HttpHeaders headers = browser.get("/").headers();
    assertThat(headers.firstValue("Set-Cookie").orElseThrow())
        .startsWith("__Host-loahoc=")
        .contains("; Secure");
    assertThat(headers.firstValue("Strict-Transport-Security")).contains("max-age=31536000");
  }

  @Test
  void onlyTheSmallPageMayBeFramedAndOnlyByWhomTheSettingsName() throws Exception {
    assertThat(browser.get("/nhung").headers().firstValue("X-Frame-Options")).contains("DENY");
    start(settings("", List.of(), List.of("https://phuong.example.vn")));
    HttpHeaders headers = browser.get("/nhung").headers();
    assertThat(headers.allValues("Content-Security-Policy"))
        .containsExactly(POLICY + "https://phuong.example.vn");
    assertThat(headers.firstValue("X-Frame-Options")).isEmpty();
    assertThat(browser.get("/").headers().firstValue("X-Frame-Options")).contains("DENY");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/messages", "/chon", "/co-chu", "/can-bo/vao", "/can-bo/ra", "/khong-co"})
  void aFormWithoutItsTokenIsRefusedInOneSentence(String path) throws Exception {
    browser.get("/");
    for (Map<String, String> fields :
        List.of(Map.of("cau", "x"), Map.of("phieu", "x"), Map.of("phieu", browser.token() + "x"))) {
      HttpResponse<String> answer = browser.postAsIs(path, fields);
      assertThat(answer.statusCode()).isEqualTo(403);
      assertThat(answer.body()).contains("Trang này mở đã lâu. Xin tải lại trang rồi gửi lại ạ.");
    }
    assertThat(site.intake().updates()).isEmpty();
  }

  @Test
  void theTokenOfOneVisitorIsNoneForAnother() throws Exception {
    browser.get("/");
    try (Browser other = new Browser(site.port())) {
      other.get("/");
      Map<String, String> fields =
          Map.of("phieu", other.token(), "ma", browser.key(), "cau", "mai có gì");
      assertThat(browser.postAsIs("/messages", fields).statusCode()).isEqualTo(403);
      other.cookies().clear();
      assertThat(other.postAsIs("/messages", fields).statusCode()).isEqualTo(403);
    }
  }

  @Test
  void aVisitorWhoIsTooFastIsAskedToWaitAndThenServedAgain() throws Exception {
    browser.get("/");
    for (int i = 0; i < 8; i++) {
      assertThat(browser.ask("câu " + i).statusCode()).isEqualTo(303);
    }
    HttpResponse<String> answer = browser.ask("câu 9");
    assertThat(answer.statusCode()).isEqualTo(429);
    assertThat(answer.headers().firstValue("Retry-After")).contains("3");
    assertThat(answer.body())
        .contains("Tin nhắn đến hơi nhanh. Xin chờ khoảng 20 giây rồi hỏi tiếp ạ.");
    try (Browser other = new Browser(site.port())) {
      other.get("/");
      assertThat(other.ask("câu khác").statusCode()).isEqualTo(303);
    }
    site.pass(Duration.ofSeconds(20));
    assertThat(browser.ask("câu 9").statusCode()).isEqualTo(303);
  }

  @Test
  void aNetworkIsLimitedHoweverManyVisitorsItPlays() throws Exception {
    start(settings("", List.of("127.0.0.1", "::1"), List.of()));
    assertThat(flood("203.0.113.7")).isEqualTo(300);
    assertThat(flood("203.0.113.8")).isZero();
    assertThat(flood("203.0.114.8")).isPositive();
  }

  /** Sends from always new visitors until refused; returns how many were taken, 301 at most. */
  private int flood(String from) throws Exception {
    try (Browser flooding = new Browser(site.port())) {
      flooding.always("X-Forwarded-For", from).always("X-Loa-Hoc", "1");
      for (int taken = 0; taken <= 300; taken++) {
        if (taken % 8 == 0) {
          flooding.cookies().clear();
          flooding.get("/");
        }
        Map<String, String> fields =
            Map.of("ma", "0123456789-" + taken, "cau", "x", "sau", "999999");
        if (flooding.post("/messages", fields).statusCode() == 429) {
          return taken;
        }
      }
    }
    return 301;
  }

  @Test
  void aMessageMayBeLongAndNotTooLong() throws Exception {
    browser.get("/");
    assertThat(browser.ask("ở".repeat(4_096)).statusCode()).isEqualTo(303);
    for (String text : List.of("ở".repeat(4_097), "x".repeat(50_000))) {
      HttpResponse<String> answer = browser.ask(text);
      assertThat(answer.statusCode()).isEqualTo(413);
      assertThat(answer.body()).contains("Câu hỏi dài quá. Xin hỏi ngắn gọn trong vài dòng ạ.");
    }
    assertThat(browser.ask("  ").statusCode()).isEqualTo(400);
    assertThat(site.intake().updates()).hasSize(1);
  }

  @Test
  void whatGoesWrongIsToldWithoutAnythingFromInside() throws Exception {
    browser.get("/");
    site.database().close();
    for (HttpResponse<String> answer : List.of(browser.ask("mai có gì"), browser.get("/"))) {
      assertThat(answer.statusCode()).isEqualTo(500);
      assertThat(answer.body())
          .contains("Loa Học đang gặp trục trặc")
          .doesNotContain("Exception")
          .doesNotContain("vn.loahoc")
          .doesNotContain("database");
    }
  }

  @Test
  void theFirstLoadIsSmallAndKeptUntilItChanges() throws Exception {
    String page = browser.get("/").body();
    int bytes = page.getBytes(java.nio.charset.StandardCharsets.UTF_8).length;
    for (String name : List.of("web.css", "web.js", "icon.svg", "icon-192.png")) {
      HttpResponse<String> answer = browser.get(site.site().assets().path(name));
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.headers().firstValue("Cache-Control"))
          .contains("public, max-age=31536000, immutable");
      bytes += answer.body().length();
    }
    assertThat(bytes).as("bytes of the first load, not even compressed").isLessThan(60_000);
    String old = site.site().assets().path("web.css").replaceFirst("/[0-9a-f]{12}/", "/old/");
    assertThat(browser.get(old).headers().firstValue("Cache-Control"))
        .contains("public, max-age=3600");
    assertThat(browser.get("/tinh/x/application.properties").statusCode()).isEqualTo(404);
  }

  @Test
  void textIsCompressedForWhoAsks() throws Exception {
    String css = site.site().assets().path("web.css");
    for (String path : List.of("/", css)) {
      assertThat(
              browser.get(path, "Accept-Encoding", "gzip").headers().firstValue("Content-Encoding"))
          .contains("gzip");
      assertThat(browser.get(path).headers().firstValue("Content-Encoding")).isEmpty();
    }
  }
}
