package vn.loahoc.channel.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.loahoc.channel.SendResult;
import vn.loahoc.channel.telegram.Received.Upload;
import vn.loahoc.message.Blob;
import vn.loahoc.message.Button;
import vn.loahoc.message.Content;
import vn.loahoc.message.RichText;
import vn.loahoc.message.RichText.Run;
import vn.loahoc.message.RichText.Style;

/** What a person sees, told by the fake, which reads HTML and buttons as strictly as Telegram. */
class TelegramRendererTest {

  private static final String GROUP = "-100200";
  private static final URI MAP = URI.create("https://maps.example.vn/?q=a&b=c");

  private final Rig rig = new Rig();

  @AfterEach
  void close() {
    rig.close();
  }

  @Test
  void emphasisAndLinksAreHtmlAndEverythingElseIsEscaped() {
    RichText text =
        RichText.plain("a < b & c > d \"e\" &lt; ")
            .bold("<b>8 giờ</b>")
            .italic(" Nguồn: I&II")
            .link(" bản đồ <1>", MAP)
            .then(new Run("đậm", Style.BOLD, Optional.of(MAP)));
    assertSent(new Content.Text(text, List.of()));
    Received sent = rig.only("sendMessage");
    assertThat(sent.text()).isEqualTo(text.text());
    assertThat(sent.param("text"))
        .isEqualTo(
            "a &lt; b &amp; c &gt; d &quot;e&quot; &amp;lt; <b>&lt;b&gt;8 giờ&lt;/b&gt;</b>"
                + "<i> Nguồn: I&amp;II</i>"
                + "<a href=\"https://maps.example.vn/?q=a&amp;b=c\"> bản đồ &lt;1&gt;</a>"
                + "<a href=\"https://maps.example.vn/?q=a&amp;b=c\"><b>đậm</b></a>");
    assertThat(sent.param("link_preview_options")).isEqualTo("{\"is_disabled\":true}");
  }

  @Test
  void shortButtonsShareARowAndLongOnesHaveTheirOwn() {
    assertSent(
        Content.plain(
            "?",
            List.of(
                Button.press("1", "c:1"),
                Button.press("2", "c:2"),
                Button.press("3", "c:3"),
                Button.press("Nhắc tôi", "r"),
                Button.press("Thêm vào lịch", "i"),
                Button.press("Từ đủ 16 tuổi, đồng ý", "y"),
                Button.open("Bản đồ", MAP))));
    JsonNode rows = markup().path("inline_keyboard");
    assertThat(titles(rows))
        .containsExactly(
            List.of("1", "2", "3"),
            List.of("Nhắc tôi", "Thêm vào lịch"),
            List.of("Từ đủ 16 tuổi, đồng ý"),
            List.of("Bản đồ"));
    assertThat(rows.get(0).get(0).path("callback_data").asText()).isEqualTo("c:1");
    assertThat(rows.get(3).get(0).path("url").asText()).isEqualTo(MAP.toString());
  }

  @Test
  void aPayloadOfSixtyFourBytesPasses() {
    String payload = "đ".repeat(32);
    assertSent(Content.plain("?", List.of(Button.press("a", payload))));
    assertThat(markup().at("/inline_keyboard/0/0/callback_data").asText()).isEqualTo(payload);
  }

  @Test
  void anAddressThatTelegramRefusesIsSpelledOut() {
    assertSent(
        Content.plain(
            "Lịch",
            List.of(
                Button.open("Mở", URI.create("http://localhost:8080/lich")),
                Button.open("Gọi", URI.create("tel:1022")),
                Button.press("Có", "y"))));
    assertThat(rig.only("sendMessage").text())
        .isEqualTo("Lịch\nMở: http://localhost:8080/lich\nGọi: tel:1022");
    assertThat(titles(markup().path("inline_keyboard"))).containsExactly(List.of("Có"));
  }

  @Test
  void aPlaceIsAskedForWithAKeyboardThatGoesAwayAfterwards() {
    assertSent(
        Content.plain(
            "Ở phường nào ạ?",
            List.of(
                Button.shareLocation("Gửi vị trí"),
                Button.press("Bỏ qua", "skip"),
                Button.open("Danh sách", MAP))));
    JsonNode markup = markup();
    assertThat(markup.path("one_time_keyboard").asBoolean()).isTrue();
    assertThat(titles(markup.path("keyboard"))).containsExactly(List.of("Gửi vị trí", "Bỏ qua"));
    assertThat(markup.at("/keyboard/0/0/request_location").asBoolean()).isTrue();
    assertThat(markup.at("/keyboard/0/1/request_location").asBoolean()).isFalse();
    assertThat(rig.only("sendMessage").text()).isEqualTo("Ở phường nào ạ?\nDanh sách: " + MAP);
  }

  @Test
  void inAGroupNoPlaceIsAskedFor() {
    List<Button> buttons = List.of(Button.shareLocation("Gửi vị trí"), Button.press("Có", "y"));
    assertThat(rig.sendTo(GROUP, Content.plain("?", buttons))).isInstanceOf(SendResult.Sent.class);
    assertThat(titles(markup().path("inline_keyboard"))).containsExactly(List.of("Có"));
  }

  @Test
  void withoutButtonsThereIsNoKeyboard() {
    assertSent(Content.plain("a"));
    assertThat(rig.only("sendMessage").params()).doesNotContainKey("reply_markup");
  }

  @Test
  void aFileGoesOutWithItsNameAndCaption() {
    Blob calendar = Blob.of("BEGIN:VCALENDAR\r\n\r\n--x\u0000".getBytes(StandardCharsets.UTF_8));
    RichText caption = RichText.plain("Lịch ").bold("<lớp>");
    assertSent(new Content.Document("Lịch \"học\".ics", "text/calendar", calendar, caption));
    Received sent = rig.only("sendDocument");
    assertThat(sent.upload()).contains(new Upload("document", "Lịch _học_.ics", calendar));
    assertThat(sent.text()).isEqualTo("Lịch <lớp>");
    assertThat(sent.chat()).isEqualTo(Rig.CHAT);
  }

  @Test
  void aFileWithoutCaptionGoesOutToo() {
    Blob data = Blob.of(new byte[] {0, -1, 13, 10, 45});
    assertSent(new Content.Document("a.bin", "application/octet-stream", data, RichText.empty()));
    assertThat(rig.only("sendDocument").upload()).contains(new Upload("document", "a.bin", data));
  }

  @Test
  void aCaptionThatTelegramDoesNotUnderstandGoesOutPlain() {
    rig.api.on("sendDocument").times(1).refuse(400, "Bad Request: can't parse entities: x");
    Blob data = Blob.of(new byte[] {1, 2, 3});
    assertSent(new Content.Document("a.bin", "x/y", data, RichText.plain("").bold("Lịch")));
    assertThat(rig.api.log("sendDocument"))
        .extracting(one -> one.param("caption"))
        .containsExactly("<b>Lịch</b>", "Lịch");
    assertThat(rig.api.log("sendDocument").getLast().upload())
        .contains(new Upload("document", "a.bin", data));
  }

  private void assertSent(Content content) {
    assertThat(rig.send(content)).isInstanceOf(SendResult.Sent.class);
  }

  private JsonNode markup() {
    try {
      return new ObjectMapper().readTree(rig.only("sendMessage").param("reply_markup"));
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }

  private static List<List<String>> titles(JsonNode rows) {
    return rows.valueStream()
        .map(row -> row.valueStream().map(button -> button.path("text").asText()).toList())
        .toList();
  }
}
