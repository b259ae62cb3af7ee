package vn.loahoc.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

class CrashTest {

  @TempDir private Path data;

  @Test
  void whereverItIsKilledEveryMessageIsAnsweredAndNoSecondCopyIsUncounted(TestReporter reporter)
      throws Exception {
    try (CrashRun run = new CrashRun(data, "")) {
      for (String point : CrashRun.points()) {
        run.crash(point, 1);
        run.crash(point, 4);
      }
      assertThat(run.finish(Duration.ofSeconds(90))).isEmpty();
      reporter.publishEntry("crash", run.summary());
    }
  }
}
