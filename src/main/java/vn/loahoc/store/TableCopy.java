package vn.loahoc.store;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Carries all rows of all tables from one database to another of whatever kind, whose tables are of
 * the same version. Both connections are in a transaction of the caller's.
 */
final class TableCopy {

  private static final int TOGETHER = 1_000;

  /** Of rows that hold files, of some hundred kilobytes each: they are in memory together. */
  private static final int FILES_TOGETHER = 16;

  private static final Set<Integer> FILES =
      Set.of(Types.BLOB, Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY);

  /** Of Flyway; and of the scheduler, which finds out by itself what is due. */
  private static final Set<String> LEFT_OUT = Set.of("flyway_schema_history", "scheduled_tasks");

  private final Connection from;
  private final Connection to;

  TableCopy(Connection from, Connection to) {
    this.from = from;
    this.to = to;
  }

  /** Replaces what is there. */
  void run() throws SQLException {
    List<String> tables = new ArrayList<>(inOrder(to));
    for (String table : tables.reversed()) {
      execute("delete from " + quoted(table));
    }
    for (String table : tables) {
      copy(table);
    }
    Sequences.carry(from, to, tables);
  }

  private void copy(String table) throws SQLException {
    List<String> columns = columns(to, table);
    String names = columns.stream().map(TableCopy::quoted).collect(Collectors.joining(", "));
    String marks = String.join(", ", Collections.nCopies(columns.size(), "?"));
    String select = "select " + names + " from " + quoted(table);
    String insert = "insert into " + quoted(table) + " (" + names + ") values (" + marks + ")";
    try (Statement reading = from.createStatement();
        PreparedStatement writing = to.prepareStatement(insert)) {
      int together = holdsFiles(to, table) ? FILES_TOGETHER : TOGETHER;
      reading.setFetchSize(together);
      try (ResultSet rows = reading.executeQuery(select)) {
        int waiting = 0;
        while (rows.next()) {
          for (int i = 1; i <= columns.size(); i++) {
            writing.setObject(i, rows.getObject(i));
          }
          writing.addBatch();
          if (++waiting == together) {
            writing.executeBatch();
            waiting = 0;
          }
        }
        writing.executeBatch();
      }
    }
  }

  /** The tables, each after those that it refers to. */
  private static Set<String> inOrder(Connection connection) throws SQLException {
    Set<String> ordered = new LinkedHashSet<>();
    for (String table : tables(connection)) {
      add(connection, table, ordered, new LinkedHashSet<>());
    }
    return ordered;
  }

  private static void add(
      Connection connection, String table, Set<String> ordered, Set<String> above)
      throws SQLException {
    if (ordered.contains(table) || !above.add(table)) {
      return;
    }
    try (ResultSet keys = metaData(connection).getImportedKeys(null, null, table)) {
      List<String> referred = new ArrayList<>();
      while (keys.next()) {
        referred.add(keys.getString("PKTABLE_NAME"));
      }
      for (String other : referred) {
        add(connection, other, ordered, above);
      }
    }
    ordered.add(table);
  }

  private static Set<String> tables(Connection connection) throws SQLException {
    Set<String> tables = new TreeSet<>();
    try (ResultSet found =
        metaData(connection).getTables(null, connection.getSchema(), "%", new String[] {"TABLE"})) {
      while (found.next()) {
        String table = found.getString("TABLE_NAME");
        if (!LEFT_OUT.contains(table) && !table.startsWith("sqlite_")) {
          tables.add(table);
        }
      }
    }
    return tables;
  }

  private static List<String> columns(Connection connection, String table) throws SQLException {
    List<String> columns = new ArrayList<>();
    try (ResultSet found =
        metaData(connection).getColumns(null, connection.getSchema(), table, "%")) {
      while (found.next()) {
        columns.add(found.getString("COLUMN_NAME"));
      }
    }
    return columns;
  }

  private static boolean holdsFiles(Connection connection, String table) throws SQLException {
    boolean holds = false;
    try (ResultSet found =
        metaData(connection).getColumns(null, connection.getSchema(), table, "%")) {
      while (found.next()) {
        holds |= FILES.contains(found.getInt("DATA_TYPE"));
      }
    }
    return holds;
  }

  private static DatabaseMetaData metaData(Connection connection) throws SQLException {
    return connection.getMetaData();
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = to.createStatement()) {
      statement.execute(sql);
    }
  }

  /** For names that stand in our own scripts. */
  static String quoted(String name) {
    return '"' + name + '"';
  }
}
