package vn.loahoc.store;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one thread that writes: takes what waits, up to 64 units, and commits it at once. It holds
 * its connection while there is work, so that statements stay prepared, and gives it back when
 * there is none, so that the pool may look whether it still lives.
 */
final class Writer implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Writer.class);
  private static final int TOGETHER = 64;
  private static final int WAITING = 10_000;
  private static final int PATIENCE_SECONDS = 30;
  private static final int LULL_MILLIS = 100;

  private final Jdbi jdbi;
  private final Dialect dialect;
  private final BlockingQueue<Unit<?>> waiting = new ArrayBlockingQueue<>(WAITING);
  private final Thread thread;
  private volatile boolean closing;
  private volatile boolean stopped;

  // of the writer's thread alone
  private @Nullable Handle handle;
  private List<Unit<?>> batch = List.of();

  Writer(Jdbi jdbi, Dialect dialect) {
    this.jdbi = jdbi;
    this.dialect = dialect;
    this.thread = Thread.ofPlatform().daemon().name("store-writer").start(this::loop);
  }

  /**
   * Takes a unit; waits up to half a minute for a place in the queue.
   *
   * @return what becomes of it, complete once it is committed or undone
   */
  <T> CompletableFuture<T> submit(Function<Transaction, T> work) {
    Unit<T> unit = new Unit<>(work);
    try {
      if (closing) {
        refuse(unit, "the database is closed");
      } else if (!waiting.offer(unit, PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        refuse(unit, "too much work waits for the database");
      } else if (stopped) {
        refuseTheRest(); // it came in behind the back of the thread that ended
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      refuse(unit, "interrupted while waiting for the database");
    }
    return unit.done();
  }

  boolean isStopped() {
    return stopped;
  }

  boolean isCurrentThread() {
    return Thread.currentThread().equals(thread);
  }

  private void loop() {
    try {
      while (!closing || !waiting.isEmpty()) {
        batch = next();
        if (batch.isEmpty()) {
          release();
        } else {
          commit();
        }
      }
    } catch (InterruptedException e) {
      LOG.error("the thread that writes was interrupted: nothing more can be written");
    } finally {
      stopped = true;
      release();
      batch.forEach(unit -> refuse(unit, "the thread that writes has ended"));
      refuseTheRest();
    }
  }

  private List<Unit<?>> next() throws InterruptedException {
    List<Unit<?>> next = new ArrayList<>(TOGETHER);
    Unit<?> first = waiting.poll(LULL_MILLIS, TimeUnit.MILLISECONDS);
    if (first != null) {
      next.add(first);
      waiting.drainTo(next, TOGETHER - 1);
    }
    return next;
  }

  private void commit() {
    try {
      Handle open = held();
      open.begin();
      if (batch.size() > 1) {
        for (Unit<?> unit : batch) {
          runApart(unit, open);
        }
        open.commit();
      } else if (batch.getFirst().run(new Transaction(open, dialect))) {
        open.commit();
      } else {
        open.rollback();
      }
    } catch (RuntimeException e) {
      StoreException failure = new StoreException("the database could not commit", e);
      batch.forEach(unit -> unit.undone(failure));
      release();
    }
    for (Unit<?> unit : batch) {
      if (unit.succeeded()) {
        unit.afterwards().forEach(Writer::signal);
      }
      unit.finish();
    }
  }

  /** A savepoint each, so that one unit that fails takes no other with it. */
  private void runApart(Unit<?> unit, Handle open) {
    open.execute("savepoint unit");
    if (unit.run(new Transaction(open, dialect)) && released(unit, open)) {
      return;
    }
    open.execute("rollback to savepoint unit");
    open.execute("release savepoint unit");
  }

  /** On PostgreSQL a unit that hides the failure of a statement cannot be released. */
  private static boolean released(Unit<?> unit, Handle open) {
    try {
      open.execute("release savepoint unit");
      return true;
    } catch (JdbiException e) {
      unit.undone(new StoreException("a unit of work went on after a statement had failed", e));
      return false;
    }
  }

  private Handle held() {
    Handle held = handle;
    if (held == null) {
      held = jdbi.open();
      handle = held;
    }
    return held;
  }

  /** Gives the connection back; whatever was not committed is undone by the pool. */
  private void release() {
    Handle held = handle;
    handle = null;
    if (held != null) {
      try {
        held.close();
      } catch (JdbiException e) {
        LOG.debug("a connection was given back in disorder", e);
      }
    }
  }

  private static void signal(Runnable afterwards) {
    try {
      afterwards.run();
    } catch (RuntimeException e) {
      LOG.error("a signal after a commit failed", e);
    }
  }

  private void refuseTheRest() {
    List<Unit<?>> rest = new ArrayList<>();
    waiting.drainTo(rest);
    rest.forEach(unit -> refuse(unit, "the database is closed"));
  }

  private static void refuse(Unit<?> unit, String why) {
    unit.done().completeExceptionally(new StoreException(why));
  }

  /** Finishes what waits. */
  @Override
  public void close() {
    closing = true;
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
