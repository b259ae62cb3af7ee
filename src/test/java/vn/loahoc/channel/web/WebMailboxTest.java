package vn.loahoc.channel.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.loahoc.channel.Outgoing;
import vn.loahoc.channel.Pictures;
import vn.loahoc.channel.SendResult;
import vn.loahoc.channel.web.WebMessage.AttachedFile;
import vn.loahoc.channel.web.WebMessage.Sender;
import vn.loahoc.message.Address;
import vn.loahoc.message.Author;
import vn.loahoc.message.Blob;
import vn.loahoc.message.Button;
import vn.loahoc.message.Content;
import vn.loahoc.message.Inbound;
import vn.loahoc.message.RichText;
import vn.loahoc.message.Update;
import vn.loahoc.store.Database;
import vn.loahoc.store.StoreLocation;

class WebMailboxTest {

  private static final Instant START = Instant.parse("2023-10-01T01:00:00Z");
  private static final Address LAN = new Address(WebChannel.ID, "lan");
  private static final Address MINH = new Address(WebChannel.ID, "minh");

  @TempDir private Path folder;

  private Instant now = START;
  private Database database;
  private WebMailbox mailbox;
  private WebChannel channel;
  private KeepingIntake intake;

  /** The same on the other database: see its sub-class. */
  StoreLocation location() {
    return new StoreLocation.SqliteFile(folder.resolve("loahoc.db"));
  }

