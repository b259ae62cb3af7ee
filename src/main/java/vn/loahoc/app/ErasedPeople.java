package vn.loahoc.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.loahoc.config.InvalidSetting;
import vn.loahoc.people.Erasing;
import vn.loahoc.people.PrivacyKey;
import vn.loahoc.photo.PhotoDeletions;
import vn.loahoc.store.Erased;
import vn.loahoc.store.ErasureFile;
import vn.loahoc.store.Erasures;
import vn.loahoc.store.Transaction;

/**
 * Erasures of people, and of photos, as backups and restoring know them; a missing key is told, not
 * made.
 */
final class ErasedPeople implements Erasures {

  private static final int ANY_LENGTH = 32;

  private final Path data;

  private ErasedPeople(Path data) {
    this.data = data;
  }

  static Erasures of(Path data) {
    return new ErasedPeople(data);
  }

  @Override
  public List<Erased> known(Transaction t) {
    // they stand there as hashes already: to list them takes no key, and must not make one
    PrivacyKey any = new PrivacyKey(new byte[ANY_LENGTH]);
    List<Erased> known =
        new ArrayList<>(new Erasing(any, List.of(), ErasureFile.in(data)).known(t));
    known.addAll(PhotoDeletions.known(t));
    return known;
  }

  @Override
  public int repeat(Transaction t, List<Erased> erased) {
    PhotoDeletions.repeat(t, erased);
    List<Erased> all = erased.stream().filter(one -> !PhotoDeletions.isOne(one)).toList();
    if (all.isEmpty()) {
      return 0;
    }
    Path key = PeopleDesk.keyFile(data);
    if (!Files.exists(key)) {
      throw new InvalidSetting(
          "the file "
              + key
              + " is missing, without which nobody can tell who was erased and must not come back:"
              + " bring it from the old data folder; if it is lost, remove erasures.log beside the"
              + " backups");
    }
    return new Erasing(PeopleDesk.key(data), PersonalData.all(), ErasureFile.in(data))
        .repeat(t, all);
  }
}
