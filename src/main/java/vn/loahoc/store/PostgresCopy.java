package vn.loahoc.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.Properties;
import vn.loahoc.config.Secret;

/**
 * Carries a database of PostgreSQL into a file of SQLite and back: one form of backup for both, and
 * the way from one to the other.
 */
final class PostgresCopy {

  private PostgresCopy() {}

  /**
   * Writes everything as of one moment into a file.
   *
   * @param file is not there yet, or empty
   */
  static void write(Secret url, Path file) throws SQLException {
    StoreLocation target = new StoreLocation.SqliteFile(file);
    try (Connection from = open(url)) {
      from.setReadOnly(true);
      from.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
      from.setAutoCommit(false);
      int version =
          version(from)
              .orElseThrow(() -> new StoreException("the database holds no tables of Loa Học yet"));
      try (Sources sources = Sources.open(target, 1)) {
        Migrations.to(version, sources);
        try (Connection to = sources.writing().getConnection()) {
          to.setAutoCommit(false);
          new TableCopy(from, to).run();
          to.commit();
        }
      }
      from.rollback();
    }
    SqliteFiles.settle(file);
  }

  /** Replaces everything by what is in a file, whose tables are of the same version, or nothing. */
  static void read(Path file, Secret url) throws SQLException {
    try (Connection from = SqliteFiles.open(file);
        Connection to = open(url)) {
      to.setAutoCommit(false);
      new TableCopy(from, to).run();
      to.commit();
    }
  }

  /** The version of the tables; nothing if Loa Học has not made any there. */
  static Optional<Integer> version(Secret url) throws SQLException {
    try (Connection connection = open(url)) {
      return version(connection);
    }
  }

  private static Optional<Integer> version(Connection connection) throws SQLException {
    try (ResultSet found =
        connection
            .getMetaData()
            .getTables(null, connection.getSchema(), "flyway_schema_history", null)) {
      if (!found.next()) {
        return Optional.empty();
      }
    }
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(SqliteFiles.VERSION)) {
      return rows.next() && rows.getString(1) != null
          ? Optional.of(rows.getInt(1))
          : Optional.empty();
    }
  }

  private static Connection open(Secret url) throws SQLException {
    Properties properties = new Properties();
    properties.setProperty("connectTimeout", "10");
    properties.setProperty("tcpKeepAlive", "true");
    properties.setProperty("logServerErrorDetail", "false");
    return DriverManager.getConnection(url.reveal(), properties);
  }
}
