package vn.loahoc.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import java.util.function.Function;
import org.jdbi.v3.core.Jdbi;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteOpenMode;

/** Databases of SQLite as files that nobody has open. */
final class SqliteFiles {

  /** What a file turns out to be. */
  sealed interface Finding {

    /**
     * A whole database of Loa Học.
     *
     * @param version of its tables
     */
    record Sound(int version) implements Finding {}

    /**
     * Nothing that could be used.
     *
     * @param why in a few words
     */
    record Unusable(String why) implements Finding {}
  }

  /** Works on both databases. A row without a version is a marker of Flyway itself. */
  static final String VERSION =
      "select max(cast(version as integer)) from flyway_schema_history"
          + " where success and version is not null";

  private static final String READ_ONLY = String.valueOf(SQLiteOpenMode.READONLY.flag);

  private SqliteFiles() {}

  /**
   * Opens a file and reads all of it. Only to read: SQLite would throw away a log of writes that it
   * cannot make out, and with it what might be saved.
   */
  static Finding examine(Path file) {
    if (!Files.isRegularFile(file)) {
      return new Finding.Unusable("it is not there, or no file");
    }
    Properties reading = new Properties();
    reading.setProperty(SQLiteConfig.Pragma.OPEN_MODE.getPragmaName(), READ_ONLY);
    try (Connection connection = open(file, reading);
        Statement statement = connection.createStatement()) {
      String state = text(statement, "pragma integrity_check(1)");
      if (!state.equals("ok")) {
        return new Finding.Unusable("it is damaged: " + state);
      }
      return new Finding.Sound(Integer.parseInt(text(statement, VERSION)));
    } catch (SQLException e) {
      return new Finding.Unusable("it is no database of Loa Học, or damaged: " + e.getMessage());
    }
  }

  private static String text(Statement statement, String sql) throws SQLException {
    try (ResultSet rows = statement.executeQuery(sql)) {
      String text = rows.next() ? rows.getString(1) : null;
      if (text == null) {
        throw new SQLException("nothing came back");
      }
      return text;
    }
  }

  /** Folds the log of writes into the file, so that the file is all there is. */
  static void settle(Path file) {
    try (Connection connection = open(file);
        Statement statement = connection.createStatement()) {
      String mode = text(statement, "pragma journal_mode = delete");
      if (!mode.equals("delete")) {
        throw new StoreException("somebody has the database open: " + file);
      }
    } catch (SQLException e) {
      throw new StoreException("the database cannot be made one file: " + file, e);
    }
  }

  /** Reads from a file; nothing happens to it. */
  static <T> T read(Path file, Function<Transaction, T> unit) {
    return Statements.discreet(Jdbi.create(() -> open(file)))
        .withHandle(handle -> unit.apply(new Transaction(handle, Dialect.SQLITE)));
  }

  /** A connection for one use, without the settings of a database in service. */
  static Connection open(Path file) throws SQLException {
    return open(file, new Properties());
  }

  private static Connection open(Path file, Properties properties) throws SQLException {
    properties.setProperty("busy_timeout", "10000");
    return DriverManager.getConnection("jdbc:sqlite:" + file, properties);
  }
}
