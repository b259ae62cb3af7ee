package vn.loahoc.questions;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import vn.loahoc.store.StoreLocation;

class SqliteOpenQuestionsTest extends OpenQuestionsContract {

  @TempDir private Path folder;

  @Override
  StoreLocation location() {
    return new StoreLocation.SqliteFile(folder.resolve("loahoc.db"));
  }
}
