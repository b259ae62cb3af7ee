package vn.loahoc.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.loahoc.store.Database;
import vn.loahoc.store.StoreLocation;

/** No accepted reminder goes under without the person having been told. */
class ReminderSimulationTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 6, 15, 22, 35, 51, 70, 92})
  void nothingGoesUnderInSilence(long seed) {
    try (Database database =
        Database.open(new StoreLocation.SqliteFile(folder.resolve("loahoc.db")))) {
      assertThat(Simulation.judged(database, seed, 5)).isEmpty();
    }
  }
}
