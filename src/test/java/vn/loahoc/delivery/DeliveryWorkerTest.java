package vn.loahoc.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.loahoc.channel.SendResult;
import vn.loahoc.message.Address;
import vn.loahoc.message.Content;
import vn.loahoc.store.Database;
import vn.loahoc.store.StoreLocation;

class DeliveryWorkerTest {

  private static final SendRates FAST = new SendRates(1_000, 1_000, Duration.ofMillis(1));

  @TempDir private Path folder;

  private final AtomicReference<Instant> now =
      new AtomicReference<>(Instant.parse("2023-10-01T01:00:00Z"));
  private final Clocks clocks = new Clocks(now::get, System::nanoTime);
  private final ScriptedChannel channel = new ScriptedChannel();
  private final PushPause pause = new PushPause(now::get);
  private final Stops stops = new Stops(new UpdateKeys(new byte[16]), now::get);
  private Database database;
  private Outbox outbox;
  private DeliveryWorker worker;

  /** The same on the other database: see its sub-class. */
  StoreLocation location() {
    return new StoreLocation.SqliteFile(folder.resolve("loahoc.db"));
  }

  @BeforeEach
  void open() {
    database = Database.open(location());
    outbox = new Outbox(database, clocks, id -> channel.capabilities());
    worker = worker(FAST);
  }

  @AfterEach
  void close() {
    worker.close();
    database.close();
  }

  private DeliveryWorker worker(SendRates rates) {
    return new DeliveryWorker(
        channel,
        rates,
        new DeliveryWorker.Shared(database, outbox, pause, stops, clocks, Milestones.unwatched()));
  }

  @Test
  void messagesOfOneChatArriveInTheirOrder() {
    add(Lane.REPLY, "a", "1", "2", "3");
    worker.start();
    assertThat(channel.awaitGot(got -> got.size() == 3))
        .containsExactly("a 1 Sent", "a 2 Sent", "a 3 Sent");
    assertSettled(Map.of("sent", 3L, "possibly_doubled", 0L));
  }

  @Test
  void theSameKeyIsSentOnce() {
    for (int i = 0; i < 2; i++) {
      database.write(t -> add(t, Lane.REPLY, "same", "a", "1"));
    }
    worker.start();
    assertSettled(Map.of("sent", 1L, "possibly_doubled", 0L));
  }

  @Test
  void aReplyOfUnknownOutcomeGoesOnceMoreAndCountsAsPossiblyDoubled() {
    channel.script("a", new SendResult.UnknownOutcome("cut"));
    add(Lane.REPLY, "a", "1", "2");
    worker.start();
    assertThat(channel.awaitGot(got -> got.size() == 3))
        .containsExactly("a 1 UnknownOutcome", "a 1 Sent", "a 2 Sent");
    assertSettled(Map.of("sent", 2L, "possibly_doubled", 1L));
  }

  @Test
  void aReplyOfTwiceUnknownOutcomeIsLeftToBeChecked() {
    channel.script("a", new SendResult.UnknownOutcome("cut"), new SendResult.UnknownOutcome("cut"));
    add(Lane.REPLY, "a", "1");
    worker.start();
    assertSettled(Map.of("to_check", 1L, "possibly_doubled", 1L));
  }

  @Test
  void aPushOfUnknownOutcomeIsNeverRepeatedAndNothingGoesUntilThePlatformAnswers() {
    channel.script("a", new SendResult.UnknownOutcome("cut"));
    channel.answering(false);
    add(Lane.BULK, "a", "1");
    worker.start();
    channel.awaitProbes(2);
    add(Lane.BULK, "b", "2");
    channel.awaitProbes(3);
    assertThat(channel.awaitGot(got -> true)).containsExactly("a 1 UnknownOutcome");
    channel.answering(true);
    assertThat(channel.awaitGot(got -> got.size() == 2))
        .containsExactly("a 1 UnknownOutcome", "b 2 Sent");
    assertSettled(Map.of("to_check", 1L, "sent", 1L, "possibly_doubled", 0L));
  }

  @Test
  void whatWasBeingSentWhenTheProgramDiedHasAnUnknownOutcome() {
    add(Lane.REPLY, "a", "1");
    add(Lane.BULK, "b", "2");
    database.write(t -> t.update("update outbox set state = 'sending'").execute());
    worker.start();
    assertThat(channel.awaitGot(got -> got.size() == 1)).containsExactly("a 1 Sent");
    assertSettled(Map.of("to_check", 1L, "sent", 1L, "possibly_doubled", 1L));
  }

