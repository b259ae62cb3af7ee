package vn.loahoc.channel;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import vn.loahoc.message.ChannelId;
import vn.loahoc.message.Update;
import vn.loahoc.store.Transaction;

/** An intake that remembers: what is known already it leaves out, as the real one does. */
public final class RecordingIntake implements Intake {

  private static final long PATIENCE = TimeUnit.SECONDS.toNanos(10);

  private final List<Update> updates = new ArrayList<>();
  private final Set<String> keys = new HashSet<>();
  private Optional<String> cursor = Optional.empty();
  private int batches;
  private boolean closed;

  @Override
  public synchronized Receipt accept(
      ChannelId channel, List<Update> batch, Optional<String> position) {
    batches++;
    notifyAll();
    if (closed) {
      return Receipt.CLOSED;
    }
    for (Update update : batch) {
      if (keys.add(update.key())) {
        updates.add(update);
      }
    }
    cursor = position.or(() -> cursor);
    return Receipt.KEPT;
  }

  @Override
  public Receipt accept(ChannelId channel, Update update, Consumer<Transaction> own) {
    throw new UnsupportedOperationException("this channel keeps nothing itself");
  }

  @Override
  public synchronized Optional<String> cursor(ChannelId channel) {
    return cursor;
  }

  /** Refuses everything from now on. */
  public synchronized void close() {
    closed = true;
  }

  /** Takes again. */
  public synchronized void open() {
    closed = false;
  }

  /** What was kept so far. */
  public synchronized List<Update> updates() {
    return List.copyOf(updates);
  }

  /** How often something was handed over, kept or not. */
  public synchronized int batches() {
    return batches;
  }

  /** Waits until so many updates are kept; at most ten seconds. */
  public synchronized List<Update> await(int count) throws InterruptedException {
    long until = System.nanoTime() + PATIENCE;
    while (updates.size() < count && System.nanoTime() < until) {
      TimeUnit.NANOSECONDS.timedWait(this, until - System.nanoTime());
    }
    return updates();
  }
}
