package vn.loahoc.store;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.loahoc.config.Secret;

/** A lock of PostgreSQL that lasts as long as the connection that took it. Thread-safe. */
final class AdvisoryLock implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(AdvisoryLock.class);

  /** Any number that no other program locks in this database: "loahoc" in ASCII. */
  private static final long KEY = 0x6c6f61686f63L;

  private static final int PATIENCE_SECONDS = 5;

  private final Secret url;
  private Connection connection;
  private boolean givenBack;

  private AdvisoryLock(Secret url, Connection connection) {
    this.url = url;
    this.connection = connection;
  }

  static Optional<AdvisoryLock> take(Secret url) {
    return connect(url).map(connection -> new AdvisoryLock(url, connection));
  }

  /** Looks whether it is still ours; whoever gave it back has it no more. */
  synchronized boolean renew() {
    if (givenBack) {
      return false;
    }
    try {
      if (connection.isValid(PATIENCE_SECONDS)) {
        return true;
      }
      connection.close();
    } catch (SQLException e) {
      throw failed(e);
    }
    Optional<Connection> again = connect(url);
    again.ifPresent(fresh -> connection = fresh);
    return again.isPresent();
  }

  private static Optional<Connection> connect(Secret url) {
    Properties properties = new Properties();
    properties.setProperty("connectTimeout", "10");
    properties.setProperty("socketTimeout", "60");
    properties.setProperty("tcpKeepAlive", "true");
    // the server notices within half a minute that the machine of a holder is gone
    properties.setProperty(
        "options",
        "-c tcp_keepalives_idle=10 -c tcp_keepalives_interval=5 -c tcp_keepalives_count=3");
    Connection connection = null;
    boolean locked = false;
    try {
      connection = DriverManager.getConnection(url.reveal(), properties);
      locked = lock(connection);
      return locked ? Optional.of(connection) : Optional.empty();
    } catch (SQLException e) {
      throw failed(e);
    } finally {
      if (connection != null && !locked) {
        close(connection);
      }
    }
  }

  private static boolean lock(Connection connection) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement("select pg_try_advisory_lock(?)")) {
      statement.setLong(1, KEY);
      try (ResultSet rows = statement.executeQuery()) {
        return rows.next() && rows.getBoolean(1);
      }
    }
  }

  /** Without the cause, whose message might show the URL and with it a password. */
  private static StoreException failed(SQLException e) {
    return new StoreException(
        "the lock on the database cannot be reached (state " + e.getSQLState() + ")");
  }

  private static void close(Connection connection) {
    try {
      connection.close();
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  /**
   * Gives it back. The server ends a session some time after its connection is closed; whoever
   * takes the lock next must not have to wait for that, so it is freed first.
   */
  @Override
  public synchronized void close() {
    givenBack = true;
    try (Connection closing = connection;
        PreparedStatement statement = closing.prepareStatement("select pg_advisory_unlock(?)")) {
      statement.setLong(1, KEY);
      statement.execute();
    } catch (SQLException e) {
      // a connection that is gone has freed it
      LOG.debug("the lock on the database went with its connection (state {})", e.getSQLState());
    }
  }
}
