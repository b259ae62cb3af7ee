package vn.loahoc.store;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jdbi.v3.core.JdbiException;

/**
 * The database. Thread-safe; may be called from virtual threads, since the work is done on platform
 * threads of its own.
 */
public final class Database implements AutoCloseable {

  private static final int READERS = 4;

  private final Sources sources;
  private final Writer writer;
  private final Readers readers;

  private Database(Sources sources) {
    this.sources = sources;
    this.writer = new Writer(Statements.writing(sources), sources.dialect());
    this.readers = new Readers(Statements.reading(sources), sources.dialect(), READERS);
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
      return new Database(sources);
    } catch (RuntimeException e) {
      sources.close();
      throw e;
    }
  }

  public Dialect dialect() {
    return sources.dialect();
  }

  /**
   * Does a unit of work and returns once it is committed, together with others that wait. If the
   * unit throws, it alone is undone and the exception comes back. A unit that catches the failure
   * of a statement must throw in turn: PostgreSQL does not go on after one.
   *
   * @throws StoreException if the database fails, or too much work waits already; then the unit is
   *     undone, except when the connection broke during the commit: nobody knows then
   * @throws IllegalStateException inside another unit, which would wait for itself
   */
  public <T> T write(Function<Transaction, T> unit) {
    refuseInside();
    return outcome(submit(unit));
  }

  /** The same without waiting for it. */
  <T> CompletableFuture<T> submit(Function<Transaction, T> unit) {
    return writer.submit(unit);
  }

  /**
   * Reads, all from one moment; sees what was committed before. Cannot write.
   *
   * @throws StoreException if the database fails, or too many wait already
   * @throws IllegalStateException inside another unit, which has a transaction of its own
   */
  public <T> T read(Function<Transaction, T> unit) {
    if (Readers.isCurrentThread()) {
      refuseInside();
    }
    return outcome(readers.submit(unit));
  }

  /**
   * Connections for the table of jobs, which its library reads and writes by itself, outside of the
   * units here: at most three at once, for short statements that are each committed at once. Closed
   * with this.
   */
  public DataSource dataSourceForJobs() {
    return sources.writing();
  }

  /** Whether the thread that writes is there; if not, only a new start of the program helps. */
  public boolean canWrite() {
    return !writer.isStopped();
  }

  /** Whether the calling thread is inside a unit of work, where another one cannot be begun. */
  public boolean isInside() {
    return writer.isCurrentThread() || Readers.isCurrentThread();
  }

  private void refuseInside() {
    if (isInside()) {
      throw new IllegalStateException("inside a unit of work: use its transaction");
    }
  }

  private static <T> T outcome(CompletableFuture<T> future) {
    try {
      return future.join();
    } catch (CompletionException e) {
      switch (e.getCause()) {
        case JdbiException failed -> throw new StoreException("a statement failed", failed);
        case RuntimeException failed -> throw failed;
        case Error failed -> throw failed;
        case null, default -> throw new StoreException("the database failed", e);
      }
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
