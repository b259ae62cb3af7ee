package vn.loahoc.store;

import java.util.List;

/** What the database itself knows of erasures, and how they are done again after a restore. */
public interface Erasures {

  /** Those that stand in this database. */
  List<Erased> known(Transaction t);

  /**
   * Erases whoever of these is in this database again, though they were not when they were erased.
   *
   * @return how many people that were
   */
  int repeat(Transaction t, List<Erased> all);
}
