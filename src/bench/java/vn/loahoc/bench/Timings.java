package vn.loahoc.bench;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.IntSupplier;

/** Times of one thing done many times in several runs; its figures are medians over the runs. */
final class Timings {

  private final List<List<Long>> runs = new ArrayList<>();
  private int sum;

  /** Begins a run. */
  void begin() {
    runs.add(new ArrayList<>());
  }

  /** Does it once; what it returns is kept, so that it cannot be left out. */
  void time(IntSupplier work) {
    long start = System.nanoTime();
    sum += work.getAsInt();
    runs.getLast().add(System.nanoTime() - start);
  }

  /** The time that a share of all stay below, in ms: the median of the runs. */
  double millis(double share) {
    double[] each = runs.stream().mapToDouble(run -> millis(run, share)).toArray();
    Arrays.sort(each);
    return each[each.length / 2];
  }

  void print(String name, Timings other, PrintStream out) {
    out.printf(
        Locale.ROOT,
        "  %-14s p50 %8.3f ms  p99 %8.3f ms  of %d, median of %d; p50 ratio %.2f (%d)%n",
        name,
        millis(0.5),
        millis(0.99),
        runs.getFirst().size(),
        runs.size(),
        millis(0.5) / other.millis(0.5),
        sum);
  }

  private static double millis(List<Long> run, double share) {
    List<Long> sorted = run.stream().sorted().toList();
    return sorted.get((int) Math.min(sorted.size() - 1L, Math.round(share * sorted.size()))) / 1e6;
  }
}
