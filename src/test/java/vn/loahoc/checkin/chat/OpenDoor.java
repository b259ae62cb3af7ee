package vn.loahoc.checkin.chat;

import org.junit.jupiter.api.extension.ExtensionContext;
import vn.loahoc.store.OwnForEachTest;
import vn.loahoc.store.TemporaryFolder;

/** Gives each test those {@link AtTheDoor} of its own. */
final class OpenDoor extends OwnForEachTest<AtTheDoor> {

  OpenDoor() {
    super(AtTheDoor.class);
  }

  @Override
  protected Opened<AtTheDoor> open(ExtensionContext test) {
    TemporaryFolder folder = TemporaryFolder.open();
    return new Evening(folder, new AtTheDoor(folder.path()));
  }

  /** Those at the door with their database, until the end of a test. */
  private record Evening(TemporaryFolder folder, AtTheDoor given) implements Opened<AtTheDoor> {

    @Override
    public void close() {
      given.close();
      folder.close();
    }
  }
}
