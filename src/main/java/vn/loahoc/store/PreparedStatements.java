package vn.loahoc.store;

import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jdbi.v3.core.statement.DefaultStatementBuilder;
import org.jdbi.v3.core.statement.StatementBuilder;
import org.jdbi.v3.core.statement.StatementContext;

/**
 * Keeps the statements of one connection prepared, since SQLite's driver prepares each anew, which
 * takes as long as running it. For one thread.
 */
final class PreparedStatements implements StatementBuilder {

  private static final int KEPT = 200;

  private final StatementBuilder plain = new DefaultStatementBuilder();
  private final Map<String, PreparedStatement> idle = new LinkedHashMap<>();

  /** With the text they were made of: what is given back comes with its text before the parsing. */
  private final IdentityHashMap<Statement, String> lent = new IdentityHashMap<>();

  @Override
  public Statement create(Connection connection, StatementContext context) throws SQLException {
    return plain.create(connection, context);
  }

  @Override
  public PreparedStatement create(Connection connection, String sql, StatementContext context)
      throws SQLException {
    if (context.isReturningGeneratedKeys() || context.isConcurrentUpdatable()) {
      return plain.create(connection, sql, context);
    }
    PreparedStatement kept = idle.remove(sql);
    PreparedStatement statement = kept == null ? plain.create(connection, sql, context) : kept;
    lent.put(statement, sql);
    return statement;
  }

  @Override
  public CallableStatement createCall(Connection connection, String sql, StatementContext context)
      throws SQLException {
    return plain.createCall(connection, sql, context);
  }

  @Override
  public void close(Connection connection, String sql, Statement statement) throws SQLException {
    String made = lent.remove(statement);
    if (made != null
        && !idle.containsKey(made)
        && statement instanceof PreparedStatement prepared) {
      prepared.clearParameters();
      prepared.setMaxRows(0);
      idle.put(made, prepared);
      forgetTheOldest();
    } else {
      statement.close();
    }
  }

  private void forgetTheOldest() throws SQLException {
    if (idle.size() > KEPT) {
      Iterator<PreparedStatement> oldest = idle.values().iterator();
      PreparedStatement forgotten = oldest.next();
      oldest.remove();
      forgotten.close();
    }
  }

  /** Nothing: the statements are closed with the connection that goes back to its pool. */
  @Override
  public void close(Connection connection) {
    idle.clear();
    lent.clear();
  }
}
