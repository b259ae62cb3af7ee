package vn.loahoc.delivery;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import vn.loahoc.channel.Intake;
import vn.loahoc.message.ChannelId;
import vn.loahoc.message.Update;
import vn.loahoc.store.Database;
import vn.loahoc.store.Transaction;

/** What came in and is not handled yet. Thread-safe. */
public final class Inbox implements Intake {

  /** More than this waiting, and the platforms keep the rest until we have caught up. */
  private static final int MOST_WAITING = 50_000;

  private final Database database;
  private final UpdateKeys keys;
  private final Clocks clocks;
  private final BooleanSupplier diskIsLow;
  private final Milestones milestones;
  private final InboxStore store = new InboxStore();
  private final AtomicLong waiting = new AtomicLong();
  private final Lines lines;
  private volatile boolean closed;

  /**
   * @param diskIsLow whether so little is left that nothing more may be taken
   */
  public Inbox(
      Database database,
      UpdateKeys keys,
      Clocks clocks,
      BooleanSupplier diskIsLow,
      Milestones milestones) {
    this.database = database;
    this.keys = keys;
    this.clocks = clocks;
    this.diskIsLow = diskIsLow;
    this.milestones = milestones;
    this.lines = new Lines(MOST_WAITING, 0, clocks.ticker());
    waiting.set(database.read(store::waiting));
  }

  @Override
  public Receipt accept(ChannelId channel, List<Update> updates, Optional<String> cursor) {
    List<String> hashes = updates.stream().map(u -> keys.hash(channel, u.key())).toList();
    return take(t -> keep(t, channel, updates, hashes, cursor));
  }

  @Override
  public Receipt accept(ChannelId channel, Update update, Consumer<Transaction> own) {
    List<String> hashes = List.of(keys.hash(channel, update.key()));
    return take(
        t -> {
          List<Ticket> added = keep(t, channel, List.of(update), hashes, Optional.empty());
          if (!added.isEmpty()) {
            own.accept(t);
          }
          return added;
        });
  }

  /** Commits what came in. */
  private Receipt take(Function<Transaction, List<Ticket>> unit) {
    if (!isOpen()) {
      return Receipt.CLOSED;
    }
    milestones.reached(Milestones.Step.AFTER_POLL);
    database.write(unit);
    milestones.reached(Milestones.Step.AFTER_INBOX_COMMIT);
    return Receipt.KEPT;
  }

  private List<Ticket> keep(
      Transaction t,
      ChannelId channel,
      List<Update> updates,
      List<String> hashes,
      Optional<String> cursor) {
    Instant now = clocks.now();
    List<Ticket> added = new ArrayList<>();
    for (int i = 0; i < updates.size(); i++) {
      store.add(t, hashes.get(i), updates.get(i), now).ifPresent(added::add);
    }
    cursor.ifPresent(position -> store.move(t, channel, position));
    t.afterCommit(() -> joined(added));
    return added;
  }

  private void joined(List<Ticket> added) {
    waiting.addAndGet(added.size());
    lines.add(added);
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
    boolean first = store.handled(t, entry.id(), clocks.now());
    if (first) {
      t.afterCommit(waiting::decrementAndGet);
    }
    return first;
  }

  /** So many that waited will not be handled any more. */
  void gaveUp(int count) {
    waiting.addAndGet(-count);
  }

  /** What stands there to be handled; nothing if it was handled meanwhile. */
  public Optional<InboxEntry> find(Transaction t, long id) {
    return store.find(t, id);
  }

  /** Looks in the database for what waits and is not in the lines: at the start, and by and by. */
  void fill() {
    lines.fill(Lane.REPLY, most -> database.read(t -> store.oldest(t, most)));
  }

  Lines lines() {
    return lines;
  }

  void failed(Ticket ticket) {
    database.write(
        t -> {
          store.failed(t, ticket.id());
          return true;
        });
  }
}
