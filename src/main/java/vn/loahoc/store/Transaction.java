package vn.loahoc.store;

import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.Update;

/** One unit of work on the database. Only valid inside the call it is given to, on its thread. */
public final class Transaction {

  private final Handle handle;
  private final Dialect dialect;
  private final List<Runnable> afterwards = new ArrayList<>();

  Transaction(Handle handle, Dialect dialect) {
    this.handle = handle;
    this.dialect = dialect;
  }

  /** A question to the database; parameters are bound by name. */
  public Query query(String sql) {
    return handle.createQuery(sql);
  }

  /** A change of the database; parameters are bound by name. */
  public Update update(String sql) {
    return handle.createUpdate(sql);
  }

  public Dialect dialect() {
    return dialect;
  }

  /** Runs once this is committed, on the writer's thread: a signal to somebody, nothing longer. */
  public void afterCommit(Runnable signal) {
    afterwards.add(signal);
  }

  List<Runnable> afterwards() {
    return afterwards;
  }
}
