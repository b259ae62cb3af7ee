package vn.loahoc.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.loahoc.channel.Intake.Receipt;
import vn.loahoc.message.Address;
import vn.loahoc.message.Author;
import vn.loahoc.message.ChannelId;
import vn.loahoc.message.Inbound;
import vn.loahoc.message.Update;
import vn.loahoc.store.Database;
import vn.loahoc.store.StoreLocation;

class InboxTest {

  private static final ChannelId CHANNEL = new ChannelId("test");
  private static final Instant NOW = Instant.parse("2023-10-01T01:00:00Z");

  @TempDir private Path folder;

  private final AtomicBoolean diskIsLow = new AtomicBoolean();
  private Database database;
  private Inbox inbox;

  /** The same on the other database: see its sub-class. */
  StoreLocation location() {
    return new StoreLocation.SqliteFile(folder.resolve("loahoc.db"));
  }

  @BeforeEach
  void open() {
    database = Database.open(location());
    inbox = inbox();
  }

  @AfterEach
  void close() {
    database.close();
  }

  private Inbox inbox() {
    return new Inbox(
        database,
        new UpdateKeys(new byte[16]),
        new Clocks(() -> NOW, System::nanoTime),
        diskIsLow::get,
        Milestones.unwatched());
  }

  @Test
  void anUpdateThatIsDeliveredTwiceIsKeptOnce() {
    inbox.accept(CHANNEL, List.of(update("1", "a", "x"), update("1", "a", "x")), Optional.empty());
    inbox.accept(CHANNEL, List.of(update("1", "a", "x")), Optional.empty());
    assertThat(waiting().stream().map(InboxEntry::update)).containsExactly(update("1", "a", "x"));
    assertThat(inbox.size()).isEqualTo(1);
  }

  @Test
  void whatIsReplayedAfterItWasHandledIsNotHandledAgain() {
    inbox.accept(CHANNEL, List.of(update("1", "a", "x")), Optional.empty());
    InboxEntry entry = waiting().getFirst();
    assertThat(database.<Boolean>write(t -> inbox.handled(t, entry))).isTrue();
    inbox.accept(CHANNEL, List.of(update("1", "a", "x")), Optional.empty());
    assertThat(waiting()).isEmpty();
    assertThat(database.<Boolean>write(t -> inbox.handled(t, entry))).isFalse();
  }

  @Test
  void theCursorMovesWithTheBatchAndOutlivesTheProgram() {
    assertThat(inbox.cursor(CHANNEL)).isEmpty();
    inbox.accept(CHANNEL, List.of(update("1", "a", "x")), Optional.of("2"));
    assertThat(inbox().cursor(CHANNEL)).contains("2");
    assertThat(inbox().size()).isEqualTo(1);
  }

  @Test
  void nothingIsTakenWhenTheDiskIsLowOrTheProgramStops() {
    diskIsLow.set(true);
    assertThat(inbox.accept(CHANNEL, List.of(update("1", "a", "x")), Optional.of("2")))
        .isEqualTo(Receipt.CLOSED);
    diskIsLow.set(false);
    inbox.close();
    assertThat(inbox.accept(CHANNEL, List.of(update("1", "a", "x")), Optional.of("2")))
        .isEqualTo(Receipt.CLOSED);
    assertThat(inbox.cursor(CHANNEL)).isEmpty();
  }

  @Test
  void everyKindOfUpdateComesBackAsItWasAccepted() {
    Address chat = new Address(CHANNEL, "-100");
    Author author = new Author(new Address(CHANNEL, "7"), "Nguyễn Văn Á");
    List<Inbound> kinds =
        List.of(
            new Inbound.Said("mai có gì “vậy” 😀", true),
            new Inbound.Pressed("pick:1:2", "p1"),
            new Inbound.Located(10.73, 106.72),
            new Inbound.SentMedia(Inbound.SentMedia.Kind.VOICE, "f1", ""),
            new Inbound.SentMedia(Inbound.SentMedia.Kind.PHOTO, "f2", "sách", "", 7, "album-1"),
            new Inbound.Joined("ma-moi"),
            new Inbound.Left(),
            new Inbound.Moved(new Address(CHANNEL, "-200")),
            new Inbound.Unsupported());
    List<Update> updates = new ArrayList<>();
    for (int i = 0; i < kinds.size(); i++) {
      updates.add(new Update("k" + i, new Address(CHANNEL, chat.chat() + i), author, kinds.get(i)));
    }
    inbox.accept(CHANNEL, updates, Optional.empty());
    assertThat(waiting().stream().map(InboxEntry::update)).isEqualTo(updates);
  }

