package vn.loahoc.people;

import java.util.List;
import vn.loahoc.store.Transaction;

/**
 * What staff did, written in the very transaction that does it. Only ids are named, never what
 * somebody is called or wrote: when a person is erased, the log stays and nobody can be found in
 * it. Thread-safe.
 */
public final class AuditLog {

  /** Who acts from the command line. */
  public static final String TERMINAL = "cli";

  private final AuditStore store = new AuditStore();

  public void add(Transaction t, AuditEntry entry) {
    store.add(t, entry);
  }

  /** The latest entries, newest first. */
  public List<AuditEntry> latest(Transaction t, int limit) {
    return store.latest(t, limit);
  }
}
