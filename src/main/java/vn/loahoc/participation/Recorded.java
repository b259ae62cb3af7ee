package vn.loahoc.participation;

/** What came of adding to the ledger. */
public sealed interface Recorded {

  /** It was not there, and is now. */
  record Fresh() implements Recorded {}

  /**
   * It was there already, and nothing was added.
   *
   * @param standing what was there, perhaps with another number of people
   */
  record Known(LedgerEntry standing) implements Recorded {}
}