  @Test
  void aPhotoThatAnEarlierVersionAcceptedHasNoAlbum() {
    inbox.accept(CHANNEL, List.of(update("1", "a", "x")), Optional.empty());
    String earlier =
        stored()
            .replaceFirst(
                "\"inbound\":\\{[^}]*}",
                "\"inbound\":{\"type\":\"media\",\"kind\":\"PHOTO\",\"reference\":\"f\",\"caption\":\"c\"}");
    database.write(t -> t.update("update inbox set body = :body").bind("body", earlier).execute());
    assertThat(waiting().getFirst().update().inbound())
        .isEqualTo(new Inbound.SentMedia(Inbound.SentMedia.Kind.PHOTO, "f", "c"));
  }

  private String stored() {
    return database.read(t -> t.query("select body from inbox").mapTo(String.class).one());
  }

  @Test
  void nothingThatWasWrittenIsKeptOnceItIsHandled() {
    inbox.accept(CHANNEL, List.of(update("1", "a", "bí mật")), Optional.empty());
    InboxEntry entry = waiting().getFirst();
    database.write(t -> inbox.handled(t, entry));
    Map<String, Object> row = database.read(t -> t.query("select * from inbox").mapToMap().one());
    assertThat(row).containsEntry("chat", null).containsEntry("body", null);
    assertThat(row.get("key_hash")).asString().hasSize(32).doesNotContain("1:a");
  }

  @Test
  void oneChatIsHandledInItsOrderAndAFailureIsTriedAgainBeforeWhatFollows() throws Exception {
    inbox.accept(
        CHANNEL,
        List.of(update("1", "a", "first"), update("2", "a", "second"), update("3", "b", "third")),
        Optional.empty());
    List<String> seen = Collections.synchronizedList(new ArrayList<>());
    CountDownLatch done = new CountDownLatch(3);
    InboxWorker.Handling handling =
        new InboxWorker.Handling() {
          @Override
          public void handle(Ticket ticket) {
            InboxEntry entry = database.read(t -> inbox.find(t, ticket.id()).orElseThrow());
            seen.add(entry.update().key() + " attempt " + (ticket.attempts() + 1));
            if (entry.update().key().equals("1") && ticket.attempts() == 0) {
              throw new IllegalStateException("as planned");
            }
            database.write(t -> inbox.handled(t, entry));
            done.countDown();
          }

          @Override
          public void giveUp(Ticket ticket) {
            throw new AssertionError("not given up");
          }
        };
    try (InboxWorker worker = new InboxWorker(inbox, handling)) {
      worker.start();
      assertThat(done.await(20, TimeUnit.SECONDS)).isTrue();
    }
    assertThat(seen.stream().filter(s -> !s.startsWith("3")))
        .containsExactly("1 attempt 1", "1 attempt 2", "2 attempt 1");
    assertThat(seen).contains("3 attempt 1");
    assertThat(inbox.size()).isZero();
  }

  private List<InboxEntry> waiting() {
    return database.read(
        t ->
            t
                .query("select id from inbox where handled_at is null order by id")
                .mapTo(Long.class)
                .list()
                .stream()
                .map(id -> inbox.find(t, id).orElseThrow())
                .toList());
  }

  private static Update update(String key, String chat, String text) {
    Address address = new Address(CHANNEL, chat);
    return new Update(key, address, new Author(address, "Người hỏi"), Inbound.Said.of(text));
  }
}
