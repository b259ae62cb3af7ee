package vn.loahoc.delivery;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import vn.loahoc.channel.Intake;
import vn.loahoc.message.ChannelId;
import vn.loahoc.message.Update;
import vn.loahoc.store.Database;
import vn.loahoc.store.Transaction;

/** What came in and is not handled yet. Thread-safe. */
public final class Inbox implements Intake {

  /** More than this waiting, and the platforms keep the rest until we have caught up. */
  private static final long MOST_WAITING = 50_000;

  private final Database database;
  private final UpdateKeys keys;
  private final InstantSource clock;
  private final BooleanSupplier diskIsLow;
  private final Milestones milestones;
  private final InboxStore store = new InboxStore();
  private final AtomicLong waiting = new AtomicLong();
  private final Signal arrived = new Signal();
  private volatile boolean closed;

  /**
   * @param diskIsLow whether so little is left that nothing more may be taken
   */
  public Inbox(
      Database database,
      UpdateKeys keys,
      InstantSource clock,
      BooleanSupplier diskIsLow,
      Milestones milestones) {
    this.database = database;
    this.keys = keys;
    this.clock = clock;
    this.diskIsLow = diskIsLow;
    this.milestones = milestones;
    waiting.set(database.read(store::waiting));
  }

  @Override
  public Receipt accept(ChannelId channel, List<Update> updates, Optional<String> cursor) {
    if (!isOpen()) {
      return Receipt.CLOSED;
    }
    milestones.reached(Milestones.Step.AFTER_POLL);
    List<String> hashes = updates.stream().map(u -> keys.hash(channel, u.key())).toList();
    int added = database.write(t -> keep(t, channel, updates, hashes, cursor));
    milestones.reached(Milestones.Step.AFTER_INBOX_COMMIT);
    if (added > 0) {
      waiting.addAndGet(added);
      arrived.give();
    }
    return Receipt.KEPT;
  }

  private int keep(
      Transaction t,
      ChannelId channel,
      List<Update> updates,
      List<String> hashes,
      Optional<String> cursor) {
    Instant now = clock.instant();
    int added = 0;
    for (int i = 0; i < updates.size(); i++) {
      if (store.add(t, hashes.get(i), updates.get(i), now)) {
        added++;
      }
    }
    cursor.ifPresent(position -> store.move(t, channel, position));
    return added;
  }

  @Override
  public Optional<String> cursor(ChannelId channel) {
    return database.read(t -> store.cursor(t, channel));
  }

  /** Whether updates are taken; if not, health says so. */
  public boolean isOpen() {
    return !closed && !diskIsLow.getAsBoolean() && waiting.get() < MOST_WAITING;
  }

  /** Takes nothing more. */
  public void close() {
    closed = true;
  }

  /** Roughly how many wait. */
  public long size() {
    return waiting.get();
  }

  /**
   * Marks an update as handled, in the transaction of its effects.
   *
   * @return false if it was handled before: then the transaction must change nothing
   */
  public boolean handled(Transaction t, InboxEntry entry) {
    boolean first = store.handled(t, entry.id(), clock.instant());
    if (first) {
      t.afterCommit(waiting::decrementAndGet);
    }
    return first;
  }

  /** So many that waited will not be handled any more. */
  void gaveUp(int count) {
    waiting.addAndGet(-count);
  }

  List<InboxEntry> heads(int limit) {
    return database.read(t -> store.heads(t, limit));
  }

  void failed(InboxEntry entry) {
    database.write(
        t -> {
          store.failed(t, entry.id());
          return true;
        });
  }

  Signal arrived() {
    return arrived;
  }
}
