package vn.loahoc.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;

/**
 * The connections: a few that read; one that writes, beside which migrations and the table of jobs
 * may have some for a short while.
 */
final class Sources implements AutoCloseable {

  private static final int WRITING = 4;

  /** Of what is written to SQLite, in memory. */
  private static final int CACHE_KILOBYTES = 16_000;

  /** Of four kilobytes: so long the log of writes grows before the file takes them over. */
  private static final int CHECKPOINT_PAGES = 2_000;

  private final Dialect dialect;
  private final HikariDataSource writing;
  private final HikariDataSource reading;

  private Sources(Dialect dialect, HikariDataSource writing, HikariDataSource reading) {
    this.dialect = dialect;
    this.writing = writing;
    this.reading = reading;
  }

  static Sources open(StoreLocation location, int readers) {
    Dialect dialect = Dialect.of(location);
    if (location instanceof StoreLocation.SqliteFile sqlite) {
      makeFolder(sqlite.file());
    }
    HikariDataSource writing = pool(writing(location));
    try {
      return new Sources(dialect, writing, pool(reading(location, readers)));
    } catch (StoreException e) {
      writing.close();
      throw e;
    }
  }

  private static void makeFolder(Path file) {
    try {
      PrivateFiles.makeFolderOf(file);
      PrivateFiles.make(file);
    } catch (IOException e) {
      throw new StoreException("the data folder cannot be made: " + file, e);
    }
  }

  private static HikariDataSource pool(HikariConfig config) {
    try {
      return new HikariDataSource(config);
    } catch (RuntimeException e) {
      // a JDBC URL may carry a password: no cause, whose message might show it
      throw new StoreException(
          "the database cannot be opened ("
              + e.getClass().getSimpleName()
              + "): look at LOAHOC_STORE_URL or LOAHOC_DATA, and whether the server runs");
    }
  }

  private static HikariConfig writing(StoreLocation location) {
    HikariConfig config = config(location, WRITING);
    config.setMinimumIdle(1);
    if (location instanceof StoreLocation.SqliteFile) {
      // a deferred transaction that reads and then writes fails with SQLITE_BUSY_SNAPSHOT
      config.addDataSourceProperty("transaction_mode", "IMMEDIATE");
      // FULL: in WAL, NORMAL may roll back the last commits on a power cut
      config.addDataSourceProperty("synchronous", "FULL");
      // pages that many commits change are written back once for many of them
      config.addDataSourceProperty("cache_size", String.valueOf(-CACHE_KILOBYTES));
      config.addDataSourceProperty("wal_autocheckpoint", String.valueOf(CHECKPOINT_PAGES));
    }
    return config;
  }

  private static HikariConfig reading(StoreLocation location, int size) {
    HikariConfig config = config(location, size);
    switch (location) {
      case StoreLocation.SqliteFile file -> config.setConnectionInitSql("pragma query_only = on");
      case StoreLocation.PostgresUrl url -> {
        config.setReadOnly(true);
        config.setTransactionIsolation("TRANSACTION_REPEATABLE_READ");
      }
    }
    return config;
  }

  private static HikariConfig config(StoreLocation location, int size) {
    HikariConfig config = new HikariConfig();
    config.setMaximumPoolSize(size);
    config.setPoolName("store");
    config.setConnectionTimeout(TimeUnit.SECONDS.toMillis(10));
    switch (location) {
      case StoreLocation.SqliteFile sqlite -> {
        config.setJdbcUrl("jdbc:sqlite:" + sqlite.file());
        // whoever finds another program just turning the file to WAL is told "locked" at once,
        // whatever its busy_timeout: it tries again
        config.setInitializationFailTimeout(TimeUnit.SECONDS.toMillis(3));
        config.addDataSourceProperty("journal_mode", "WAL");
        config.addDataSourceProperty("busy_timeout", "10000");
        config.addDataSourceProperty("foreign_keys", "true");
        // a log of writes that grew in a rush is cut back
        config.addDataSourceProperty("journal_size_limit", "67108864");
      }
      case StoreLocation.PostgresUrl postgres -> {
        config.setJdbcUrl(postgres.url().reveal());
        // a server that is gone without a word must not be waited for for ever
        config.addDataSourceProperty("connectTimeout", "10");
        config.addDataSourceProperty("socketTimeout", "60");
        config.addDataSourceProperty("tcpKeepAlive", "true");
        // the detail of an error shows what was to be stored
        config.addDataSourceProperty("logServerErrorDetail", "false");
      }
    }
    return config;
  }

  Dialect dialect() {
    return dialect;
  }

  DataSource writing() {
    return writing;
  }

  DataSource reading() {
    return reading;
  }

  @Override
  public void close() {
    reading.close();
    writing.close();
  }
}
