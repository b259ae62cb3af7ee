package vn.loahoc.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.TimeZone;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.loahoc.store.Database;
import vn.loahoc.store.StoreLocation;

/** The same as {@link SimulationTest} for 10,000 people, on servers that stand elsewhere. */
class CampaignSimulationTest {

  private static final int PEOPLE = 10_000;

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"America/New_York", "Pacific/Auckland"})
  void everyItemComesOnceOrIsExplainedWhereverTheServerStands(String zone) {
    TimeZone before = TimeZone.getDefault();
    TimeZone.setDefault(TimeZone.getTimeZone(zone));
    try (Database database =
        Database.open(new StoreLocation.SqliteFile(folder.resolve("loahoc.db")))) {
      Trial.Result result = Trial.of(database, zone.length(), PEOPLE);
      assertThat(result.wrong()).isEmpty();
      assertThat(new Recounted(database, folder).wrong()).isEmpty();
      assertThat(result.states().getOrDefault("sent", 0L)).isGreaterThan(PEOPLE);
    } finally {
      TimeZone.setDefault(before);
    }
  }
}
