package vn.loahoc.store;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * The database. Thread-safe; may be called from virtual threads, since the work is done on platform
 * threads of its own.
 */
public final class Database implements AutoCloseable {

  private static final int READERS = 4;

  private final Dialect dialect;
  private final Sources sources;
  private final Jdbi reading;
  private final Writer writer;
  private final ExecutorService readers =
      Executors.newFixedThreadPool(
          READERS, Thread.ofPlatform().daemon().name("store-reader-", 0).factory());

  private Database(Dialect dialect, Sources sources) {
    this.dialect = dialect;
    this.sources = sources;
    this.reading = Jdbi.create(sources.reading());
    this.writer = new Writer(Jdbi.create(sources.writing()), dialect);
  }

  /**
   * Opens it and brings its tables up to date, after copying the file of SQLite.
   *
   * @throws StoreException if it cannot be opened, or was written by a newer program
   */
  public static Database open(StoreLocation location) {
    Sources sources = Sources.open(location, READERS);
    try {
      Migrations.run(sources, location);
      return new Database(sources.dialect(), sources);
    } catch (RuntimeException e) {
      sources.close();
      throw e;
    }
  }

  public Dialect dialect() {
    return dialect;
  }

  /**
   * Does a unit of work and returns once it is committed, together with others that wait. If the
   * unit throws, it alone is undone and the exception comes back.
   *
   * @throws StoreException if the database fails, or too much work waits already
   */
  public <T> T write(Function<Transaction, T> unit) {
    return outcome(writer.submit(unit));
  }

  /** Reads; sees what was committed before. */
  public <T> T read(Function<Transaction, T> unit) {
    return outcome(CompletableFuture.supplyAsync(() -> readHere(unit), readers));
  }

  private <T> T readHere(Function<Transaction, T> unit) {
    try (Handle handle = reading.open()) {
      return unit.apply(new Transaction(handle, dialect));
    }
  }

  private static <T> T outcome(CompletableFuture<T> future) {
    try {
      return future.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new StoreException("the database failed", e);
    }
  }

  /** Finishes what waits, then closes. */
  @Override
  public void close() {
    writer.close();
    readers.close();
    sources.close();
  }
}
