package vn.loahoc.corpus.timetable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AssignmentTest {

  @Test
  void theWholeIsWorthMostEvenIfOneIsWorthLess() {
    assertThat(Assignment.best(new double[][] {{5, 4}, {4, 0}})).containsExactly(1, 0);
  }

  @Test
  void whatIsWorthNothingStaysAlone() {
    assertThat(Assignment.best(new double[][] {{-1, 0}, {2, -3}})).containsExactly(-1, 0);
    assertThat(Assignment.best(new double[0][])).isEmpty();
  }

  @Test
  void itIsAsGoodAsTryingAll() {
    Random random = new Random(20261128);
    for (int round = 0; round < 2_000; round++) {
      double[][] worth = new double[1 + random.nextInt(5)][1 + random.nextInt(5)];
      for (double[] row : worth) {
        Arrays.setAll(row, i -> random.nextInt(20) - 6);
      }
      int[] best = Assignment.best(worth);
      assertThat(Arrays.stream(best).filter(i -> i >= 0)).doesNotHaveDuplicates();
      double sum =
          IntStream.range(0, best.length)
              .filter(i -> best[i] >= 0)
              .mapToDouble(i -> worth[i][best[i]])
              .sum();
      assertThat(sum).isCloseTo(mostOf(worth, 0, 0), within(1e-9));
    }
  }

  private static double mostOf(double[][] worth, int row, int taken) {
    if (row == worth.length) {
      return 0;
    }
    double most = mostOf(worth, row + 1, taken);
    for (int i = 0; i < worth[row].length; i++) {
      if ((taken >> i & 1) == 0) {
        most = Math.max(most, worth[row][i] + mostOf(worth, row + 1, taken | 1 << i));
      }
    }
    return most;
  }
}
