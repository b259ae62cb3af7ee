package vn.loahoc.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

/** Kills at random moments and points; {@code -Dloahoc.crash.seed=…} plays a run again. */
class RandomCrashTest {

  private static final int KILLS = 20;

  @TempDir private Path data;

  @Test
  void killedAtRandomItLosesNothing(TestReporter reporter) throws Exception {
    long seed = Long.getLong("loahoc.crash.seed", new Random().nextLong());
    reporter.publishEntry("seed", Long.toString(seed));
    Random random = new Random(seed);
    List<String> points = CrashRun.points();
    try (CrashRun run = new CrashRun(data, "")) {
      for (int i = 0; i < KILLS; i++) {
        if (random.nextBoolean()) {
          run.crash(points.get(random.nextInt(points.size())), 1 + random.nextInt(5));
        } else {
          run.crashAfter(random.nextInt(1_500));
        }
      }
      assertThat(run.finish(Duration.ofMinutes(2))).as("seed %d", seed).isEmpty();
      reporter.publishEntry("crash", run.summary());
    }
  }
}
