package vn.loahoc.channel.telegram;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Waits between two attempts; a test only writes down for how long. */
@FunctionalInterface
interface Waiting {

  /** Waits until it is time to stop, or so long at most. */
  void until(CountDownLatch stop, Duration longest) throws InterruptedException;

  static Waiting real() {
    return (stop, longest) -> {
      boolean unused = stop.await(longest.toMillis(), TimeUnit.MILLISECONDS);
    };
  }
}
