package vn.loahoc.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.loahoc.store.Database;
import vn.loahoc.store.StoreLocation;

/** Every item of the daily programme comes once, and what does not come is explained. */
class SimulationTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void everyItemComesOnceOrIsExplained(long seed) {
    try (Database database =
        Database.open(new StoreLocation.SqliteFile(folder.resolve("loahoc.db")))) {
      Trial.Result result = Trial.of(database, seed, 200);
      assertThat(result.wrong()).isEmpty();
      assertThat(new Recounted(database, folder).wrong()).isEmpty();
      assertThat(result.states())
          .containsKeys(
              "sent", "told", "missed", "silenced", "expired", "dropped", "failed", "unknown");
    }
  }
}
