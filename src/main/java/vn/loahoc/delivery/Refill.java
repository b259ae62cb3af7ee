package vn.loahoc.delivery;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks into the database at the start and every few seconds: what another process has put there,
 * what there was no room for, and what was committed though the connection broke, is found here.
 */
final class Refill implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Refill.class);
  private static final Duration EVERY = Duration.ofSeconds(2);

  private final String what;
  private final Runnable fill;
  private final CountDownLatch closed = new CountDownLatch(1);
  private final Thread loop;

  Refill(String what, Runnable fill) {
    this.what = what;
    this.fill = fill;
    this.loop = Thread.ofPlatform().daemon().name("refill of " + what).unstarted(this::run);
  }

  void start() {
    loop.start();
  }

  private void run() {
    try {
      do {
        fill();
      } while (!closed.await(EVERY.toNanos(), TimeUnit.NANOSECONDS));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void fill() {
    try {
      fill.run();
    } catch (RuntimeException e) { // a loop that ends would leave what waits there for ever
      LOG.error("{} cannot be read, trying again", what, e);
    }
  }

  @Override
  public void close() {
    closed.countDown();
  }
}
