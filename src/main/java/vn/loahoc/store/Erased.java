package vn.loahoc.store;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Somebody asked to be erased and was.
 *
 * @param hash a keyed hash of who it was, without white space; says nothing to who lacks the key
 * @param at to the millisecond
 */
public record Erased(String hash, Instant at) {

  public Erased {
    if (!hash.matches("\\S{1,200}")) {
      throw new IllegalArgumentException("a hash of 1 to 200 characters without white space");
    }
    at = at.truncatedTo(ChronoUnit.MILLIS);
  }
}
