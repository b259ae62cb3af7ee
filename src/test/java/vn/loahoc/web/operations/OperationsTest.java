package vn.loahoc.web.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.loahoc.channel.Webhook;
import vn.loahoc.config.Secret;
import vn.loahoc.web.Operator;
import vn.loahoc.web.WebSettings;
import vn.loahoc.web.resident.Browser;
import vn.loahoc.web.resident.TestSite;

class OperationsTest {

  private static final WebSettings SETTINGS =
      new WebSettings(
          0,
          Optional.empty(),
          List.of(),
          List.of(),
          Optional.of(new Secret("for-prometheus")),
          new Operator("Hội Khuyến học", Optional.empty()));

  @TempDir private Path folder;
  private final List<String> received = new ArrayList<>();
  private Optional<String> disk = Optional.empty();
  private TestSite site;
  private Browser browser;

  @BeforeEach
  void open() {
    site = new TestSite(folder, SETTINGS, said -> Optional.empty());
    site.with(
            new OperationsArea(
                site.site(),
                List.of(
                    new HealthCheck("intake", Optional::empty),
                    new HealthCheck("disk", () -> disk)),
                site.meters()))
        .with(new WebhookArea(List.of(new KeepingWebhook())))
        .start(List.of(), Duration.ofMillis(1));
    browser = new Browser(site.port());
  }

  @AfterEach
  void close() {
    browser.close();
    site.close();
  }

  @Test
  void isReadyUntilSomethingIsWrongAndAliveAllTheSame() throws Exception {
    HttpResponse<String> well = browser.get("/ready");
    assertThat(well.statusCode()).isEqualTo(200);
    assertThat(well.body()).contains("\"status\":\"ready\"").contains("\"troubles\":{}");
    disk = Optional.of("120 MB free");
    HttpResponse<String> ill = browser.get("/ready");
    assertThat(ill.statusCode()).isEqualTo(503);
    assertThat(ill.body())
        .contains("\"status\":\"not ready\"")
        .contains("\"troubles\":{\"disk\":\"120 MB free\"}");
    assertThat(browser.get("/health").body()).isEqualTo("{\"status\":\"up\"}");
  }

  @Test
  void theMetricsCountRequestsByRouteAndMessagesAndStreams() throws Exception {
    browser.get("/");
    browser.ask("mai có gì");
    browser.get("/khong-co?x=1");
    assertThat(browser.get("/metrics").body())
        .contains("loahoc_web_messages_total 1.0")
        .contains("loahoc_web_streams 0.0")
        .contains("loahoc_web_requests_seconds_count{route=\"/messages\",status=\"303\"} 1")
        .doesNotContain("khong-co");
  }

  @Test
  void theMetricsAreForThisMachineOrWhoKnowsTheToken() throws Exception {
    assertThat(browser.get("/metrics").statusCode()).isEqualTo(200);
    browser.always("X-Forwarded-For", "127.0.0.1");
    assertThat(browser.get("/metrics").statusCode()).isEqualTo(403);
    assertThat(browser.get("/metrics", "Authorization", "Bearer wrong").statusCode())
        .isEqualTo(403);
    assertThat(browser.get("/metrics", "Authorization", "Bearer for-prometheus").statusCode())
        .isEqualTo(200);
  }

  @Test
  void aWebhookGetsTheBytesAndHeadersAsTheyCameAndNeedsNoTokenOfAPage() throws Exception {
    HttpResponse<String> answer =
        browser.postAsIs("/hook", Map.of("tin", "ệ & a"), "X-Key", "right");
    assertThat(answer.statusCode()).isEqualTo(202);
    assertThat(answer.body()).isEmpty();
    assertThat(received).containsExactly("tin=%E1%BB%87+%26+a");
    assertThat(browser.postAsIs("/hook", Map.of("tin", "x"), "x-key", "wrong").statusCode())
        .isEqualTo(401);
    assertThat(received).hasSize(1);
  }

  @Test
  void aWebhookTakesMoreThanAFormAndLessThanEverything() throws Exception {
    assertThat(browser.postAsIs("/hook", Map.of("a", "x".repeat(1_000_000)), "X-Key", "right"))
        .extracting(HttpResponse::statusCode)
        .isEqualTo(202);
    assertThat(browser.postAsIs("/hook", Map.of("a", "x".repeat(1_100_000)), "X-Key", "right"))
        .extracting(HttpResponse::statusCode)
        .isEqualTo(413);
    assertThat(received).hasSize(1);
  }

  private final class KeepingWebhook implements Webhook {
    @Override
    public String path() {
      return "/hook";
    }

    @Override
    public int receive(byte[] body, Function<String, Optional<String>> header) {
      if (header.apply("X-Key").filter("right"::equals).isEmpty()) {
        return 401;
      }
      received.add(new String(body, StandardCharsets.UTF_8));
      return 202;
    }
  }
}
