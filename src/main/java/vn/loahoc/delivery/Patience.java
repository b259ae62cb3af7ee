package vn.loahoc.delivery;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;

/** How long a stop waits: the whole program has 15 seconds. */
final class Patience {

  private static final int SECONDS = 5;

  private Patience() {}

  static void end(ExecutorService threads) {
    threads.shutdown();
    try {
      if (!threads.awaitTermination(SECONDS, TimeUnit.SECONDS)) {
        threads.shutdownNow();
      }
    } catch (InterruptedException e) {
      threads.shutdownNow();
      Thread.currentThread().interrupt();
    }
  }
}
