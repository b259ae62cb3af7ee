package vn.loahoc.channel.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.loahoc.delivery.Clocks;
import vn.loahoc.delivery.Inbox;
import vn.loahoc.delivery.MaskingIntake;
import vn.loahoc.delivery.Milestones;
import vn.loahoc.delivery.UpdateKeys;
import vn.loahoc.message.Address;
import vn.loahoc.store.Database;
import vn.loahoc.store.StoreException;
import vn.loahoc.store.StoreLocation;

/** What a visitor wrote is on the page and in the inbox, or in neither. */
class WebMailboxCommitTest {

  private static final Instant NOW = Instant.parse("2023-10-01T01:00:00Z");
  private static final Address LAN = new Address(WebChannel.ID, "lan");

  @TempDir private Path folder;

  private final AtomicReference<Milestones> watching = new AtomicReference<>(step -> {});
  private Database database;
  private Inbox inbox;
  private WebMailbox mailbox;

  @BeforeEach
  void open() {
    database = Database.open(new StoreLocation.SqliteFile(folder.resolve("loahoc.db")));
    inbox =
        new Inbox(
            database,
            new UpdateKeys(new byte[16]),
            new Clocks(() -> NOW, System::nanoTime),
            () -> false,
            step -> watching.get().reached(step));
    mailbox = new WebMailbox(database, () -> NOW, text -> text.replaceAll("\\d{9,}", "•••"));
    new WebChannel(mailbox).start(new MaskingIntake(inbox, text -> text.replace("0", "•")));
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void whatComesToAnEndBeforeTheInboxIsNotOnThePageEither() {
    watching.set(
        step -> {
          throw new IllegalStateException("the program ends here");
        });
    assertThatThrownBy(() -> mailbox.say(LAN, "k1", "mai có gì"))
        .hasMessage("the program ends here");
    assertThat(rows("web_messages")).isZero();
    assertThat(rows("inbox")).isZero();
  }

  @Test
  void whatThePageCanNotKeepIsNotInTheInboxEither() {
    database.write(t -> t.update("alter table web_messages rename to gone").execute());
    assertThatThrownBy(() -> mailbox.say(LAN, "k1", "mai có gì"))
        .isInstanceOf(StoreException.class);
    assertThat(rows("gone")).isZero();
    assertThat(rows("inbox")).isZero();
    assertThat(inbox.size()).isZero();
  }

  @Test
  void whatTheInboxCanNotKeepIsNotOnThePageEither() {
    database.write(t -> t.update("alter table inbox rename to gone").execute());
    assertThatThrownBy(() -> mailbox.say(LAN, "k1", "mai có gì"))
        .isInstanceOf(StoreException.class);
    assertThat(rows("gone")).isZero();
    assertThat(rows("web_messages")).isZero();
  }

  @Test
  void thePageIsToldOnceBothAreThere() {
    List<String> told = new ArrayList<>();
    Runnable signal = () -> told.add("told");
    assertThat(mailbox.subscribe(LAN, signal)).isPresent();
    assertThat(mailbox.say(LAN, "k1", "gọi 0901234567")).isEqualTo(Posted.KEPT);
    assertThat(mailbox.say(LAN, "k1", "gọi 0901234567")).isEqualTo(Posted.KEPT);
    assertThat(mailbox.history(LAN)).extracting(m -> m.text().text()).containsExactly("gọi •••");
    assertThat(rows("inbox")).isEqualTo(1);
    assertThat(told).containsExactly("told");
    assertThat(body()).contains("gọi •9•1234567");
  }

  @Test
  void whatWasForgottenDoesNotComeBackWithARepeat() {
    mailbox.say(LAN, "k1", "mai có gì");
    assertThat(database.<Integer>write(t -> mailbox.forget(t, LAN))).isEqualTo(1);
    assertThat(mailbox.say(LAN, "k1", "mai có gì")).isEqualTo(Posted.KEPT);
    assertThat(mailbox.history(LAN)).isEmpty();
  }

  private int rows(String table) {
    return database.read(t -> t.query("select count(*) from " + table).mapTo(Integer.class).one());
  }

  private String body() {
    return database.read(t -> t.query("select body from inbox").mapTo(String.class).one());
  }
}
