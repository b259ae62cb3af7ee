package vn.loahoc.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * Copies a database of SQLite while it is in use. {@code vacuum into} reads one moment of it and
 * holds no writer up; {@code backup to} would begin anew with every commit of somebody else. What
 * was deleted is not in the copy.
 */
final class SqliteCopy {

  private SqliteCopy() {}

  /**
   * Writes the copy and sees it onto the disk.
   *
   * @param copy a file that is not there yet
   */
  static void write(DataSource database, Path copy) throws IOException {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement("vacuum into ?")) {
      statement.setString(1, copy.toString());
      statement.execute();
    } catch (SQLException e) {
      throw new IOException("SQLite could not write " + copy, e);
    }
    try (FileChannel channel = FileChannel.open(copy, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }
}
