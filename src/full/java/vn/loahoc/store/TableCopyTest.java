package vn.loahoc.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows of every kind of column, to PostgreSQL and back. */
class TableCopyTest {

  private static final List<String> ROWS =
      List.of("1|phường Tân Phú|cafe|null", "2|null|null|1", "900000000000|'';--|00|2");

  @TempDir private Path folder;

  @Test
  void rowsThatReferToOthersTextsBytesAndNothingComeThroughBothWays() throws SQLException {
    String first = "jdbc:sqlite:" + folder.resolve("first.db");
    String second = Postgres.freshUrl();
    String third = "jdbc:sqlite:" + folder.resolve("third.db");
    make(first, Dialect.SQLITE);
    make(second, Dialect.POSTGRES);
    make(third, Dialect.SQLITE);
    execute(
        first,
        "insert into z_parents values (1, 'phường Tân Phú'), (2, null)",
        "insert into z_parents values (900000000000, ''''';--')",
        "insert into a_children values (1, x'cafe', null), (2, null, 1), (900000000000, x'00', 2)",
        "insert into numbered (at) values (7), (8), (9)",
        "delete from numbered where id > 1");
    execute(second, "insert into z_parents values (77, 'is replaced')");

    copy(first, second);
    copy(second, third);

    assertThat(rows(second, "encode(c.bytes, 'hex')")).isEqualTo(ROWS);
    assertThat(rows(third, "lower(nullif(hex(c.bytes), ''))")).isEqualTo(ROWS);
    for (String url : List.of(second, third)) {
      execute(url, "insert into numbered (at) values (1)");
      assertThat(texts(url, "select max(id) from numbered")).containsExactly("4");
    }
  }

  private static void make(String url, Dialect dialect) throws SQLException {
    List<String> scripts =
        List.of(
            "create table z_parents (id ${long} primary key, name text)",
            "create table a_children (parent ${long} primary key references z_parents (id),"
                + " bytes ${bytes}, elder ${long} references a_children (parent))",
            "create table numbered (id ${id}, at ${long})");
    for (String script : scripts) {
      String sql = script;
      for (Map.Entry<String, String> placeholder : dialect.placeholders().entrySet()) {
        sql = sql.replace("${" + placeholder.getKey() + "}", placeholder.getValue());
      }
      execute(url, sql);
    }
  }

  private static void copy(String from, String to) throws SQLException {
    try (Connection source = DriverManager.getConnection(from);
        Connection target = DriverManager.getConnection(to)) {
      source.setAutoCommit(false);
      target.setAutoCommit(false);
      new TableCopy(source, target).run();
      target.commit();
    }
  }

  private static List<String> rows(String url, String bytes) throws SQLException {
    return texts(
        url,
        "select p.id || '|' || coalesce(p.name, 'null') || '|' || coalesce("
            + bytes
            + ", 'null') || '|' || coalesce(cast(c.elder as text), 'null')"
            + " from z_parents p join a_children c on c.parent = p.id order by p.id");
  }

  private static List<String> texts(String url, String sql) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery(sql)) {
      while (found.next()) {
        rows.add(found.getString(1));
      }
    }
    return rows;
  }

  private static void execute(String url, String... statements) throws SQLException {
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }
}
