package vn.loahoc.participation;

import java.util.HashMap;
import java.util.Map;

/** The numbers of persons while figures are made. Not thread-safe. */
final class Roll {

  private final Map<String, Integer> fresh = new HashMap<>();
  private final Map<Integer, Integer> same = new HashMap<>();
  private int last;

  /**
   * @param last the highest number that is kept
   */
  Roll(int last) {
    this.last = last;
  }

  /**
   * The number of a pseudonym; whoever has none kept gets one for this time.
   *
   * @param kept 0 if there is none
   */
  int number(String pseudonym, int kept) {
    if (kept > 0) {
      return kept;
    }
    Integer given = fresh.get(pseudonym);
    if (given == null) {
      if (last == Persons.HIGHEST) {
        throw new IllegalStateException("no number is left for a pseudonym");
      }
      given = ++last;
      fresh.put(pseudonym, given);
    }
    return given;
  }

  /** One number means whom another one means. */
  void same(int alias, int person) {
    same.put(alias, person);
  }

  /** Whom numbers mean. */
  int[] persons(int[] numbers) {
    if (!same.isEmpty()) {
      for (int i = 0; i < numbers.length; i++) {
        numbers[i] = same.getOrDefault(numbers[i], numbers[i]);
      }
    }
    return numbers;
  }
}
