package vn.loahoc.challenge;

/** What came of telling of a deed. */
public sealed interface Booked {

  /**
   * Counted just now.
   *
   * @param known whether under a pseudonym, which they agreed to; else nobody is known
   */
  record Fresh(boolean known) implements Booked {}

  /** It was counted before, and nothing was changed. */
  record Standing(Deed before) implements Booked {}
}