  @BeforeEach
  void open() {
    database = Database.open(location());
    mailbox = new WebMailbox(database, () -> now, text -> text.replaceAll("\\d{9,}", "•••"));
    channel = new WebChannel(mailbox);
    intake = new KeepingIntake(database);
    channel.start(intake);
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void keepsWhatWasWrittenAndAnsweredInOrder() {
    mailbox.say(LAN, "k1", "mai có gì");
    channel.send(new Outgoing("r1", LAN, Content.plain("Lễ khai mạc")));
    channel.send(new Outgoing("r2", MINH, Content.plain("chuyện khác")));

    assertThat(mailbox.history(LAN))
        .containsExactly(
            message(1, Sender.VISITOR, RichText.plain("mai có gì")),
            message(2, Sender.LOA_HOC, RichText.plain("Lễ khai mạc")));
    assertThat(mailbox.after(LAN, 1)).extracting(WebMessage::id).containsExactly(2L);
    assertThat(mailbox.after(LAN, 2)).isEmpty();
  }

  @Test
  void handsOverWhatWasWrittenUnmaskedAndKeepsItMasked() {
    mailbox.say(LAN, "k1", "gọi 0901234567");
    assertThat(intake.updates)
        .containsExactly(
            new Update("in:lan:k1", LAN, new Author(LAN, ""), Inbound.Said.of("gọi 0901234567")));
    assertThat(texts(LAN)).containsExactly("gọi •••");
  }

  @Test
  void theSameKeyIsTheSameMessageHoweverOftenItComes() {
    assertThat(mailbox.say(LAN, "k1", "mai có gì")).isEqualTo(Posted.KEPT);
    assertThat(mailbox.say(LAN, "k1", "mai có gì")).isEqualTo(Posted.KEPT);
    mailbox.say(MINH, "k1", "mai có gì");
    assertThat(texts(LAN)).containsExactly("mai có gì");
    assertThat(intake.keys()).containsExactly("in:lan:k1", "in:lan:k1", "in:minh:k1");
  }

  @Test
  void aPictureIsShownToWhomItWasSentAndToNobodyElse() {
    Blob png = Blob.of(new byte[] {(byte) 0x89, 'P', 'N', 'G', 1});
    String name = database.write(t -> new Pictures(() -> now).put(t, png));
    List<Button> buttons = List.of(Button.press("Đã đọc", "done:1"));
    channel.send(
        new Outgoing(
            "r1",
            LAN,
            new Content.Picture(name, "Khẩu hiệu: Học", RichText.plain("Hôm nay"), buttons)));

    assertThat(mailbox.history(LAN))
        .containsExactly(
            new WebMessage(
                1,
                Sender.LOA_HOC,
                START,
                RichText.plain("Hôm nay"),
                buttons,
                Optional.empty(),
                Optional.of(new WebMessage.Picture(name, "Khẩu hiệu: Học"))));
    assertThat(mailbox.picture(LAN, 1)).contains(png);
    assertThat(mailbox.picture(MINH, 1)).isEmpty();
    assertThat(mailbox.file(LAN, 1)).isEmpty();
  }

  @Test
  void aRepeatedSendStoresNothing() {
    Outgoing answer = new Outgoing("r1", LAN, Content.plain("Lễ khai mạc"));
    assertThat(channel.send(answer)).isEqualTo(new SendResult.Sent("1"));
    assertThat(channel.send(answer)).isEqualTo(new SendResult.Sent("1"));
    assertThat(texts(LAN)).containsExactly("Lễ khai mạc");
  }

  @Test
  void nothingIsKeptOfWhatTheIntakeDoesNotTake() {
    intake.closed = true;
    assertThat(mailbox.say(LAN, "k1", "mai có gì")).isEqualTo(Posted.CLOSED);
    assertThat(mailbox.history(LAN)).isEmpty();
    channel.stop();
    intake.closed = false;
    assertThat(mailbox.say(LAN, "k2", "mai có gì")).isEqualTo(Posted.CLOSED);
    assertThat(mailbox.history(LAN)).isEmpty();
    assertThat(intake.updates).isEmpty();
  }

  @Test
  void aPressHandsOverWhatTheButtonCarriesAndShowsItsTitle() {
    URI map = URI.create("https://www.openstreetmap.org/");
    channel.send(
        new Outgoing(
            "r1",
            LAN,
            Content.plain(
                "Chọn", List.of(Button.press("Khai mạc", "c:1"), Button.open("Bản đồ", map)))));

    assertThat(mailbox.press(LAN, "k1", 1, 0)).isEqualTo(Posted.KEPT);
    assertThat(intake.updates)
        .extracting(Update::inbound)
        .containsExactly(new Inbound.Pressed("c:1", ""));
    assertThat(texts(LAN)).containsExactly("Chọn", "Khai mạc");
  }

  @Test
  void onlyWhatWasOfferedToTheVisitorCanBePressed() {
    URI map = URI.create("https://www.openstreetmap.org/");
    channel.send(
        new Outgoing(
            "r1",
            LAN,
            Content.plain("Chọn", List.of(Button.press("1", "c:1"), Button.open("Map", map)))));
    assertThat(mailbox.press(MINH, "k", 1, 0)).isEqualTo(Posted.NO_SUCH_BUTTON);
    assertThat(mailbox.press(LAN, "k", 1, 1)).isEqualTo(Posted.NO_SUCH_BUTTON);
    assertThat(mailbox.press(LAN, "k", 1, 2)).isEqualTo(Posted.NO_SUCH_BUTTON);
    assertThat(mailbox.press(LAN, "k", 1, -1)).isEqualTo(Posted.NO_SUCH_BUTTON);
    assertThat(mailbox.press(LAN, "k", 2, 0)).isEqualTo(Posted.NO_SUCH_BUTTON);
    assertThat(intake.updates).isEmpty();
  }

  @Test
  void emphasisLinksAndButtonsAreReadAsTheyWereSent() {
    RichText text =
        RichText.plain("Lúc ")
            .bold("8 giờ")
            .italic(" Nguồn")
            .link(" bản đồ", URI.create("https://www.openstreetmap.org/?q=a%20b"));
    List<Button> buttons = List.of(Button.press("Nhắc tôi", "n"), Button.shareLocation("Ở đâu"));
    channel.send(new Outgoing("r1", LAN, new Content.Text(text, buttons)));
    assertThat(mailbox.history(LAN))
        .containsExactly(
            new WebMessage(
                1,
                Sender.LOA_HOC,
                START,
                text,
                buttons.subList(0, 1),
                Optional.empty(),
                Optional.empty()));
  }

  @Test
  void aFileIsHandedOutToItsVisitorOnly() {
    Blob data = Blob.of("BEGIN:VCALENDAR".getBytes(StandardCharsets.UTF_8));
    channel.send(
        new Outgoing(
            "r1",
            LAN,
            new Content.Document("khai-mac.ics", "text/calendar", data, RichText.plain("Lịch"))));
    assertThat(mailbox.history(LAN))
        .containsExactly(
            new WebMessage(
                1,
                Sender.LOA_HOC,
                START,
                RichText.plain("Lịch"),
                List.of(),
                Optional.of(new AttachedFile("khai-mac.ics", "text/calendar")),
                Optional.empty()));
    assertThat(mailbox.file(LAN, 1))
        .contains(new Content.Document("khai-mac.ics", "text/calendar", data, RichText.empty()));
    assertThat(mailbox.file(MINH, 1)).isEmpty();
  }

  @Test
  void aFileTooLargeForTheDatabaseIsRejected() {
    Blob data = Blob.of(new byte[(1 << 20) + 1]);
    Content file = new Content.Document("a.pdf", "application/pdf", data, RichText.empty());
    assertThat(channel.send(new Outgoing("r1", LAN, file)))
        .isEqualTo(new SendResult.Rejected("a file of 1048577 bytes"));
  }

  @Test
  void onlyTheLastHundredMessagesOfAVisitorAreKept() {
    channel.send(new Outgoing("other", MINH, Content.plain("còn đây")));
    for (int i = 0; i < 130; i++) {
      channel.send(new Outgoing("r" + i, LAN, Content.plain("tin " + i)));
    }
    assertThat(texts(LAN)).hasSize(100).startsWith("tin 30").endsWith("tin 129");
    assertThat(texts(MINH)).containsExactly("còn đây");
  }

  @Test
  void everyOpenPageIsToldOfWhatComesIn() {
    List<String> told = new ArrayList<>();
    Subscription first = mailbox.subscribe(LAN, () -> told.add("first")).orElseThrow();
    assertThat(mailbox.subscribe(LAN, () -> told.add("second"))).isPresent();
    assertThat(mailbox.subscribe(MINH, () -> told.add("other"))).isPresent();
    channel.send(new Outgoing("r1", LAN, Content.plain("a")));
    channel.send(new Outgoing("r1", LAN, Content.plain("a")));
    first.close();
    mailbox.say(LAN, "k1", "b");
    assertThat(told).containsExactly("first", "second", "second");
  }

  @Test
  void oneVisitorCanNotHaveAnyNumberOfOpenPages() {
    Runnable signal = () -> {};
    Subscription first = mailbox.subscribe(LAN, signal).orElseThrow();
    for (int i = 1; i < 12; i++) {
      assertThat(mailbox.subscribe(LAN, signal)).isPresent();
    }
    assertThat(mailbox.subscribe(LAN, signal)).isEmpty();
    first.close();
    first.close();
    assertThat(mailbox.subscribe(LAN, signal)).isPresent();
    assertThat(mailbox.subscribe(LAN, signal)).isEmpty();
  }

  @Test
  void oldMessagesAndForgottenVisitorsAreDeleted() {
    mailbox.say(LAN, "k1", "cũ");
    now = START.plusSeconds(60);
    mailbox.say(LAN, "k2", "mới");
    mailbox.say(MINH, "k1", "của Minh");
    assertThat(database.<Integer>write(t -> mailbox.deleteOlderThan(t, now))).isEqualTo(1);
    assertThat(texts(LAN)).containsExactly("mới");
    assertThat(database.<Integer>write(t -> mailbox.forget(t, LAN))).isEqualTo(1);
    assertThat(mailbox.history(LAN)).isEmpty();
    assertThat(texts(MINH)).containsExactly("của Minh");
  }

  @Test
  void aClosedDatabaseIsKnownAsNotSent() {
    database.close();
    assertThat(channel.send(new Outgoing("r1", LAN, Content.plain("a"))))
        .isEqualTo(new SendResult.NotSent("the mailbox could not be written"));
  }

  private List<String> texts(Address visitor) {
    return mailbox.history(visitor).stream().map(m -> m.text().text()).toList();
  }

  private static WebMessage message(long id, Sender sender, RichText text) {
    return new WebMessage(id, sender, START, text, List.of(), Optional.empty(), Optional.empty());
  }
}
