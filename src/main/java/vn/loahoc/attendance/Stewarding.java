package vn.loahoc.attendance;

/** What came of an act of staff. */
public sealed interface Stewarding {

  /**
   * It is done.
   *
   * @param roll how it stands now
   * @param moved how many people got a place by it
   */
  record Done(Roll roll, int moved) implements Stewarding {}

  /** It belongs to another ward. */
  record NotTheirs() implements Stewarding {}

  /** It has begun, was withdrawn, or is not known. */
  record Late() implements Stewarding {}
}
