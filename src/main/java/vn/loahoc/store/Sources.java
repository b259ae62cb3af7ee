package vn.loahoc.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.sql.DataSource;

/** The connections: one that writes, a few that read. */
final class Sources implements AutoCloseable {

  private final Dialect dialect;
  private final HikariDataSource writing;
  private final HikariDataSource reading;

  private Sources(Dialect dialect, HikariDataSource writing, HikariDataSource reading) {
    this.dialect = dialect;
    this.writing = writing;
    this.reading = reading;
  }

  static Sources open(StoreLocation location, int readers) {
    try {
      return switch (location) {
        case StoreLocation.SqliteFile sqlite -> sqlite(sqlite.file(), readers);
        case StoreLocation.PostgresUrl postgres ->
            new Sources(
                Dialect.POSTGRES,
                pool(postgres.url().reveal(), 1),
                pool(postgres.url().reveal(), readers));
      };
    } catch (RuntimeException e) {
      // a JDBC URL may carry a password: no cause, whose message might show it
      throw new StoreException(
          "the database cannot be opened ("
              + e.getClass().getSimpleName()
              + "): look at LOAHOC_STORE_URL or LOAHOC_DATA, and whether the server runs");
    }
  }

  private static Sources sqlite(Path file, int readers) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
    } catch (IOException e) {
      throw new StoreException("the data folder cannot be made: " + file, e);
    }
    HikariConfig writing = config("jdbc:sqlite:" + file, 1);
    // a deferred transaction that reads and then writes fails with SQLITE_BUSY_SNAPSHOT
    writing.addDataSourceProperty("transaction_mode", "IMMEDIATE");
    // FULL: in WAL, NORMAL may roll back the last commits on a power cut
    writing.addDataSourceProperty("synchronous", "FULL");
    HikariConfig reading = config("jdbc:sqlite:" + file, readers);
    for (HikariConfig config : new HikariConfig[] {writing, reading}) {
      config.addDataSourceProperty("journal_mode", "WAL");
      config.addDataSourceProperty("busy_timeout", "10000");
      config.addDataSourceProperty("foreign_keys", "true");
    }
    return new Sources(
        Dialect.SQLITE, new HikariDataSource(writing), new HikariDataSource(reading));
  }

  private static HikariDataSource pool(String url, int size) {
    return new HikariDataSource(config(url, size));
  }

  private static HikariConfig config(String url, int size) {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(url);
    config.setMaximumPoolSize(size);
    config.setPoolName("store");
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
