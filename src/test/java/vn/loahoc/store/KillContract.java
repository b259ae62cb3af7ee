package vn.loahoc.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

/** What is acknowledged outlives the sudden death of the program. */
abstract class KillContract {

  private static final int ROUNDS = 3;

  @TempDir protected Path folder;

  /** The URL of an empty database, or "" for SQLite in the folder. */
  abstract String url();

  @Test
  void everyAcknowledgedWriteOutlivesAKill(TestReporter reporter) throws IOException {
    long seed = new Random().nextLong();
    reporter.publishEntry("seed", String.valueOf(seed));
    Random random = new Random(seed);
    String url = url();
    for (int round = 0; round < ROUNDS; round++) {
      List<String> acknowledged =
          WritingProcess.killedAfter(1 + random.nextInt(2_000), url, folder);
      assertThat(acknowledged).isNotEmpty();
      try (Database database = Database.open(StoreLocation.of(url, folder))) {
        List<String> kept =
            database.write(
                t -> {
                  List<String> names =
                      t.query("select name from switches").mapTo(String.class).list();
                  t.update("delete from switches").execute();
                  return names;
                });
        assertThat(kept).as("seed %d, round %d", seed, round).containsAll(acknowledged);
      }
    }
  }
}
