package vn.loahoc.channel.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.loahoc.channel.SendResult;
import vn.loahoc.message.Blob;
import vn.loahoc.message.Button;
import vn.loahoc.message.Content;
import vn.loahoc.message.RichText;

/** A picture goes to Telegram once, whoever is to see it. */
class TelegramPhotoTest {

  private static final Blob CARD = Blob.of(new byte[] {(byte) 0x89, 'P', 'N', 'G', 1, 2, 3});
  private static final Content PICTURE =
      new Content.Picture(
          "card",
          "Khẩu hiệu: Học, học nữa, học mãi",
          RichText.empty().bold("Hôm nay"),
          List.of(Button.press("Đã đọc", "done:1")));

  private final Rig rig = new Rig();

  @BeforeEach
  void keep() {
    rig.shelf.pictures.put("card", CARD);
  }

  @AfterEach
  void close() {
    rig.close();
  }

  private List<Received> photos() {
    return rig.api.log("sendPhoto");
  }

  @Test
  void theFirstOneCarriesTheBytesAndAllOthersTheirName() {
    assertThat(rig.sendTo("1", PICTURE)).isEqualTo(new SendResult.Sent("1001"));
    assertThat(rig.sendTo("2", PICTURE)).isEqualTo(new SendResult.Sent("1002"));
    assertThat(photos()).extracting(Received::text).containsExactly("Hôm nay", "Hôm nay");
    assertThat(photos().getFirst().upload().map(Received.Upload::data)).contains(CARD);
    assertThat(photos().getLast().upload()).isEmpty();
    assertThat(photos().getLast().param("photo")).isEqualTo("photo-1");
    assertThat(photos().getLast().param("reply_markup")).contains("Đã đọc", "done:1");
    assertThat(rig.shelf.handles).isEqualTo(Map.of("card", "photo-1"));
  }

  @Test
  void oneThatTelegramHasForgottenIsSentAnew() {
    rig.sendTo("1", PICTURE);
    rig.api.forgetPhotos();
    assertThat(rig.sendTo("2", PICTURE)).isEqualTo(new SendResult.Sent("1002"));
    assertThat(photos()).extracting(Received::delivered).containsExactly(true, false, true);
    assertThat(photos().getLast().upload().map(Received.Upload::data)).contains(CARD);
  }

  @Test
  void anUploadInDoubtIsNotRepeatedAndNothingIsNoted() {
    rig.api.on("sendPhoto").times(1).serverError(502);
    assertThat(rig.send(PICTURE)).isInstanceOf(SendResult.UnknownOutcome.class);
    assertThat(photos()).hasSize(1);
    assertThat(rig.shelf.handles).isEmpty();
  }

  @Test
  void whatIsRefusedForAnotherReasonKeepsItsName() {
    rig.sendTo("1", PICTURE);
    rig.api.on("sendPhoto").times(1).blocked();
    assertThat(rig.send(PICTURE))
        .isEqualTo(new SendResult.RecipientGone("403 bot was blocked by the user"));
    assertThat(rig.shelf.handles).isEqualTo(Map.of("card", "photo-1"));
  }

  @Test
  void ofAPictureThatIsGoneTheWordsAreSent() {
    rig.shelf.pictures.clear();
    assertThat(rig.send(PICTURE)).isEqualTo(new SendResult.Sent("1001"));
    Content bare = new Content.Picture("card", "Khẩu hiệu: Học", RichText.empty(), List.of());
    assertThat(rig.send(bare)).isEqualTo(new SendResult.Sent("1002"));
    assertThat(rig.api.shownIn(Rig.CHAT)).containsExactly("Hôm nay", "Khẩu hiệu: Học");
    assertThat(photos()).isEmpty();
  }

  @Test
  void emphasisThatIsNotUnderstoodIsLeftOut() {
    rig.api
        .on("sendPhoto")
        .times(1)
        .refuse(400, "Bad Request: can't parse entities: unsupported start tag");
    assertThat(rig.send(PICTURE)).isEqualTo(new SendResult.Sent("1001"));
    assertThat(photos().getLast().param("parse_mode")).isEmpty();
    assertThat(photos().getLast().param("caption")).isEqualTo("Hôm nay");
  }

  @Test
  void anAddressThatIsNoButtonIsSpelledOutInTheCaption() {
    Content content =
        new Content.Picture(
            "card",
            "Khẩu hiệu",
            RichText.plain("Hôm nay"),
            List.of(Button.open("Xem", URI.create("http://localhost:8080/"))));
    rig.send(content);
    assertThat(photos().getFirst().param("caption"))
        .isEqualTo("Hôm nay\nXem: http://localhost:8080/");
  }
}
