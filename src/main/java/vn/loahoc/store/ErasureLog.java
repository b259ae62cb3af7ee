package vn.loahoc.store;

import java.util.List;

/**
 * Who was erased, kept beside the backups and apart from the database, since a backup of an earlier
 * day would bring them back. Thread-safe.
 */
public interface ErasureLog {

  /** Adds one; on the disk when this returns. */
  void append(Erased erased);

  /** All that were ever added, each hash once, with its latest time, oldest first. */
  List<Erased> all();
}
