package vn.loahoc.attendance;

/** What came of wanting more places for a party that has registered. */
public sealed interface Growing {

  /** They have them, or wait for them. */
  record Grown(Registration now) implements Growing {}

  /** There are not so many places, or not for a party like that; nothing was changed. */
  record NoRoom() implements Growing {}

  /** Nobody can register any more. */
  record Closed() implements Growing {}

  /** They are not registered. */
  record Nothing() implements Growing {}
}
