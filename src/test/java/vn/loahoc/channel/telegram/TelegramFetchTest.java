package vn.loahoc.channel.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.loahoc.channel.Fetched;
import vn.loahoc.config.Secret;
import vn.loahoc.message.Blob;
import vn.loahoc.message.Inbound;
import vn.loahoc.message.Inbound.SentMedia.Kind;

class TelegramFetchTest {

  private static final byte[] DATA = "Lớp,Phường".getBytes(StandardCharsets.UTF_8);

  private final Rig rig = new Rig();

  @AfterEach
  void close() {
    rig.close();
  }

  private Inbound.SentMedia sent(String name, byte[] data) {
    rig.api.people().document(77_001, name, data);
    rig.channel.start(rig.intake);
    return (Inbound.SentMedia) rig.intake.await(1).getFirst().inbound();
  }

  @Test
  void aFileComesWithItsNameAndItsSizeAndIsFetchedWhole() {
    Inbound.SentMedia media = sent("lịch tháng 10.csv", DATA);
    assertThat(media)
        .isEqualTo(
            new Inbound.SentMedia(
                Kind.DOCUMENT, media.reference(), "", "lịch tháng 10.csv", DATA.length));
    assertThat(rig.channel.fetch(media.reference(), 100))
        .isEqualTo(new Fetched.Whole(Blob.of(DATA)));
  }

  @Test
  void whatIsTooLargeIsNotFetchedAtAll() {
    Inbound.SentMedia media = sent("lich.csv", DATA);
    assertThat(rig.channel.fetch(media.reference(), DATA.length - 1))
        .isEqualTo(new Fetched.TooLarge());
    assertThat(rig.api.files().fetched()).isZero();
    assertThat(rig.channel.fetch(media.reference(), DATA.length))
        .isEqualTo(new Fetched.Whole(Blob.of(DATA)));
  }

  @Test
  void aFileLongerThanItsSizeSaysIsNotReadToItsEnd() {
    Inbound.SentMedia media = sent("lich.csv", DATA);
    rig.api.files().replace(media.reference(), new byte[3_000_000]);
    assertThat(rig.channel.fetch(media.reference(), 1_000)).isEqualTo(new Fetched.TooLarge());
  }

  @Test
  void whatFailsNowMayComeLaterAndWhatIsUnknownNever() {
    Inbound.SentMedia media = sent("lich.csv", DATA);
    rig.api.files().fail(1);
    assertThat(rig.channel.fetch(media.reference(), 100)).isEqualTo(new Fetched.NotNow());
    rig.api.on("getFile").times(1).serverError(502);
    assertThat(rig.channel.fetch(media.reference(), 100)).isEqualTo(new Fetched.NotNow());
    rig.api.on("getFile").times(1).tooManyRequests(3);
    assertThat(rig.channel.fetch(media.reference(), 100)).isEqualTo(new Fetched.NotNow());
    rig.api.on("getFile").times(1).refuse(400, "Bad Request: file is too big");
    assertThat(rig.channel.fetch(media.reference(), 100)).isEqualTo(new Fetched.TooLarge());
    assertThat(rig.channel.fetch("nobody-knows", 100)).isEqualTo(new Fetched.Gone());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "/etc/passwd", "a/../../b", "..", "a//b", "a?b", "a b", "a%2f", "a\n"})
  void aPathThatLeadsElsewhereIsNotFollowed(String path) {
    BotApi api =
        new BotApi(
            new TelegramSettings(new Secret(FakeBotApi.TOKEN), rig.api.url(), Optional.empty()),
            Rig.USUAL);
    assertThat(api.download(path, 100)).isEqualTo(new Fetched.Gone());
    assertThat(rig.api.files().fetched()).isZero();
  }

  @Test
  void theTokenInTheAddressIsToldNowhere() {
    List<String> lines;
    try (CapturedLog log = new CapturedLog()) {
      Inbound.SentMedia media = sent("lich.csv", DATA);
      rig.api.files().fail(1);
      rig.channel.fetch(media.reference(), 100);
      rig.channel.fetch(media.reference(), 100);
      lines = log.lines();
    }
    assertThat(lines).isNotEmpty();
    assertThat(lines).noneMatch(line -> line.contains("AAFakeToken"));
  }
}
