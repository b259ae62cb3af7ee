package vn.loahoc.people;

import java.time.Instant;

/**
 * An invitation that can still be accepted.
 *
 * @param id a small number, by which it is named in lists
 */
public record Invitation(long id, Office office, Life life) {

  /** From when, and until when (exclusive), it can be accepted. */
  public record Life(Instant from, Instant to) {}
}
