package vn.loahoc.bench;

import java.util.Arrays;
import java.util.List;

/** Recall, mean reciprocal rank and times of one retriever under one condition. */
final class RetrievalScore {

  private final long[] nanos;
  private int measured;
  private int first;
  private int amongFive;
  private double reciprocal;
  private int empty;

  RetrievalScore(int queries) {
    nanos = new long[queries];
  }

  void add(RetrievalSet.Query query, List<String> found, long took) {
    nanos[measured++] = took;
    if (found.isEmpty()) {
      empty++;
    }
    for (int rank = 0; rank < Math.min(10, found.size()); rank++) {
      if (query.relevant().contains(found.get(rank))) {
        first += rank == 0 ? 1 : 0;
        amongFive += rank < 5 ? 1 : 0;
        reciprocal += 1.0 / (rank + 1);
        return;
      }
    }
  }

  double recallAt1() {
    return 100.0 * first / measured;
  }

  double recallAt5() {
    return 100.0 * amongFive / measured;
  }

  double reciprocalRank() {
    return 100.0 * reciprocal / measured;
  }

  int empty() {
    return empty;
  }

  /** Milliseconds that a share of the searches stayed below. */
  double millis(double share) {
    long[] sorted = Arrays.copyOf(nanos, measured);
    Arrays.sort(sorted);
    int at = (int) Math.ceil(share * measured) - 1;
    return sorted[Math.max(0, at)] / 1e6;
  }
}
