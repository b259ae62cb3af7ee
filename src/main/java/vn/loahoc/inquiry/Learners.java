package vn.loahoc.inquiry;

import java.util.OptionalInt;
import java.util.Set;

/**
 * Who wants to learn.
 *
 * @param groups that the class is to be for
 * @param age in years
 */
public record Learners(Set<Sign> groups, OptionalInt age) {

  /** Nothing is said of them. */
  static final Learners ANYBODY = new Learners(Set.of(), OptionalInt.empty());

  /** Those of some groups, of whatever age. */
  static Learners of(Set<Sign> groups) {
    return new Learners(groups, OptionalInt.empty());
  }

  /** Whether something is said of them. */
  boolean areNamed() {
    return !groups.isEmpty() || age.isPresent();
  }
}
