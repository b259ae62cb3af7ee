package vn.loahoc.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.loahoc.store.Database;
import vn.loahoc.store.StoreLocation;

/** The same as {@link ReminderSimulationTest} for many more towns. */
class LongReminderSimulationTest {

  private static final int TOWNS = 25;

  @TempDir private Path folder;

  @Test
  void nothingGoesUnderInSilence() {
    List<String> wrong = new ArrayList<>();
    for (long seed = 1_000; seed < 1_000 + TOWNS; seed++) {
      Path file = folder.resolve("town-" + seed + ".db");
      try (Database database = Database.open(new StoreLocation.SqliteFile(file))) {
        Simulation.judged(database, seed, 5).ifPresent(wrong::add);
      }
    }
    assertThat(wrong).isEmpty();
  }
}
