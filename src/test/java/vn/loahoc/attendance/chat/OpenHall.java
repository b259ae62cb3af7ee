package vn.loahoc.attendance.chat;

import org.junit.jupiter.api.extension.ExtensionContext;
import vn.loahoc.people.Desk;
import vn.loahoc.store.OwnForEachTest;
import vn.loahoc.store.StoreLocation;
import vn.loahoc.store.TemporaryFolder;

/** Gives each test a {@link Hall} of its own, with five places in its first session. */
final class OpenHall extends OwnForEachTest<Hall> {

  OpenHall() {
    super(Hall.class);
  }

  @Override
  protected Opened<Hall> open(ExtensionContext test) {
    TemporaryFolder folder = TemporaryFolder.open();
    Desk desk = new Desk(new StoreLocation.SqliteFile(folder.path().resolve("loahoc.db")));
    return new Evening(folder, desk, new Hall(desk, 5));
  }

  /** A hall with its database, until the end of a test. */
  private record Evening(TemporaryFolder folder, Desk desk, Hall given) implements Opened<Hall> {

    @Override
    public void close() {
      desk.close();
      folder.close();
    }
  }
}
