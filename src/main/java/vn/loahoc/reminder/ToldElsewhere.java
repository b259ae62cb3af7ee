package vn.loahoc.reminder;

import vn.loahoc.store.Transaction;

/** Who is told of changes by another way than a reminder, so that they hear of one once. */
@FunctionalInterface
public interface ToldElsewhere {

  /** Nobody is. */
  static ToldElsewhere nobody() {
    return (t, person, occurrence) -> false;
  }

  /** Whether somebody hears of another day, hour or place, and of whether it is held at all. */
  boolean hears(Transaction t, String person, String occurrence);
}