  @Test
  void aReplyThatWasInterruptedEightTimesIsLeftToBeChecked() {
    add(Lane.REPLY, "a", "1");
    add(Lane.REPLY, "b", "2");
    database.write(
        t ->
            t.update(
                    """
                    update outbox set state = 'sending',
                      copies = case when chat = 'a' then 7 else 8 end
                    """)
                .execute());
    worker.start();
    assertSettled(Map.of("waiting", 1L, "to_check", 1L, "possibly_doubled", 2L));
  }

  @Test
  void aChatThatIsTooFastWaitsAndTheOthersDoNot() {
    channel.script("a", new SendResult.RetryAfter(Duration.ofHours(1)));
    add(Lane.REPLY, "a", "1");
    add(Lane.REPLY, "b", "2", "3");
    worker.start();
    assertSettled(Map.of("waiting", 1L, "sent", 2L, "possibly_doubled", 0L));
    assertThat(channel.awaitGot(got -> got.size() == 3))
        .containsExactlyInAnyOrder("a 1 RetryAfter", "b 2 Sent", "b 3 Sent");
  }

  @Test
  void theTopicsOfAGroupAreTooFastTogether() {
    channel.script("g/1", new SendResult.RetryAfter(Duration.ofHours(1)));
    add(Lane.REPLY, "g/1", "1");
    worker.start();
    assertThat(channel.awaitGot(got -> got.size() == 1)).containsExactly("g/1 1 RetryAfter");
    assertSettled(Map.of("waiting", 1L, "possibly_doubled", 0L));
    add(Lane.REPLY, "g/2", "2");
    add(Lane.REPLY, "b", "3");
    assertSettled(Map.of("waiting", 2L, "sent", 1L, "possibly_doubled", 0L));
  }

  @Test
  void aRecipientWhoIsGoneGetsNothingUntilTheyWriteAgain() {
    channel.script("a", new SendResult.RecipientGone("blocked"));
    add(Lane.REPLY, "a", "1", "2");
    worker.start();
    assertSettled(Map.of("gone", 2L, "possibly_doubled", 0L));
    add(Lane.BULK, "a", "3");
    assertSettled(Map.of("gone", 3L, "possibly_doubled", 0L));
    database.write(
        t -> {
          outbox.reachable(t, address("a"));
          return add(t, Lane.REPLY, "back", "a", "4");
        });
    assertThat(channel.awaitGot(got -> got.size() == 2))
        .containsExactly("a 1 RecipientGone", "a 4 Sent");
  }

  @Test
  void aChatThatMovedIsFollowed() {
    channel.script("a", new SendResult.ChatMoved(address("z")));
    add(Lane.REPLY, "a", "1", "2");
    worker.start();
    assertThat(channel.awaitGot(got -> got.size() == 3))
        .containsExactly("a 1 ChatMoved", "z 1 Sent", "z 2 Sent");
    add(Lane.REPLY, "a", "3");
    assertThat(channel.awaitGot(got -> got.size() == 4)).endsWith("z 3 Sent");
  }

  @Test
  void pushesWaitWhileTheyArePausedAndRepliesGoOn() {
    database.write(
        t -> {
          pause.pause(t, "test");
          return true;
        });
    add(Lane.BULK, "a", "1");
    add(Lane.REPLY, "a", "2");
    worker.start();
    assertSettled(Map.of("waiting", 1L, "sent", 1L, "possibly_doubled", 0L));
    database.write(
        t -> {
          pause.resume(t);
          return true;
        });
    assertThat(channel.awaitGot(got -> got.size() == 2)).containsExactly("a 2 Sent", "a 1 Sent");
  }

  @Test
  void whileAllSendingIsPausedTheLaneThatWasTriedRests() {
    add(Lane.BULK, "a", "1");
    Departure departure =
        new Departure(
            new DeliveryWorker.Shared(
                database, outbox, pause, stops, clocks, Milestones.unwatched()),
            new OutboxStore(),
            new Outcomes(new OutboxStore(), now::get, Endings.unwatched()));
    Ticket push = new Ticket(Lane.BULK, 1, address("a"), 0, true);
    assertThat(
            database.<Departure.Mark>write(
                t -> {
                  vn.loahoc.store.Switches.set(t, PushPause.SENDING, "restored", now.get());
                  return departure.mark(t, push);
                }))
        .isEqualTo(new Departure.Mark.Paused(Lane.BULK));
  }

