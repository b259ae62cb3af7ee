package vn.loahoc.attendance;

/** What came of giving places back. */
public sealed interface GivingBack {

  /** All of them, or the turn in the waiting list. */
  record Cancelled(Registration was) implements GivingBack {}

  /** Some of them. */
  record Reduced(Registration now) implements GivingBack {}

  /** They have none, or it is over. */
  record Nothing() implements GivingBack {}
}
