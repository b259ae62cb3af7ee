package vn.loahoc.participation;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import vn.loahoc.store.StoreLocation;

class SqliteSummingTest extends SummingContract {

  @TempDir private Path folder;
  private int made;

  @Override
  StoreLocation fresh() {
    made++;
    return new StoreLocation.SqliteFile(file());
  }

  private Path file() {
    return folder.resolve("loahoc-" + made + ".db");
  }

  @Override
  String url() {
    return "jdbc:sqlite:" + file();
  }
}
