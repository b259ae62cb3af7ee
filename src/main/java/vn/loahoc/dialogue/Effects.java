package vn.loahoc.dialogue;

import vn.loahoc.store.Transaction;

/**
 * What a turn changes and says. It runs inside the one transaction that also marks the update as
 * handled, so it must be short: no search, no file, no network. It may run again if that
 * transaction is repeated. What it decides from the database there cannot be outrun by another
 * turn.
 */
@FunctionalInterface
public interface Effects {

  Outcome in(Transaction transaction);

  /** Changes nothing but what is said. */
  static Effects saying(Outcome outcome) {
    return transaction -> outcome;
  }

  /** One sentence, nothing else. */
  static Effects saying(String text) {
    return saying(Outcome.saying(text));
  }
}
