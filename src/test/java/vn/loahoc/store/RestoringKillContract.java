package vn.loahoc.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

/** A restoring that is killed leaves the database as it was, or restored and paused. */
abstract class RestoringKillContract {

  private static final int ROUNDS = 4;
  private static final int LONGEST_MILLIS = 2_000;

  @TempDir private Path folder;

  /** The URL of an empty database, or "" for SQLite in the data folder. */
  abstract String freshUrl();

  @Test
  void whateverTheMomentOfTheKillTheDatabaseIsWholeAndCanBeRestored(TestReporter reporter)
      throws IOException, InterruptedException {
    long seed = new Random().nextLong();
    reporter.publishEntry("seed", String.valueOf(seed));
    Random random = new Random(seed);
    String url = freshUrl();
    Household household = new Household(folder.resolve("data"), url);
    household.write(names("a"));
    Path backup = household.backup().make();
    List<String> restored = new ArrayList<>(List.of(names("a")));
    restored.add(Restoring.SENDING_PAUSED);
    int killed = 0;
    for (int round = 0; round < ROUNDS; round++) {
      household.write(names("later" + round));
      List<String> before = household.names();
      Duration time = Duration.ofMillis(random.nextInt(LONGEST_MILLIS));
      if (RestoringProcess.killedAfter(time, url, household.data, backup)) {
        killed++;
      }
      assertThat(household.names())
          .as("seed %d, round %d", seed, round)
          .satisfiesAnyOf(
              names -> assertThat(names).isEqualTo(before),
              names -> assertThat(names).isEqualTo(restored));
    }
    reporter.publishEntry("killed", killed + " of " + ROUNDS);
    household.sleep().restoring().restore(backup);
    assertThat(household.names()).isEqualTo(restored);
  }

  private static String[] names(String prefix) {
    return IntStream.range(100, 200).mapToObj(i -> prefix + "-" + i).toArray(String[]::new);
  }
}
