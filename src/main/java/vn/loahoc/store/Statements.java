package vn.loahoc.store;

import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementContext;
import org.jdbi.v3.core.statement.StatementException;
import org.jdbi.v3.core.statement.StatementExceptions;

/** How statements are made and what is said when one fails. */
final class Statements {

  private Statements() {}

  static Jdbi writing(Sources sources) {
    Jdbi jdbi = discreet(Jdbi.create(sources.writing()));
    if (sources.dialect() == Dialect.SQLITE) {
      jdbi.setStatementBuilderFactory(connection -> new PreparedStatements());
    }
    return jdbi;
  }

  static Jdbi reading(Sources sources) {
    return discreet(Jdbi.create(sources.reading()));
  }

  /** What a statement was given (names, texts of messages) must stand in no log. */
  static Jdbi discreet(Jdbi jdbi) {
    jdbi.getConfig(StatementExceptions.class).setMessageRendering(Statements::message);
    return jdbi;
  }

  private static String message(StatementException e) {
    StatementContext context = e.getStatementContext();
    return e.getShortMessage() + (context == null ? "" : " [" + context.getRawSql() + "]");
  }
}
