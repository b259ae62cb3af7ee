package vn.loahoc.attendance;

import java.time.LocalDateTime;
import java.util.Optional;

/** What came of an act of staff. */
public sealed interface Stewarding {

  /**
   * It is done.
   *
   * @param roll how it stands now
   * @param moved how many people got a place by it
   * @param ended when its source ended registration, which no act of staff opens again; empty if it
   *     goes on
   */
  record Done(Roll roll, int moved, Optional<LocalDateTime> ended) implements Stewarding {}

  /** It belongs to another ward. */
  record NotTheirs() implements Stewarding {}

  /** It has begun, was withdrawn, or is not known. */
  record Late() implements Stewarding {}
}