  @Test
  void aPushThatWaitedTooLongEndsUnsentHoweverItCameToWait() {
    Instant start = clocks.now();
    database.write(
        t -> {
          pause.pause(t, "test");
          outbox.add(
              t,
              List.of(
                  new Outlet.Push("late", address("a"), Content.plain("1"), start.plusSeconds(60)),
                  new Outlet.Push(
                      "good", address("b"), Content.plain("2"), start.plusSeconds(90))));
          return true;
        });
    worker.start();
    add(Lane.REPLY, "c", "3");
    assertThat(channel.awaitGot(got -> got.size() == 1)).containsExactly("c 3 Sent");
    now.set(start.plusSeconds(60));
    database.write(
        t -> {
          pause.resume(t);
          return true;
        });
    assertThat(channel.awaitGot(got -> got.size() == 2)).containsExactly("c 3 Sent", "b 2 Sent");
    assertSettled(Map.of("rejected", 1L, "sent", 2L, "possibly_doubled", 0L));
  }

  @Test
  void whoStoppedGetsRepliesButNoPushes() {
    database.write(
        t -> {
          stops.stop(t, address("a"));
          return true;
        });
    add(Lane.BULK, "a", "1");
    add(Lane.REPLY, "a", "2");
    worker.start();
    assertSettled(Map.of("rejected", 1L, "sent", 1L, "possibly_doubled", 0L));
  }

  @Test
  void atMostSixteenAreUnderWayAtOnce() {
    CountDownLatch gate = channel.hold();
    for (int i = 0; i < 40; i++) {
      add(Lane.REPLY, "c" + i, "x");
    }
    worker.start();
    channel.awaitGot(got -> got.size() == 16);
    gate.countDown();
    channel.awaitGot(got -> got.size() == 40);
    assertThat(channel.mostFlying()).isEqualTo(16);
  }

  @Test
  void whatIsUnderWayWhenItStopsStillGetsItsOutcome() {
    CountDownLatch gate = channel.hold();
    add(Lane.REPLY, "a", "1", "2");
    worker.start();
    channel.awaitGot(got -> got.size() == 1);
    Thread stopping = Thread.ofPlatform().start(worker::close);
    while (stopping.getState() != Thread.State.TIMED_WAITING) {
      Thread.onSpinWait();
    }
    gate.countDown();
    assertSettled(Map.of("waiting", 1L, "sent", 1L, "possibly_doubled", 0L));
  }

  @Test
  void nothingIsKeptOfAReplyOnceItIsSent() {
    add(Lane.REPLY, "a", "1");
    worker.start();
    assertSettled(Map.of("sent", 1L, "possibly_doubled", 0L));
    assertThat(
            database.<List<Map<String, Object>>>read(
                t -> t.query("select chat, body from outbox").mapToMap().list()))
        .containsExactly(nulls("chat", "body"));
  }

  private static Map<String, Object> nulls(String... keys) {
    Map<String, Object> row = new java.util.HashMap<>();
    for (String key : keys) {
      row.put(key, null);
    }
    return row;
  }

  private void add(Lane lane, String chat, String... texts) {
    for (String text : texts) {
      database.write(t -> add(t, lane, lane + chat + text, chat, text));
    }
  }

  private boolean add(
      vn.loahoc.store.Transaction t, Lane lane, String key, String chat, String text) {
    outbox.add(t, lane, key, address(chat), List.of(Content.plain(text)));
    return true;
  }

  private static Address address(String chat) {
    return new Address(ScriptedChannel.ID, chat);
  }

  /** What is sent at once ends in any order: waits a while for the last of it. */
  private void assertSettled(Map<String, Long> wanted) {
    long deadline = System.nanoTime() + Duration.ofSeconds(20).toNanos();
    Map<String, Long> counts = outbox.counts();
    while (!counts.equals(wanted) && System.nanoTime() < deadline) {
      Thread.onSpinWait();
      counts = outbox.counts();
    }
    assertThat(counts).isEqualTo(wanted);
  }
}
