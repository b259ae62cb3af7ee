package vn.loahoc.participation;

/** What came of correcting the ledger. */
public sealed interface Corrected {

  /**
   * Entry and counter-entry now cancel each other.
   *
   * @param before what stood there
   */
  record Done(LedgerEntry before) implements Corrected {}

  /** Nothing stands under this key, so nothing was added. */
  record Nothing() implements Corrected {}
}
