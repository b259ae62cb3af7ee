package vn.loahoc.inquiry;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Who wants to learn.
 *
 * @param groups that the class is to be for
 * @param age in years
 * @param others ages of others who want to learn as well, in years: "một đứa 6 tuổi, một đứa 9
 *     tuổi"
 */
public record Learners(Set<Sign> groups, OptionalInt age, List<Integer> others) {

  public Learners {
    others = List.copyOf(others);
  }

  /** Of one age at most. */
  Learners(Set<Sign> groups, OptionalInt age) {
    this(groups, age, List.of());
  }

  /** Nothing is said of them. */
  static final Learners ANYBODY = new Learners(Set.of(), OptionalInt.empty());

  /** Those of some groups, of whatever age. */
  static Learners of(Set<Sign> groups) {
    return new Learners(groups, OptionalInt.empty());
  }

  /** All of their ages, the youngest first. */
  List<Integer> ages() {
    return IntStream.concat(age.stream(), others.stream().mapToInt(Integer::intValue))
        .sorted()
        .boxed()
        .toList();
  }

  /** The same of other groups. */
  Learners in(Set<Sign> other) {
    return new Learners(other, age, others);
  }

  /** Whether something is said of them. */
  boolean areNamed() {
    return !groups.isEmpty() || age.isPresent();
  }
}
