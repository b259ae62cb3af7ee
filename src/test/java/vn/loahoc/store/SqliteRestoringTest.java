package vn.loahoc.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.loahoc.store.Restoring.Result;

class SqliteRestoringTest extends RestoringContract {

  @TempDir private Path data;

  @Override
  String freshUrl() {
    return "";
  }

  @Test
  void aDamagedDatabaseIsReplacedAndItsFilesAreKept() throws IOException {
    Household household = new Household(data, "");
    household.write("a");
    Path backup = household.backup().make();
    Files.writeString(data.resolve("loahoc.db"), "no database any more");
    Files.writeString(data.resolve("loahoc.db-wal"), "nor its log");

    Result result = household.restoring().restore(backup);

    Path damaged = data.resolve("loahoc.db.damaged");
    assertThat(result).isEqualTo(new Result.Restored(Optional.of(damaged), 0));
    assertThat(damaged).hasContent("no database any more");
    assertThat(data.resolve("loahoc.db.damaged-wal")).hasContent("nor its log");
    assertThat(household.names()).containsExactly("a", Restoring.SENDING_PAUSED);
  }

  @Test
  void whatAKilledProgramLeftInTheLogOfWritesIsKeptAsideAndNotMixedIn() throws IOException {
    Household household = new Household(data, "");
    household.write("a");
    Path backup = household.backup().make();
    assertThat(WritingProcess.killedAfter(50, "", data)).isNotEmpty();
    assertThat(data.resolve("loahoc.db-wal")).isNotEmptyFile();

    Result.Restored result = (Result.Restored) household.sleep().restoring().restore(backup);

    assertThat(household.names()).containsExactly("a", Restoring.SENDING_PAUSED);
    Path aside = result.aside().orElseThrow();
    assertThat(Household.names(new StoreLocation.SqliteFile(aside))).hasSizeGreaterThan(50);
  }
}
