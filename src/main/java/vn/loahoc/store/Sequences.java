package vn.loahoc.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The last numbers given to rows. They go along with the rows, since the number of a row that was
 * deleted must not be given again: keys of messages are made of them.
 */
final class Sequences {

  private Sequences() {}

  static void carry(Connection from, Connection to, List<String> tables) throws SQLException {
    Map<String, Long> last = new HashMap<>();
    for (String table : tables) {
      long number = isSqlite(from) ? lastOfSqlite(from, table) : lastOfPostgres(from, table);
      if (number > 0) {
        last.put(table, number);
      }
    }
    for (Map.Entry<String, Long> entry : last.entrySet()) {
      if (isSqlite(to)) {
        setSqlite(to, entry.getKey(), entry.getValue());
      } else {
        setPostgres(to, entry.getKey(), entry.getValue());
      }
    }
  }

  private static boolean isSqlite(Connection connection) throws SQLException {
    return connection.getMetaData().getDatabaseProductName().equals("SQLite");
  }

  private static long lastOfSqlite(Connection connection, String table) throws SQLException {
    return number(connection, "select seq from sqlite_sequence where name = ?", table);
  }

  /** Zero for a table that numbers no rows, or none yet. */
  private static long lastOfPostgres(Connection connection, String table) throws SQLException {
    return number(
        connection,
        "select coalesce(last_value, 0) from pg_sequences where schemaname = current_schema()"
            + " and quote_ident(schemaname) || '.' || quote_ident(sequencename) ="
            + " (select pg_get_serial_sequence(quote_ident(table_name), column_name)"
            + " from information_schema.columns where table_schema = current_schema()"
            + " and table_name = ? and is_identity = 'YES')",
        table);
  }

  private static long number(Connection connection, String sql, String table) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, table);
      try (ResultSet rows = statement.executeQuery()) {
        return rows.next() ? rows.getLong(1) : 0;
      }
    }
  }

  private static void setSqlite(Connection connection, String table, long last)
      throws SQLException {
    try (PreparedStatement delete =
            connection.prepareStatement("delete from sqlite_sequence where name = ?");
        PreparedStatement insert =
            connection.prepareStatement("insert into sqlite_sequence (name, seq) values (?, ?)")) {
      delete.setString(1, table);
      delete.executeUpdate();
      insert.setString(1, table);
      insert.setLong(2, last);
      insert.executeUpdate();
    }
  }

  private static void setPostgres(Connection connection, String table, long last)
      throws SQLException {
    try (PreparedStatement set =
        connection.prepareStatement(
            "select setval(pg_get_serial_sequence(quote_ident(table_name), column_name), ?)"
                + " from information_schema.columns where table_schema = current_schema()"
                + " and table_name = ? and is_identity = 'YES'")) {
      set.setLong(1, last);
      set.setString(2, table);
      set.execute();
    }
  }
}
