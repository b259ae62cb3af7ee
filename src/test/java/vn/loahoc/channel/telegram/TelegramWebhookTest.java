package vn.loahoc.channel.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.loahoc.channel.Webhook;
import vn.loahoc.config.InvalidSetting;
import vn.loahoc.config.Secret;
import vn.loahoc.message.Inbound;

class TelegramWebhookTest {

  private static final String SECRET = "only-Telegram_knows";
  private static final String UPDATE =
      "{\"update_id\":5,\"message\":{\"message_id\":1,\"date\":1700000000,\"text\":\"mai có gì\","
          + "\"from\":{\"id\":9,\"first_name\":\"An\"},\"chat\":{\"id\":9,\"type\":\"private\"}}}";

  private final Rig rig =
      new Rig(new TelegramSettings.Hook(URI.create("https://hoc.example.vn/"), new Secret(SECRET)));

  private final Webhook webhook = rig.channel.webhook().orElseThrow();

  @AfterEach
  void close() {
    rig.close();
  }

  @Test
  void theWebhookIsSetAtTheStartWithItsSecret() {
    started();
    Received set = rig.only("setWebhook");
    assertThat(set.param("url")).isEqualTo("https://hoc.example.vn/webhook/telegram");
    assertThat(set.param("secret_token")).isEqualTo(SECRET);
    assertThat(set.param("allowed_updates")).contains("callback_query", "my_chat_member");
    assertThat(rig.api.log("getUpdates")).isEmpty();
  }

  @Test
  void whatIsKeptIsAcknowledged() {
    started();
    assertThat(receive(UPDATE, SECRET)).isEqualTo(200);
    assertThat(rig.intake.kept())
        .singleElement()
        .satisfies(
            update -> {
              assertThat(update.key()).isEqualTo("7000001:5:1700000000");
              assertThat(update.inbound()).isEqualTo(Inbound.Said.of("mai có gì"));
            });
  }

  @Test
  void whatIsNotForUsIsAcknowledgedToo() {
    started();
    assertThat(receive("{\"update_id\":6,\"channel_post\":{}}", SECRET)).isEqualTo(200);
    assertThat(rig.intake.kept()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "only-Telegram_know", "only-Telegram_knowss", "ONLY-TELEGRAM_KNOWS"})
  void aWrongSecretGetsNowhere(String wrong) {
    started();
    assertThat(receive(UPDATE, wrong)).isEqualTo(401);
    assertThat(rig.intake.kept()).isEmpty();
  }

  @Test
  void aMissingSecretGetsNowhere() {
    started();
    assertThat(webhook.receive(bytes(UPDATE), name -> Optional.empty())).isEqualTo(401);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "[]", "7", "{}{}", "\u0000", "{\"update_id\":"})
  void aBrokenBodyIsRefused(String body) {
    started();
    assertThat(receive(body, SECRET)).isEqualTo(400);
  }

  @Test
  void tooLargeABodyIsNotRead() {
    started();
    assertThat(webhook.receive(new byte[Webhook.LARGEST_BODY + 1], name -> Optional.of(SECRET)))
        .isEqualTo(413);
  }

  @Test
  void nothingIsAcknowledgedWhileTheIntakeIsClosedOrBroken() {
    started();
    rig.intake.refuse(1);
    assertThat(receive(UPDATE, SECRET)).isEqualTo(503);
    rig.intake.fail(1);
    assertThat(receive(UPDATE, SECRET)).isEqualTo(503);
    assertThat(receive(UPDATE, SECRET)).isEqualTo(200);
  }

  @Test
  void nothingIsTakenBeforeTheStartAndAfterTheEnd() {
    assertThat(receive(UPDATE, SECRET)).isEqualTo(503);
    started();
    assertThat(receive(UPDATE, SECRET)).isEqualTo(200);
    rig.channel.stop();
    assertThat(receive(UPDATE, SECRET)).isEqualTo(503);
  }

  @Test
  void theFakeDeliversUntilAnUpdateIsTaken() throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext(
        webhook.path(),
        exchange -> {
          byte[] body = exchange.getRequestBody().readAllBytes();
          int status =
              webhook.receive(
                  body, name -> Optional.ofNullable(exchange.getRequestHeaders().getFirst(name)));
          exchange.sendResponseHeaders(status, -1);
          exchange.close();
        });
    server.start();
    try (FakeBotApi api = FakeBotApi.start()) {
      URI here = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
      TelegramSettings.Hook hook = new TelegramSettings.Hook(here, new Secret(SECRET));
      TelegramChannel channel = rig.channel(api.url(), Optional.of(hook), Rig.USUAL);
      rig.intake.refuse(1);
      // the route belongs to the channel of the rig, whose secret is the same
      rig.channel.start(rig.intake);
      channel.start(rig.intake);
      api.await(1, one -> one.method().equals("setWebhook"), Rig.LONG);
      api.deliverToWebhook();
      api.people().text(9, "mai có gì");
      assertThat(rig.intake.await(1).getFirst().inbound()).isEqualTo(Inbound.Said.of("mai có gì"));
      channel.stop();
    } finally {
      server.stop(0);
    }
  }

  @Test
  void aSecretThatTelegramDoesNotTakeIsRefusedAtOnce() {
    assertThatThrownBy(
            () ->
                new TelegramSettings.Hook(
                    URI.create("https://hoc.example.vn"), new Secret("có dấu")))
        .isInstanceOf(InvalidSetting.class);
  }

  private void started() {
    rig.channel.start(rig.intake);
    rig.api.await(1, one -> one.method().equals("setWebhook"), Rig.LONG);
  }

  private int receive(String body, String secret) {
    return webhook.receive(
        bytes(body),
        name ->
            name.equalsIgnoreCase("X-Telegram-Bot-Api-Secret-Token")
                ? Optional.of(secret)
                : Optional.empty());
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
