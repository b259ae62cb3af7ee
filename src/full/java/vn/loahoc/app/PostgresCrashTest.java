package vn.loahoc.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.loahoc.store.Postgres;

class PostgresCrashTest {

  @TempDir private Path data;

  @Test
  void onPostgresTooEveryMessageIsAnswered() throws Exception {
    try (CrashRun run = new CrashRun(data, Postgres.freshUrl())) {
      for (String point : CrashRun.points()) {
        run.crash(point, 2);
      }
      assertThat(run.finish(Duration.ofMinutes(2))).isEmpty();
    }
  }
}
