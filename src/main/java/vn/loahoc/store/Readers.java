package vn.loahoc.store;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** The few platform threads that read. */
final class Readers implements AutoCloseable {

  private static final int WAITING = 10_000;

  private final Jdbi jdbi;
  private final Dialect dialect;
  private final ThreadPoolExecutor threads;

  /** Known by its type, so that a reader that would wait for a reader can be told. */
  private static final class ReaderThread extends Thread {
    ReaderThread(Runnable work) {
      super(work, "store-reader");
      setDaemon(true);
    }
  }

  Readers(Jdbi jdbi, Dialect dialect, int count) {
    this.jdbi = jdbi;
    this.dialect = dialect;
    this.threads =
        new ThreadPoolExecutor(
            count,
            count,
            0,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(WAITING),
            ReaderThread::new);
  }

  <T> CompletableFuture<T> submit(Function<Transaction, T> unit) {
    try {
      return CompletableFuture.supplyAsync(() -> read(unit), threads);
    } catch (RejectedExecutionException e) {
      return CompletableFuture.failedFuture(
          new StoreException(
              threads.isShutdown()
                  ? "the database is closed"
                  : "too many wait to read from the database"));
    }
  }

  static boolean isCurrentThread() {
    return Thread.currentThread() instanceof ReaderThread;
  }

  /** In a transaction, so that several questions of one unit see the same moment. */
  private <T> T read(Function<Transaction, T> unit) {
    try (Handle handle = jdbi.open()) {
      handle.begin();
      try {
        return unit.apply(new Transaction(handle, dialect));
      } finally {
        handle.rollback();
      }
    }
  }

  @Override
  public void close() {
    threads.close();
  }
}
