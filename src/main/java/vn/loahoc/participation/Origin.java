package vn.loahoc.participation;

import java.util.Locale;

/**
 * How an entry came into the ledger. Figures are told apart by it: what people told of themselves
 * is never among the check-ins, and only visits add all of them.
 */
public enum Origin {
  /** A code that stood on a poster or a screen at the door. */
  CODE,
  /** A list or a count on paper, typed in by staff. */
  PAPER,
  /** A registration. */
  BOOKING,
  /** Somebody said so themselves, and nobody has checked it. */
  SELF_REPORTED,
  /** Staff sent it. */
  STAFF,
  /** Loa Học did it itself, such as delivering a slogan. */
  PROGRAMME;

  /** As it is written in the database. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Origin of(String key) {
    return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
