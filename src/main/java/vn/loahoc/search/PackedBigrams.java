package vn.loahoc.search;

import java.util.Arrays;

/**
 * Counts of pairs of numbers, each packed into one long (first, second, count) and kept sorted, so
 * that a million pairs take eight megabytes. Numbers have 21 bits; counts stop at 22 bits.
 *
 * <p>Not thread-safe while counting; the packed array is.
 */
final class PackedBigrams {

  private static final int COUNT_BITS = 22;
  private static final int ID_BITS = 21;
  private static final long MOST = (1L << COUNT_BITS) - 1;

  /** Numbers at or above this cannot be packed. */
  static final int LIMIT = 1 << ID_BITS;

  private final long[] fresh = new long[1 << 19];
  private int freshSize;
  private long[] packed = {};

  void add(int first, int second) {
    if (freshSize == fresh.length) {
      merge();
    }
    fresh[freshSize++] = pack(first, second, 1);
  }

  /** All pairs counted, sorted; {@code ranks} renames the numbers. */
  long[] toSortedArray(int[] ranks) {
    merge();
    long[] renamed = new long[packed.length];
    for (int i = 0; i < packed.length; i++) {
      long pair = packed[i];
      renamed[i] = pack(ranks[first(pair)], ranks[second(pair)], count(pair));
    }
    Arrays.sort(renamed);
    return renamed;
  }

  static int first(long pair) {
    return (int) (pair >>> (ID_BITS + COUNT_BITS));
  }

  static int second(long pair) {
    return (int) (pair >>> COUNT_BITS) & (LIMIT - 1);
  }

  static int count(long pair) {
    return (int) (pair & MOST);
  }

  /** The count of a pair in a sorted array, or 0. */
  static int count(long[] sorted, int first, int second) {
    int at = Arrays.binarySearch(sorted, pack(first, second, 0));
    int insertion = at < 0 ? -at - 1 : at;
    if (insertion == sorted.length) {
      return 0;
    }
    long found = sorted[insertion];
    return first(found) == first && second(found) == second ? count(found) : 0;
  }

  private static long pack(int first, int second, long count) {
    return ((long) first << (ID_BITS + COUNT_BITS)) | ((long) second << COUNT_BITS) | count;
  }

  /** Sorts what is new and merges it into what was packed; equal pairs add their counts. */
  private void merge() {
    Arrays.sort(fresh, 0, freshSize);
    long[] merged = new long[packed.length + freshSize];
    int size = 0;
    int old = 0;
    int added = 0;
    while (old < packed.length || added < freshSize) {
      boolean takeOld = added == freshSize || (old < packed.length && packed[old] <= fresh[added]);
      long pair = takeOld ? packed[old++] : fresh[added++];
      if (size > 0 && merged[size - 1] >>> COUNT_BITS == pair >>> COUNT_BITS) {
        long sum = Math.min(MOST, (merged[size - 1] & MOST) + (pair & MOST));
        merged[size - 1] = (pair & ~MOST) | sum;
      } else {
        merged[size++] = pair;
      }
    }
    packed = Arrays.copyOf(merged, size);
    freshSize = 0;
  }
}
