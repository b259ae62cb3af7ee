package vn.loahoc.questions;

/** What came of dealing with a question that waits. */
public sealed interface Closing {

  /**
   * It is done.
   *
   * @param told how many people who waited are sent a message
   * @param unreachable how many waited and may not be written to any more
   */
  record Done(int told, int unreachable) implements Closing {}

  /**
   * It is published.
   *
   * @param entry the number of the new entry
   * @param questions how many groups of questions it answers
   */
  record Published(long entry, Done told, int questions) implements Closing {}

  /** Somebody else dealt with it first, or it is gone. */
  record Late() implements Closing {}

  /** It is not this staff member's. */
  record NotTheirs() implements Closing {}
}
