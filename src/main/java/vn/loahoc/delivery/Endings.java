package vn.loahoc.delivery;

import java.time.Instant;
import vn.loahoc.store.Transaction;

/**
 * Is told how it ended with each message, in the transaction that says so: must be quick, and leave
 * alone what it does not know by its key. Thread-safe.
 */
@FunctionalInterface
public interface Endings {

  /**
   * Told once for each message of the outbox.
   *
   * @param key that of {@link Outbox#add} with "#0", "#1" … for its parts
   */
  void ended(Transaction t, String key, Ending ending, Instant at);

  /** Nobody wants to know. */
  static Endings unwatched() {
    return (t, key, ending, at) -> {};
  }
}
