package vn.loahoc.app;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.loahoc.store.Database;
import vn.loahoc.store.Lease;
import vn.loahoc.store.StoreException;

/**
 * Looks every few seconds whether this program may still serve: two on one database would send
 * everything twice, and one that cannot write any more would only look alive.
 */
final class Watch implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Watch.class);
  private static final Duration EVERY = Duration.ofSeconds(5);

  private final Lease lease;
  private final Database database;
  private final Consumer<String> end;
  private final CountDownLatch closed = new CountDownLatch(1);
  private final Thread loop;

  /**
   * @param end told once why the program must end
   */
  Watch(Lease lease, Database database, Consumer<String> end) {
    this.lease = lease;
    this.database = database;
    this.end = end;
    this.loop = Thread.ofPlatform().daemon().name("watch").unstarted(this::run);
  }

  void start() {
    loop.start();
  }

  private void run() {
    try {
      while (!closed.await(EVERY.toNanos(), TimeUnit.NANOSECONDS) && mayServe()) {
        LOG.trace("still alone, still writing");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private boolean mayServe() {
    if (!database.canWrite()) {
      end.accept("the thread that writes to the database has ended");
      return false;
    }
    try {
      if (!lease.renew() && closed.getCount() > 0) {
        end.accept("another Loa Học has taken over the database");
        return false;
      }
    } catch (StoreException e) {
      // nobody can write while the server is away: whoever comes back first goes on
      LOG.warn("it is not known whether this is the only program on the database", e);
    }
    return true;
  }

  @Override
  public void close() {
    closed.countDown();
  }
}
