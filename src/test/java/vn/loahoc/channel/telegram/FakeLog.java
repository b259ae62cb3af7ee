package vn.loahoc.channel.telegram;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** What reached the fake. Thread-safe; a waiting test is woken by each arrival. */
final class FakeLog {

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition arrived = lock.newCondition();
  private final List<Received> all = new ArrayList<>();
  private final LongAdder delivered = new LongAdder();
  private boolean forgetful;
  private volatile Consumer<Received> listener = one -> {};

  void listener(Consumer<Received> told) {
    listener = told;
  }

  void add(Received one) {
    boolean message = one.method().startsWith("send") && !one.method().equals("sendChatAction");
    if (one.delivered() && message) {
      delivered.increment();
      listener.accept(one);
    }
    lock.lock();
    try {
      if (!forgetful) {
        all.add(one);
        arrived.signalAll();
      }
    } finally {
      lock.unlock();
    }
  }

  List<Received> all() {
    lock.lock();
    try {
      return List.copyOf(all);
    } finally {
      lock.unlock();
    }
  }

  void forget() {
    lock.lock();
    try {
      forgetful = true;
      all.clear();
    } finally {
      lock.unlock();
    }
  }

  long delivered() {
    return delivered.sum();
  }

  void await(int count, Predicate<Received> which, Duration longest) {
    long nanos = longest.toNanos();
    int seen = 0;
    int read = 0;
    lock.lock();
    try {
      while (true) {
        for (; read < all.size(); read++) {
          seen += which.test(all.get(read)) ? 1 : 0;
        }
        if (seen >= count) {
          return;
        }
        if (nanos <= 0) {
          throw new AssertionError(
              "only %d of %d within %d s".formatted(seen, count, longest.toSeconds()));
        }
        nanos = arrived.awaitNanos(nanos);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("interrupted", e);
    } finally {
      lock.unlock();
    }
  }
}
