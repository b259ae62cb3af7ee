package vn.loahoc.delivery;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** "There is something to do": given any number of times, taken once. Thread-safe. */
final class Signal {

  private final Semaphore given = new Semaphore(0);

  void give() {
    if (given.availablePermits() == 0) {
      given.release();
    }
  }

  /** Waits for it, but no longer than this. */
  void await(long nanos) throws InterruptedException {
    if (given.tryAcquire(Math.max(0, nanos), TimeUnit.NANOSECONDS)) {
      given.drainPermits();
    }
  }
}
