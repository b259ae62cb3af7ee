package vn.loahoc.checkin;

/** What came of checking in. */
public sealed interface Counted {

  /** How many are counted now, companions included. */
  int people();

  /**
   * Counted just now.
   *
   * @param known whether under a pseudonym, which they agreed to; else nobody is known
   */
  record Fresh(int people, boolean known) implements Counted {}

  /** Counted before, and nothing was added. */
  record Already(int people) implements Counted {}

  /** Counted before, now with another number. */
  record Changed(int before, int people) implements Counted {}
}
