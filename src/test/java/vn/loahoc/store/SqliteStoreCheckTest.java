package vn.loahoc.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteStoreCheckTest extends StoreCheckContract {

  @TempDir private Path folder;

  @Override
  StoreLocation location() {
    return new StoreLocation.SqliteFile(folder.resolve("loahoc.db"));
  }

  @Test
  void aFileThatIsNoDatabaseCannotBeUsedAndStaysAsItIs() throws IOException {
    Path file = Files.writeString(folder.resolve("loahoc.db"), "text and no database");

    assertThat(StoreCheck.of(location())).isInstanceOf(StoreCheck.Unusable.class);
    assertThat(file).hasContent("text and no database");
  }
}
