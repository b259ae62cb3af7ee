package vn.loahoc.checkin;

import java.time.Duration;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;

/**
 * Counts wrong codes, so that nobody finds one by trying: at most {@value #MOST} in ten minutes of
 * a person and of an account. When the memory is full, the one longest untouched starts anew.
 * Thread-safe.
 */
final class Attempts {

  static final int MOST = 5;
  static final Duration PERIOD = Duration.ofMinutes(10);

  private static final int MOST_COUNTED = 20_000;

  private final LongSupplier ticker;
  private final ReentrantLock lock = new ReentrantLock();
  private final Map<String, Tried> tried = new LinkedHashMap<>(64, 0.75f, true);

  private record Tried(int times, long since) {}

  /**
   * @param ticker nanoseconds of any origin
   */
  Attempts(LongSupplier ticker) {
    this.ticker = ticker;
  }

  /** Whether any of them has tried too often. */
  boolean tooMany(List<String> whose) {
    lock.lock();
    try {
      return whose.stream().anyMatch(one -> times(one) >= MOST);
    } finally {
      lock.unlock();
    }
  }

  /** Counts a wrong one. */
  void failed(List<String> whose) {
    lock.lock();
    try {
      for (String one : whose) {
        int times = times(one);
        Tried before = tried.get(one);
        long since = times == 0 || before == null ? ticker.getAsLong() : before.since();
        tried.put(one, new Tried(times + 1, since));
      }
      Iterator<String> eldest = tried.keySet().iterator();
      while (tried.size() > MOST_COUNTED) {
        eldest.next();
        eldest.remove();
      }
    } finally {
      lock.unlock();
    }
  }

  private int times(String one) {
    Tried before = tried.get(one);
    return before == null || ticker.getAsLong() - before.since() >= PERIOD.toNanos()
        ? 0
        : before.times();
  }

  int size() {
    lock.lock();
    try {
      return tried.size();
    } finally {
      lock.unlock();
    }
  }
}
