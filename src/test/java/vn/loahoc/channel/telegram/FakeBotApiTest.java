package vn.loahoc.channel.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The double is held to what Telegram does, by a client that is not the product's. */
class FakeBotApiTest {

  private final FakeBotApi api = FakeBotApi.start();
  private final HttpClient client = HttpClient.newHttpClient();

  @AfterEach
  void close() {
    api.close();
    client.shutdownNow();
  }

  @Test
  void methodsAreFoundInAnyCaseAndTakeQueryFormAndJson() throws Exception {
    assertThat(get("SENDMESSAGE?chat_id=5&text=m%E1%BB%99t")).contains("\"ok\":true");
    assertThat(post("sendMessage", "application/x-www-form-urlencoded", "chat_id=5&text=hai+ba"))
        .contains("\"ok\":true");
    assertThat(post("sendmessage", "application/json", "{\"chat_id\":5,\"text\":\"bốn\"}"))
        .contains("\"ok\":true", "\"message_id\":1003");
    assertThat(api.shownIn("5")).containsExactly("một", "hai ba", "bốn");
    assertThat(api.delivered()).isEqualTo(3);
  }

  @Test
  void aWrongTokenAndAnUnknownMethodAreRefused() throws Exception {
    assertThat(get("getStarted")).contains("\"error_code\":404", "method not found");
    HttpResponse<String> wrong =
        client.send(
            HttpRequest.newBuilder(URI.create(api.url() + "/bot1:x/getMe")).build(),
            BodyHandlers.ofString());
    assertThat(wrong.statusCode()).isEqualTo(401);
    assertThat(api.log()).extracting(Received::delivered).containsExactly(false, false);
  }

  @Test
  void anUpdateComesAgainUntilItIsAcknowledged() throws Exception {
    long first = api.people().text(1, "một");
    long second = api.people().text(1, "hai");
    assertThat(get("getUpdates?limit=1")).contains("một").doesNotContain("hai");
    assertThat(get("getUpdates")).contains("một", "hai");
    assertThat(get("getUpdates?offset=" + second)).contains("hai").doesNotContain("một");
    assertThat(get("getUpdates")).doesNotContain("một");
    assertThat(get("getUpdates?offset=" + (first + 2))).contains("\"result\":[]");
    assertThat(api.people().pending()).isZero();
  }

  @Test
  void aNegativeOffsetKeepsOnlyTheLast() throws Exception {
    api.people().text(1, "một");
    api.people().text(1, "hai");
    assertThat(get("getUpdates?offset=-1")).contains("hai").doesNotContain("một");
    assertThat(api.people().pending()).isEqualTo(1);
  }

  @Test
  void aLongPollWaitsForAnUpdate() throws Exception {
    CompletableFuture<HttpResponse<String>> waiting = getLater("getUpdates?timeout=20");
    api.people().text(1, "một");
    assertThat(waiting.get().body()).contains("một");
  }

  @Test
  void aSecondPollerSendsTheFirstAway() throws Exception {
    CompletableFuture<HttpResponse<String>> first = getLater("getUpdates?timeout=50");
    CompletableFuture<HttpResponse<String>> second = getLater("getUpdates?timeout=50");
    Object loser = CompletableFuture.anyOf(first, second).get();
    assertThat(((HttpResponse<?>) loser).statusCode()).isEqualTo(409);
    api.people().text(1, "một");
    assertThat(first.get().body() + second.get().body()).contains("một");
  }

