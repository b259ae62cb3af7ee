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
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The one thread that writes: takes what waits, up to 64 units, and commits it at once. */
final class Writer implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Writer.class);
  private static final int TOGETHER = 64;
  private static final int WAITING = 10_000;
  private static final int PATIENCE_SECONDS = 30;

  private final Jdbi jdbi;
  private final Dialect dialect;
  private final BlockingQueue<Unit<?>> waiting = new ArrayBlockingQueue<>(WAITING);
  private final Thread thread;
  private volatile boolean closing;

  /** A unit of work and who waits for it. */
  private static final class Unit<T> {
    private final Function<Transaction, T> work;
    private final CompletableFuture<T> done = new CompletableFuture<>();
    private @Nullable T result;
    private @Nullable RuntimeException failure;
    private List<Runnable> afterwards = List.of();

    Unit(Function<Transaction, T> work) {
      this.work = work;
    }

    void run(Handle handle, Dialect dialect) {
      Transaction transaction = new Transaction(handle, dialect);
      result = work.apply(transaction);
      afterwards = transaction.afterwards();
    }

    void finish() {
      if (failure != null) {
        done.completeExceptionally(failure);
      } else {
        done.complete(result);
      }
    }
  }

  Writer(Jdbi jdbi, Dialect dialect) {
    this.jdbi = jdbi;
    this.dialect = dialect;
    this.thread = Thread.ofPlatform().daemon().name("store-writer").start(this::loop);
  }

  <T> CompletableFuture<T> submit(Function<Transaction, T> work) {
    Unit<T> unit = new Unit<>(work);
    try {
      if (closing || !waiting.offer(unit, PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        unit.done.completeExceptionally(
            new StoreException(closing ? "the database is closed" : "too much work waits"));
      } else if (!thread.isAlive()) {
        unit.done.completeExceptionally(new StoreException("the database is closed"));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      unit.done.completeExceptionally(new StoreException("interrupted while waiting", e));
    }
    return unit.done;
  }

  private void loop() {
    while (!closing || !waiting.isEmpty()) {
      List<Unit<?>> batch = new ArrayList<>(TOGETHER);
      try {
        Unit<?> first = waiting.poll(100, TimeUnit.MILLISECONDS);
        if (first == null) {
          continue;
        }
        batch.add(first);
      } catch (InterruptedException e) {
        return;
      }
      waiting.drainTo(batch, TOGETHER - 1);
      commit(batch);
    }
  }

  private void commit(List<Unit<?>> batch) {
    try (Handle handle = jdbi.open()) {
      handle.begin();
      for (Unit<?> unit : batch) {
        attempt(unit, handle, batch.size() > 1);
      }
      if (batch.size() == 1 && batch.getFirst().failure != null) {
        handle.rollback();
      } else {
        handle.commit();
      }
    } catch (RuntimeException e) {
      StoreException failed = new StoreException("the database could not commit", e);
      batch.forEach(unit -> unit.failure = failed);
    }
    for (Unit<?> unit : batch) {
      if (unit.failure == null) {
        unit.afterwards.forEach(Writer::signal);
      }
      unit.finish();
    }
  }

  /** A savepoint each, so that one unit that fails takes no other with it. */
  private void attempt(Unit<?> unit, Handle handle, boolean others) {
    if (others) {
      handle.execute("savepoint unit");
    }
    try {
      unit.run(handle, dialect);
    } catch (RuntimeException e) {
      unit.failure = e;
      if (others) {
        handle.execute("rollback to savepoint unit");
      }
    }
    if (others) {
      handle.execute("release savepoint unit");
    }
  }

  private static void signal(Runnable afterwards) {
    try {
      afterwards.run();
    } catch (RuntimeException e) {
      LOG.error("a signal after a commit failed", e);
    }
  }

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
