package vn.loahoc.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.loahoc.store.Database;
import vn.loahoc.store.Retention;
import vn.loahoc.store.StoreLocation;
import vn.loahoc.store.Transaction;

/** What is left of messages after a day and after a month, on any database. */
abstract class DeliveryRetentionStoreContract {

  private static final Instant NOW = Instant.parse("2024-11-02T01:00:00Z");
  private static final Duration MINUTE = Duration.ofMinutes(1);
  private static final Duration DAY = Duration.ofDays(1);
  private static final Duration MONTH = Duration.ofDays(30);

  private Database database;

  /** Where an empty database of this test lies; the same at every call. */
  abstract StoreLocation location();

  @BeforeEach
  void open() {
    database = Database.open(location());
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void whatNobodyHandledForADayIsGivenUpAndItsTextGoes() {
    received("old", DAY.plus(MINUTE), Optional.empty());
    received("new", DAY.minus(MINUTE), Optional.empty());
    Inbox inbox = inbox();
    assertThat(inbox.size()).isEqualTo(2);

    retain(inbox);

    assertThat(
            texts(
                "select key_hash || ' ' || coalesce(chat, '-') || ' ' || coalesce(body, '-')"
                    + " || case when handled_at is null then ' waits' else ' done' end"
                    + " from inbox order by key_hash"))
        .containsExactly("new chat {} waits", "old - - done");
    assertThat(inbox.size()).isOne();
  }

  @Test
  void thatAMessageWasHandledIsKnownForThirtyDays() {
    received("old", MONTH.plus(MINUTE), Optional.of(MONTH.plus(MINUTE)));
    received("late", MONTH.plus(MINUTE), Optional.of(MONTH.minus(MINUTE)));
    received("new", MONTH.minus(MINUTE), Optional.of(MONTH.minus(MINUTE)));

    retain(inbox());

    assertThat(texts("select key_hash from inbox order by key_hash"))
        .containsExactly("late", "new");
  }

  @Test
  void thatAMessageWasSentIsKnownForThirtyDays() {
    sent("old", "sent", MONTH.plus(MINUTE), Optional.of(MONTH.plus(MINUTE)));
    sent("late", "sent", MONTH.plus(MINUTE), Optional.of(MONTH.minus(MINUTE)));
    sent("new", "to_check", MONTH.minus(MINUTE), Optional.of(MONTH.minus(MINUTE)));

    retain(inbox());

    assertThat(texts("select unique_key from outbox order by unique_key"))
        .containsExactly("late", "new");
  }

  @Test
  void aReplyThatCouldNotBeSentForADayIsGivenUpAndAPushWaits() {
    sent("reply old", "waiting", DAY.plus(MINUTE), Optional.empty());
    sent("reply new", "waiting", DAY.minus(MINUTE), Optional.empty());
    sent("reply sending", "sending", DAY.plus(MINUTE), Optional.empty());
    sent("bulk old", "waiting", DAY.plus(MINUTE), Optional.empty());

    retain(inbox());

    assertThat(
            texts(
                "select unique_key || ' ' || state || ' ' || coalesce(chat, '-') || ' '"
                    + " || coalesce(body, '-') || coalesce(' ' || reason, '')"
                    + " from outbox order by unique_key"))
        .containsExactly(
            "bulk old waiting chat {}",
            "reply new waiting chat {}",
            "reply old rejected - - too old",
            "reply sending sending chat {}");
  }

  @Test
  void moreThanOneStepTakesAtOnceGoesAsWell() {
    for (int i = 0; i < 1_200; i++) {
      received("n" + i, MONTH.plus(MINUTE), Optional.of(MONTH.plus(MINUTE)));
    }

    retain(inbox());

    assertThat(texts("select key_hash from inbox")).isEmpty();
  }

  private Inbox inbox() {
    return new Inbox(
        database,
        new UpdateKeys(new byte[32]),
        new Clocks(() -> NOW, System::nanoTime),
        () -> false,
        Milestones.unwatched());
  }

  private void retain(Inbox inbox) {
    new Retention(database, () -> NOW, new DeliveryRetentionStore(inbox).rules()).run();
  }

  private void received(String key, Duration ago, Optional<Duration> handledAgo) {
    database.write(
        t ->
            t.update(
                    """
                    insert into inbox (key_hash, channel, chat, body, received_at, handled_at)
                    values (:key, 'web', 'chat', '{}', :received, :handled)
                    """)
                .bind("key", key)
                .bind("received", NOW.minus(ago).toEpochMilli())
                .bind("handled", handledAgo.map(d -> NOW.minus(d).toEpochMilli()))
                .execute());
  }

  private void sent(String key, String state, Duration ago, Optional<Duration> doneAgo) {
    database.write(
        t ->
            t.update(
                    """
                    insert into outbox
                      (unique_key, channel, chat, lane, body, state, created_at, due_at, done_at)
                    values (:key, 'web', 'chat', :lane, '{}', :state, :created, 0, :done)
                    """)
                .bind("key", key)
                .bind("lane", key.startsWith("bulk") ? "bulk" : "reply")
                .bind("state", state)
                .bind("created", NOW.minus(ago).toEpochMilli())
                .bind("done", doneAgo.map(d -> NOW.minus(d).toEpochMilli()))
                .execute());
  }

  private List<String> texts(String sql) {
    return database.read((Transaction t) -> t.query(sql).mapTo(String.class).list());
  }
}
