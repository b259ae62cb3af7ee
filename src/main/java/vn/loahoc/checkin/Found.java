package vn.loahoc.checkin;

import java.time.Instant;

/** What typed digits turned out to be. */
public sealed interface Found {

  /** The code of an occasion, valid now. */
  record Open(CheckInCode code, Occasion occasion) implements Found {}

  /** The code of an occasion, not valid yet. */
  record Early(Occasion occasion, Instant opens) implements Found {}

  /** The code of an occasion that is over. */
  record Over(Occasion occasion) implements Found {}

  /** What the poster of an occasion says, while only the digits of its screen are good. */
  record Resting(Occasion occasion) implements Found {}

  /** No code, or that of an occasion that does not take place. */
  record Wrong() implements Found {}

  /** They have tried too often; whether it is one was not looked at. */
  record TooMany() implements Found {}
}
