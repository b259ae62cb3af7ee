package vn.loahoc.participation;

import java.util.Arrays;

/** Rows of one bin that are not in its sum yet. Not thread-safe. */
final class Changes {

  private long people;

  /** The number of a person, doubled; one more if the row cancels another. */
  private int[] persons = {};

  private int size;

  void add(long rowPeople) {
    people += rowPeople;
  }

  void add(int person, boolean cancels) {
    if (size == persons.length) {
      persons = Arrays.copyOf(persons, Math.max(4, size * 2));
    }
    persons[size++] = (person << 1) | (cancels ? 1 : 0);
  }

  long people() {
    return people;
  }

  /** By person; what a row adds and another takes away may stand in any order. */
  int[] sorted() {
    int[] sorted = Arrays.copyOf(persons, size);
    Arrays.sort(sorted);
    return sorted;
  }
}
