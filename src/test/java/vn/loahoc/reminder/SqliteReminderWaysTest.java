package vn.loahoc.reminder;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import vn.loahoc.store.StoreLocation;

class SqliteReminderWaysTest extends ReminderWaysContract {

  @TempDir private Path folder;

  @Override
  StoreLocation location() {
    return new StoreLocation.SqliteFile(folder.resolve("loahoc.db"));
  }
}
