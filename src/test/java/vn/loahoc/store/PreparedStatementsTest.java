package vn.loahoc.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

class PreparedStatementsTest {

  private final List<String> prepared = new ArrayList<>();

  /** Notes what is prepared. */
  private Connection noting(Connection connection) {
    return (Connection)
        Proxy.newProxyInstance(
            Connection.class.getClassLoader(),
            new Class<?>[] {Connection.class},
            (proxy, method, arguments) -> {
              if (method.getName().equals("prepareStatement")) {
                prepared.add((String) arguments[0]);
              }
              try {
                return method.invoke(connection, arguments);
              } catch (InvocationTargetException e) {
                throw Objects.requireNonNull(e.getCause());
              }
            });
  }

  @Test
  void aStatementWithNamesIsPreparedOnceHoweverOftenItRuns() throws SQLException {
    try (Connection connection = noting(DriverManager.getConnection("jdbc:sqlite::memory:"))) {
      Jdbi jdbi = Jdbi.create(connection);
      jdbi.setStatementBuilderFactory(any -> new PreparedStatements());
      try (Handle handle = jdbi.open()) {
        handle.execute("create table numbers (n integer)");
        for (int i = 1; i <= 3; i++) {
          handle.createUpdate("insert into numbers values (:n)").bind("n", i).execute();
          assertThat(
                  handle
                      .createQuery("select n from numbers where n <= :most order by n")
                      .bind("most", 2)
                      .mapTo(Integer.class)
                      .list())
              .isEqualTo(List.of(1, 2).subList(0, Math.min(i, 2)));
        }
      }
    }
    assertThat(prepared)
        .containsExactly(
            "create table numbers (n integer)",
            "insert into numbers values (?)",
            "select n from numbers where n <= ? order by n");
  }
}
