package vn.loahoc.participation;

import java.util.Locale;

/** What is counted. */
public enum Kind {
  /** Somebody was there and said so with a code that only those there could see. */
  CHECK_IN,
  /** The heads of those there, counted by who held it. */
  HEAD_COUNT,
  /** A place was taken beforehand. */
  REGISTRATION,
  /** A challenge was accepted. */
  CHALLENGE_ACCEPTED,
  /** A challenge was done. */
  CHALLENGE_DONE,
  /** A recording was sent in. */
  RECORDING,
  /** A photo of an activity was sent in. */
  PHOTO,
  /** A question was asked. */
  QUESTION,
  /** The slogan of the day was delivered. */
  SLOGAN;

  /** As it is written in the database. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether somebody takes part by it: such are added to the visits. */
  boolean isVisit() {
    return switch (this) {
      case CHECK_IN, HEAD_COUNT, CHALLENGE_DONE, RECORDING -> true;
      case REGISTRATION, CHALLENGE_ACCEPTED, PHOTO, QUESTION, SLOGAN -> false;
    };
  }

  static Kind of(String key) {
    return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
