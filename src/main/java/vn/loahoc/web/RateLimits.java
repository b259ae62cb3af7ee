package vn.loahoc.web;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;

/** Counts what visitors and networks do. Thread-safe. */
public final class RateLimits {

  private static final int MOST_COUNTED = 20_000;

  private final TimeMeter time;
  private final ReentrantLock lock = new ReentrantLock();
  private final Map<Counted, Bucket> buckets =
      new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Counted, Bucket> eldest) {
          return size() > MOST_COUNTED;
        }
      };

  private record Counted(Limit limit, String whose) {}

  /**
   * @param ticker nanoseconds of any origin
   */
  RateLimits(LongSupplier ticker) {
    this.time = new Ticking(ticker);
  }

  /**
   * Counts once.
   *
   * @throws Refusal if it was too often
   */
  public void count(Limit limit, String whose) {
    ConsumptionProbe probe = bucket(limit, whose).tryConsumeAndReturnRemaining(1);
    if (!probe.isConsumed()) {
      long seconds = 1 + Duration.ofNanos(probe.getNanosToWaitForRefill()).toSeconds();
      throw Refusal.tooFast(seconds);
    }
  }

  private Bucket bucket(Limit limit, String whose) {
    lock.lock();
    try {
      return buckets.computeIfAbsent(new Counted(limit, whose), counted -> fresh(limit));
    } finally {
      lock.unlock();
    }
  }

  private Bucket fresh(Limit limit) {
    return Bucket.builder()
        .withCustomTimePrecision(time)
        .addLimit(band -> band.capacity(limit.times()).refillGreedy(limit.times(), limit.period()))
        .build();
  }

  /** The ticker as bucket4j wants it. */
  private record Ticking(LongSupplier ticker) implements TimeMeter {
    @Override
    public long currentTimeNanos() {
      return ticker.getAsLong();
    }

    @Override
    public boolean isWallClockBased() {
      return false;
    }
  }
}
