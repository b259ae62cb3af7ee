package vn.loahoc.delivery;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;
import vn.loahoc.message.Address;

/**
 * What the worker of one bot knows of its platform: whether it answers, whether it has asked us to
 * wait. Thread-safe.
 */
final class BotHealth {

  /** So many chats that are too fast within {@link #WINDOW} mean that the bot is. */
  private static final int SEVERAL = 3;

  private static final long WINDOW = Duration.ofSeconds(10).toNanos();
  private static final long FIRST_PROBE = Duration.ofMillis(200).toNanos();
  private static final long LONGEST_PROBE = Duration.ofSeconds(10).toNanos();

  private final LongSupplier ticker;
  private final Map<Address, Long> tooFast = new LinkedHashMap<>();
  private boolean doubtful;
  private long nextProbe;
  private long probePause = FIRST_PROBE;
  private long pausedUntil;
  private boolean paused;

  BotHealth(LongSupplier ticker) {
    this.ticker = ticker;
  }

  /** An outcome was unknown: nothing goes out until a harmless call has succeeded. */
  synchronized void doubt() {
    if (!doubtful) {
      doubtful = true;
      probePause = FIRST_PROBE;
      nextProbe = ticker.getAsLong();
    }
  }

  synchronized boolean isDoubtful() {
    return doubtful;
  }

  /** Whether it is time for a harmless call. */
  synchronized boolean wantsProbe() {
    return doubtful && nextProbe - ticker.getAsLong() <= 0;
  }

  /** What the harmless call said. */
  synchronized void probed(boolean answers) {
    if (answers) {
      doubtful = false;
    } else {
      nextProbe = ticker.getAsLong() + probePause;
      probePause = Math.min(2 * probePause, LONGEST_PROBE);
    }
  }

  /** A chat was too fast; when several are, the whole bot waits. */
  synchronized void tooFast(Address chat, Duration pause) {
    long now = ticker.getAsLong();
    tooFast.values().removeIf(at -> now - at > WINDOW);
    tooFast.put(chat, now);
    if (tooFast.size() >= SEVERAL) {
      long until = now + pause.toNanos();
      if (!paused || until - pausedUntil > 0) {
        pausedUntil = until;
        paused = true;
      }
      tooFast.clear();
    }
  }

  /** Nanoseconds until something may be sent; 0 if now. */
  synchronized long pause() {
    long now = ticker.getAsLong();
    long pause = 0;
    if (paused) {
      pause = pausedUntil - now;
      if (pause <= 0) {
        paused = false;
      }
    }
    if (doubtful) {
      pause = Math.max(pause, Math.max(1, nextProbe - now));
    }
    return Math.max(0, pause);
  }
}
