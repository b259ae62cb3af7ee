package vn.loahoc.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * A real PostgreSQL server for the tests of this JVM: started when the first of them asks, stopped
 * with the JVM. A contract of a store gets its twin beside it:
 *
 * <pre>{@code
 * class PostgresThingStoreTest extends ThingStoreContract {
 *   private final StoreLocation location = Postgres.fresh();
 *
 *   @Override
 *   protected StoreLocation location() {
 *     return location;
 *   }
 * }
 * }</pre>
 */
public final class Postgres {

  /** Older ones are dropped, so that the disk stays as it is. */
  private static final int KEPT = 4;

  private static final Deque<String> NAMES = new ArrayDeque<>();
  private static @Nullable EmbeddedPostgres server;
  private static int made;

  private Postgres() {}

  /** A new empty database. */
  public static StoreLocation fresh() {
    return StoreLocation.of(freshUrl(), java.nio.file.Path.of(""));
  }

  /** The JDBC URL of a new empty database. */
  public static synchronized String freshUrl() {
    EmbeddedPostgres running = running();
    String name = "loahoc_" + ++made;
    try (Connection connection = running.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      while (NAMES.size() >= KEPT) {
        statement.execute("drop database if exists " + NAMES.removeFirst() + " with (force)");
      }
      statement.execute("create database " + name);
    } catch (SQLException e) {
      throw new AssertionError("PostgreSQL does not make a database", e);
    }
    NAMES.add(name);
    return running.getJdbcUrl("postgres", name);
  }

  /** Cuts every connection but its own, as a server does that restarts. */
  public static synchronized void cutConnections() {
    try (Connection connection = running().getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(
          "select pg_terminate_backend(pid, 10000) from pg_stat_activity"
              + " where backend_type = 'client backend' and pid <> pg_backend_pid()");
    } catch (SQLException e) {
      throw new AssertionError("PostgreSQL does not cut its connections", e);
    }
  }

  private static EmbeddedPostgres running() {
    EmbeddedPostgres running = server;
    if (running == null) {
      try {
        // nothing here outlives the machine: commits need not reach the disk
        running = EmbeddedPostgres.builder().setServerConfig("fsync", "off").start();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      server = running;
    }
    return running;
  }
}
