package vn.loahoc.delivery;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;
import vn.loahoc.message.Address;

/**
 * How fast one bot may send: pushes at an even rate, and to one chat about one message a second
 * with short bursts. Thread-safe.
 */
final class SendLimits {

  /** Buckets of chats that have been quiet the longest are forgotten; a full one is like a new. */
  private static final int CHATS = 10_000;

  private final SendRates rates;
  private final TimeMeter meter;
  private final Bucket pushes;
  private final Map<Address, Bucket> chats = new Recent<>();
  private final Map<Address, Long> pausedUntil = new Recent<>();

  SendLimits(SendRates rates, LongSupplier ticker) {
    this.rates = rates;
    this.meter = new Ticking(ticker);
    // one at a time, evenly: a burst is what platforms punish
    this.pushes =
        Bucket.builder()
            .withCustomTimePrecision(meter)
            .addLimit(
                Bandwidth.builder()
                    .capacity(1)
                    .refillGreedy(1, Duration.ofSeconds(1).dividedBy(rates.pushesPerSecond()))
                    .build())
            .build();
  }

  /** Nothing goes to this chat for a while, as the platform asked. */
  synchronized void pause(Address to, Duration pause) {
    pausedUntil.put(to, meter.currentTimeNanos() + pause.toNanos());
  }

  /** Takes leave for one message, if it is granted. */
  synchronized Leave take(Lane lane, Address to) {
    Long until = pausedUntil.get(to);
    if (until != null) {
      long left = until - meter.currentTimeNanos();
      if (left > 0) {
        return new Leave.LineRests(left);
      }
      pausedUntil.remove(to);
    }
    Bucket chat = chats.computeIfAbsent(to, a -> chatBucket());
    long pause = chat.estimateAbilityToConsume(1).getNanosToWaitForRefill();
    if (pause > 0) {
      return new Leave.LineRests(pause);
    }
    if (lane == Lane.BULK) {
      long push = pushes.tryConsumeAndReturnRemaining(1).getNanosToWaitForRefill();
      if (push > 0) {
        return new Leave.LaneRests(push);
      }
    }
    chat.tryConsume(1);
    return new Leave.Granted();
  }

  private Bucket chatBucket() {
    return Bucket.builder()
        .withCustomTimePrecision(meter)
        .addLimit(
            Bandwidth.builder()
                .capacity(rates.chatBurst())
                .refillGreedy(1, rates.chatPause())
                .build())
        .build();
  }

  /** Forgets what was not asked for the longest. */
  private static final class Recent<V> extends LinkedHashMap<Address, V> {
    private static final long serialVersionUID = 1;

    Recent() {
      super(64, 0.75f, true);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<Address, V> eldest) {
      return size() > CHATS;
    }
  }

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
