package vn.loahoc.app;

import java.nio.file.Path;
import vn.loahoc.people.Erasing;
import vn.loahoc.store.ErasureFile;
import vn.loahoc.store.Erasures;

/** Erasures of people, as backups and restoring know them. */
final class ErasedPeople {

  private ErasedPeople() {}

  static Erasures of(Path data) {
    return new Erasing(PeopleDesk.key(data), PersonalData.all(), ErasureFile.in(data));
  }
}
