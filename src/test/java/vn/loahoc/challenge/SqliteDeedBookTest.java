package vn.loahoc.challenge;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import vn.loahoc.store.StoreLocation;

class SqliteDeedBookTest extends DeedBookContract {

  @TempDir private Path folder;

  @Override
  StoreLocation location() {
    return new StoreLocation.SqliteFile(folder.resolve("loahoc.db"));
  }
}