  @Test
  void thereIsNoPollingWhileAWebhookIsSet() throws Exception {
    get("setWebhook?url=https://a.vn/x&secret_token=s");
    assertThat(get("getUpdates")).contains("\"error_code\":409", "webhook is active");
    assertThat(get("getWebhookInfo")).contains("https://a.vn/x");
    get("deleteWebhook");
    assertThat(get("getUpdates")).contains("\"result\":[]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <b>a</b> &lt;&gt;&amp;&quot;&#128;&#x1F389; | a <>&"\u0080🎉
          <a href="https://a.vn/?a&amp;b">a <i>b</i></a> | a b
          <span class="tg-spoiler">a</span><blockquote expandable>b</blockquote> | ab
          <pre><code class="language-java">a</code></pre> | a
          """)
  void htmlThatTelegramReads(String html, String visible) {
    assertThat(FakeHtml.read(html)).isEqualTo(new FakeHtml(visible, ""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<h1>a</h1>",
        "<b>a",
        "a</b>",
        "<b><i>a</b></i>",
        "a & b",
        "&nbsp;",
        "&lt",
        "a < b",
        "a > b",
        "<b",
        "<>",
        "<br/>"
      })
  void htmlThatTelegramRefuses(String html) throws Exception {
    assertThat(FakeHtml.read(html).refused()).isTrue();
    String body = new com.fasterxml.jackson.databind.ObjectMapper().writeValueAsString(html);
    assertThat(
            post(
                "sendMessage",
                "application/json",
                "{\"chat_id\":5,\"parse_mode\":\"HTML\",\"text\":" + body + "}"))
        .contains("\"error_code\":400", "can't parse entities");
  }

  @Test
  void aPayloadOfSixtyFiveBytesIsRefused() throws Exception {
    assertThat(button("x".repeat(65))).contains("BUTTON_DATA_INVALID");
    assertThat(button("đ".repeat(33))).contains("BUTTON_DATA_INVALID");
    assertThat(button("đ".repeat(32))).contains("\"ok\":true");
  }

  @Test
  void aRuleAppliesToItsChatAfterSoManyAndForSoMany() throws Exception {
    AtomicInteger ran = new AtomicInteger();
    api.on("sendMessage").chat("5").after(1).times(2).tooManyRequests(3);
    api.on("sendMessage").chat("6").after(1).times(1).run(ran::incrementAndGet);
    for (int i = 0; i < 4; i++) {
      get("sendMessage?chat_id=5&text=a");
      get("sendMessage?chat_id=6&text=a");
    }
    assertThat(api.log().stream().filter(one -> one.chat().equals("5")))
        .extracting(one -> one.outcome().status())
        .containsExactly(200, 429, 429, 200);
    assertThat(api.shownIn("6")).hasSize(4);
    assertThat(ran).hasValue(1);
  }

  @Test
  void editingChecksWhetherThereIsAnythingToChange() throws Exception {
    get("sendMessage?chat_id=5&text=a");
    String edit = "editMessageText?chat_id=5&text=%s&message_id=%d";
    assertThat(get(edit.formatted("a", 1001))).contains("message is not modified");
    assertThat(get(edit.formatted("b", 1001))).contains("\"ok\":true");
    assertThat(get(edit.formatted("b", 7))).contains("message to edit not found");
  }

  private String button(String payload) throws Exception {
    return post(
        "sendMessage",
        "application/json",
        "{\"chat_id\":5,\"text\":\"a\",\"reply_markup\":{\"inline_keyboard\":[[{\"text\":\"a\","
            + "\"callback_data\":\""
            + payload
            + "\"}]]}}");
  }

  private String get(String methodAndQuery) throws Exception {
    return getLater(methodAndQuery).get().body();
  }

  private CompletableFuture<HttpResponse<String>> getLater(String methodAndQuery) {
    return client.sendAsync(
        HttpRequest.newBuilder(uri(methodAndQuery)).timeout(Duration.ofSeconds(20)).build(),
        BodyHandlers.ofString());
  }

  private String post(String method, String type, String body)
      throws IOException, InterruptedException {
    return client
        .send(
            HttpRequest.newBuilder(uri(method))
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString(body))
                .build(),
            BodyHandlers.ofString())
        .body();
  }

  private URI uri(String methodAndQuery) {
    return URI.create(api.url() + "/bot" + api.token() + "/" + methodAndQuery);
  }
}
