package vn.loahoc.people;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import vn.loahoc.message.Address;
import vn.loahoc.store.Transaction;

/**
 * What one feature keeps of people. A feature that keeps anything by person or by account registers
 * one of these: then nothing is forgotten when somebody wants to see it or to have it erased.
 * Thread-safe; everything happens inside the transaction that is given.
 */
public interface PersonalRecords {

  /** What is kept of them, one sentence each in Vietnamese, for themselves to read. */
  List<String> shown(Transaction t, Subject subject);

  /** Deletes all that is kept of them. What only counts, without telling who, stays. */
  void erase(Transaction t, Subject subject);

  /**
   * Two people turned out to be one: what was of {@code from} is now of {@code to}.
   *
   * @param at when that came out
   */
  void join(Transaction t, String from, String to, Instant at);

  /** They do not agree to this any more: deletes what was kept for it. */
  default void withdrawn(Transaction t, String person, Purpose purpose) {}

  /**
   * Accounts that are kept though they belong to no person, with since when: after a backup was
   * brought back they are looked through for those who had been erased.
   */
  default Map<Address, Instant> accounts(Transaction t) {
    return Map.of();
  }
}
