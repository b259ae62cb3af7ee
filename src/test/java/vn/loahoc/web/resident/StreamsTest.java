package vn.loahoc.web.resident;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.loahoc.channel.Outgoing;
import vn.loahoc.message.Address;
import vn.loahoc.message.Content;
import vn.loahoc.web.Operator;
import vn.loahoc.web.WebSettings;

/** The stream of new messages, over the wire. */
@Timeout(30)
class StreamsTest {

  private static final WebSettings SETTINGS =
      WebSettings.local(0, new Operator("Hội Khuyến học", Optional.empty()));

  @TempDir private Path folder;
  private final HttpClient http = HttpClient.newHttpClient();
  private TestSite site;
  private Browser browser;
  private Address visitor;

  @BeforeEach
  void open() throws Exception {
    start();
    browser = new Browser(site.port());
    browser.get("/");
    browser.ask("chào");
    visitor = site.intake().updates().getFirst().chat();
  }

  private void start() {
    site = new TestSite(folder, SETTINGS, said -> Optional.empty());
    site.start(List.of(), Duration.ofMillis(1));
  }

  @AfterEach
  void close() {
    http.shutdownNow();
    browser.close();
    site.close();
  }

  private void send(String text) {
    site.channel().send(new Outgoing("r:" + text, visitor, Content.plain(text)));
  }

  private HttpResponse<InputStream> stream(String path, String... headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + site.port() + path));
    browser.cookies().forEach((name, value) -> request.header("Cookie", name + "=" + value));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return http.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
  }

  private static BufferedReader lines(HttpResponse<InputStream> stream) {
    return new BufferedReader(new InputStreamReader(stream.body(), StandardCharsets.UTF_8));
  }

  /** The next so many events: id and the text in its paragraphs. */
  private static List<String> events(BufferedReader stream, int count) throws IOException {
    List<String> events = new ArrayList<>();
    String id = "";
    while (events.size() < count) {
      String line = stream.readLine();
      if (line == null) {
        throw new AssertionError("the stream ended after " + events);
      }
      if (line.startsWith("id: ")) {
        id = line.substring(4);
      } else if (line.startsWith("data: <p>")) {
        events.add(id + " " + line.replaceAll("data: |<[^>]*>", ""));
      }
    }
    return events;
  }

  @Test
  void bringsWhatIsThereAndThenWhatComes() throws Exception {
    HttpResponse<InputStream> answer = stream("/events");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type"))
        .contains("text/event-stream;charset=utf-8");
    assertThat(answer.headers().firstValue("Content-Encoding")).isEmpty();
    try (BufferedReader lines = lines(answer)) {
      assertThat(events(lines, 1)).containsExactly("1 chào");
      send("một");
      send("hai\nba");
      assertThat(events(lines, 2)).containsExactly("2 một", "3 hai");
    }
  }

  @Test
  void everyOpenPageOfAVisitorIsServed() throws Exception {
    try (BufferedReader first = lines(stream("/events?sau=1"));
        BufferedReader second = lines(stream("/events?sau=1"))) {
      send("một");
      assertThat(events(first, 1)).containsExactly("2 một");
      assertThat(events(second, 1)).containsExactly("2 một");
    }
  }

  @Test
  void nothingIsLostWhenTheProgramStartsAnew() throws Exception {
    send("một");
    try (BufferedReader before = lines(stream("/events"))) {
      assertThat(events(before, 2)).containsExactly("1 chào", "2 một");
      site.stopServer();
      assertThat(untilTheEnd(before)).noneMatch(line -> line.startsWith("id:"));
    }
    send("trong lúc tắt");
    site.close();
    start();
    send("sau khi bật");
    try (BufferedReader after = lines(stream("/events?sau=0", "Last-Event-ID", "2"))) {
      assertThat(events(after, 2)).containsExactly("3 trong lúc tắt", "4 sau khi bật");
    }
  }

  /** What still comes; a program that stops may cut a stream off between two of its pieces. */
  private static List<String> untilTheEnd(BufferedReader stream) {
    List<String> lines = new ArrayList<>();
    try {
      for (String line = stream.readLine(); line != null; line = stream.readLine()) {
        lines.add(line);
      }
    } catch (IOException cutOff) {
      lines.add(": cut off");
    }
    return lines;
  }

  @Test
  void aTokenOfBeforeTheRestartStillHolds() throws Exception {
    String token = browser.token();
    site.close();
    start();
    try (Browser again = new Browser(site.port())) {
      again.cookies().putAll(browser.cookies());
      Map<String, String> form = Map.of("phieu", token, "ma", "0123456789", "cau", "còn đó không");
      assertThat(again.postAsIs("/messages", form).statusCode()).isEqualTo(303);
    }
  }

  @Test
  void aStrangerGetsNoStream() throws Exception {
    browser.cookies().clear();
    assertThat(stream("/events").statusCode()).isEqualTo(403);
  }

  @Test
  void aVisitorCanNotOpenAnyNumberOfStreams() throws Exception {
    List<HttpResponse<InputStream>> open = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      open.add(stream("/events"));
    }
    assertThat(open).extracting(HttpResponse::statusCode).containsOnly(200);
    assertThat(stream("/events").statusCode()).isEqualTo(503);
    for (HttpResponse<InputStream> one : open) {
      one.body().close();
    }
  }

  @Test
  void aStreamThatNobodyReadsAnyMoreIsForgotten() throws Exception {
    try (BufferedReader lines = lines(stream("/events"))) {
      assertThat(events(lines, 1)).containsExactly("1 chào");
      assertThat(streams()).isEqualTo(1);
    }
    // a broken line is noticed when something is written
    for (int i = 0; streams() > 0; i++) {
      send("tin " + i);
    }
    assertThat(stream("/events").statusCode()).isEqualTo(200);
  }

  private double streams() {
    return site.meters().get("loahoc.web.streams").gauge().value();
  }
}
