package vn.loahoc.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/**
 * Copies a database of SQLite while it is in use. {@code vacuum into} reads one moment of it and
 * holds no writer up; {@code backup to} would begin anew with every commit of somebody else. What
 * was deleted is not in the copy.
 */
final class SqliteCopy {

  private SqliteCopy() {}

  /**
   * Writes the copy.
   *
   * @param copy a file that is not there yet, or empty
   */
  static void write(Path database, Path copy) throws SQLException {
    try (Connection connection = SqliteFiles.open(database);
        PreparedStatement statement = connection.prepareStatement("vacuum into ?")) {
      statement.setString(1, copy.toString());
      statement.execute();
    }
  }
}
