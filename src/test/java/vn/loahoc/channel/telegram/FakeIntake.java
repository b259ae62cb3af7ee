package vn.loahoc.channel.telegram;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Predicate;
import vn.loahoc.channel.Intake;
import vn.loahoc.message.ChannelId;
import vn.loahoc.message.Update;
import vn.loahoc.store.Transaction;

/** Keeps what comes in; it can be closed, and it can break. Thread-safe. */
final class FakeIntake implements Intake {

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private final List<Update> kept = new ArrayList<>();
  private Optional<String> cursor = Optional.empty();
  private int refusals;
  private int failures;

  /** Refuses so many batches from now on. */
  void refuse(int batches) {
    lock.lock();
    try {
      refusals = batches;
    } finally {
      lock.unlock();
    }
  }

  /** Breaks at so many batches from now on. */
  void fail(int batches) {
    lock.lock();
    try {
      failures = batches;
    } finally {
      lock.unlock();
    }
  }

  FakeIntake at(String start) {
    cursor = Optional.of(start);
    return this;
  }

  @Override
  public Receipt accept(ChannelId channel, List<Update> updates, Optional<String> next) {
    lock.lock();
    try {
      changed.signalAll();
      if (failures > 0) {
        failures--;
        throw new IllegalStateException("a sentence that quotes what was written");
      }
      if (refusals > 0) {
        refusals--;
        return Receipt.CLOSED;
      }
      kept.addAll(updates);
      next.ifPresent(value -> cursor = Optional.of(value));
      return Receipt.KEPT;
    } finally {
      lock.unlock();
    }
  }

  @Override
  public Receipt accept(ChannelId channel, Update update, Consumer<Transaction> own) {
    throw new UnsupportedOperationException("this channel keeps nothing itself");
  }

  @Override
  public Optional<String> cursor(ChannelId channel) {
    lock.lock();
    try {
      return cursor;
    } finally {
      lock.unlock();
    }
  }

  List<Update> kept() {
    lock.lock();
    try {
      return List.copyOf(kept);
    } finally {
      lock.unlock();
    }
  }

  /** Waits, at most 10 s, until so many updates are kept. */
  List<Update> await(int count) {
    return await(all -> all.size() >= count);
  }

  private List<Update> await(Predicate<List<Update>> enough) {
    long nanos = Duration.ofSeconds(10).toNanos();
    lock.lock();
    try {
      while (!enough.test(kept)) {
        if (nanos <= 0) {
          throw new AssertionError("only " + kept.size() + " updates were kept");
        }
        nanos = changed.awaitNanos(nanos);
      }
      return List.copyOf(kept);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("interrupted", e);
    } finally {
      lock.unlock();
    }
  }
}
