package vn.loahoc.photo;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import vn.loahoc.store.StoreLocation;

class SqlitePhotoLifeTest extends PhotoLifeContract {

  @TempDir private Path folder;

  @Override
  StoreLocation location() {
    return new StoreLocation.SqliteFile(folder.resolve("loahoc.db"));
  }
}
