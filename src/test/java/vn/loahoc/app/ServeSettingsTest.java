package vn.loahoc.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.loahoc.config.InvalidSetting;
import vn.loahoc.config.Secret;
import vn.loahoc.web.resident.Browser;

class ServeSettingsTest {

  @TempDir private Path data;

  private Optional<Secret> token(String value) {
    return ServeSettings.of(
            Map.of("LOAHOC_METRICS_TOKEN", value), data, data.resolve("loahoc.yaml"))
        .web()
        .metricsToken();
  }

  @Test
  void theTokenOfTheMetricsIsASecretAndMayBeLeftOut() {
    assertThat(token("0123456789abcdef")).map(s -> s.matches("0123456789abcdef")).contains(true);
    assertThat(token("0123456789abcdef")).hasToString("Optional[•••]");
    assertThat(token(" ")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"short", "0123456789 abcdef", "0123456789abcdefđ"})
  void aTokenThatCanNotBeSentOrIsGuessedIsRefusedWithoutQuotingIt(String value) {
    assertThatThrownBy(() -> token(value))
        .isInstanceOf(InvalidSetting.class)
        .hasMessageContaining("LOAHOC_METRICS_TOKEN")
        .hasMessageNotContaining(value);
  }

  private Optional<URI> zalo(String link) throws IOException {
    Path file = data.resolve("loahoc.yaml");
    Files.writeString(file, "zalo:\n  link: " + link + "\n");
    return ServeSettings.of(Map.of(), data, file).zalo();
  }

  @Test
  void thePageOnZaloIsALinkToZaloOrNothing() throws IOException {
    assertThat(zalo("https://zalo.me/0123456789"))
        .contains(URI.create("https://zalo.me/0123456789"));
    assertThat(zalo("")).isEmpty();
    assertThat(ServeSettings.of(Map.of(), data, data.resolve("none.yaml")).zalo()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://zalo.me/0123456789",
        "https://zalo.me",
        "https://zalo.me/",
        "https://zalo.me.example.com/1",
        "https://zalo.me/1?next=https://example.com",
        "https://zalo.me/\"onclick",
        "javascript:alert(1)"
      })
  void whatIsNoPageOnZaloIsRefused(String link) {
    assertThatThrownBy(() -> zalo("'" + link + "'"))
        .isInstanceOf(InvalidSetting.class)
        .hasMessageContaining("zalo.link");
  }

  @Test
  void anotherMachineReadsTheMetricsWithTheTokenAlone() throws Exception {
    try (ServerRig rig = new ServerRig(data);
        Browser browser = new Browser(rig.port())) {
      browser.always("X-Forwarded-For", "203.0.113.7");
      assertThat(browser.get("/metrics").statusCode()).isEqualTo(403);
      assertThat(
              browser.get("/metrics", "Authorization", "Bearer " + ServerRig.METRICS_TOKEN).body())
          .contains("loahoc_inbox_waiting");
    }
  }
}
