package vn.loahoc.corpus.timetable;

import java.util.Arrays;

/**
 * Which of two sides belong together so that the whole is worth most, each at most once: the
 * Hungarian method with potentials, after Kuhn and Munkres.
 */
final class Assignment {

  private Assignment() {}

  /**
   * For each row its partner, or -1 where it is better off alone.
   *
   * @param worth of row and partner together; what is not above 0 is left alone
   */
  static int[] best(double[][] worth) {
    int rows = worth.length;
    int partners = rows == 0 ? 0 : worth[0].length;
    // as many partners that are worth nothing as there are rows: staying alone
    int all = partners + rows;
    double[] ofRow = new double[rows + 1];
    double[] ofPartner = new double[all + 1];
    int[] row = new int[all + 1];
    for (int i = 1; i <= rows; i++) {
      row[0] = i;
      augment(worth, ofRow, ofPartner, row);
    }
    int[] best = new int[rows];
    Arrays.fill(best, -1);
    for (int j = 1; j <= partners; j++) {
      if (row[j] > 0 && worth[row[j] - 1][j - 1] > 0) {
        best[row[j] - 1] = j - 1;
      }
    }
    return best;
  }

  /** Finds a partner for the row that stands at place 0, moving others where that is better. */
  private static void augment(double[][] worth, double[] ofRow, double[] ofPartner, int[] row) {
    int all = row.length - 1;
    double[] least = new double[all + 1];
    Arrays.fill(least, Double.POSITIVE_INFINITY);
    int[] way = new int[all + 1];
    boolean[] seen = new boolean[all + 1];
    int at = 0;
    do {
      seen[at] = true;
      int next = 0;
      double step = Double.POSITIVE_INFINITY;
      for (int j = 1; j <= all; j++) {
        if (seen[j]) {
          continue;
        }
        double cost = cost(worth, row[at], j) - ofRow[row[at]] - ofPartner[j];
        if (cost < least[j]) {
          least[j] = cost;
          way[j] = at;
        }
        if (least[j] < step) {
          step = least[j];
          next = j;
        }
      }
      for (int j = 0; j <= all; j++) {
        if (seen[j]) {
          ofRow[row[j]] += step;
          ofPartner[j] -= step;
        } else {
          least[j] -= step;
        }
      }
      at = next;
    } while (row[at] != 0);
    while (at != 0) {
      row[at] = row[way[at]];
      at = way[at];
    }
  }

  private static double cost(double[][] worth, int row, int partner) {
    double[] own = worth[row - 1];
    return partner <= own.length ? -Math.max(0, own[partner - 1]) : 0;
  }
}
