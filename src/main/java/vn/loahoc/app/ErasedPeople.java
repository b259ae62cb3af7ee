package vn.loahoc.app;

import java.nio.file.Path;
import java.util.List;
import vn.loahoc.people.Erasing;
import vn.loahoc.people.Erasure;
import vn.loahoc.store.Erased;
import vn.loahoc.store.Erasures;
import vn.loahoc.store.Transaction;

/** Erasures of people, as backups and restoring know them. */
final class ErasedPeople implements Erasures {

  private final Erasing erasing;

  private ErasedPeople(Erasing erasing) {
    this.erasing = erasing;
  }

  static Erasures of(Path data) {
    return new ErasedPeople(new Erasing(PeopleDesk.key(data), PersonalData.all()));
  }

  @Override
  public List<Erased> known(Transaction t) {
    return erasing.log(t).stream().map(e -> new Erased(e.addressHash(), e.at())).toList();
  }

  @Override
  public int repeat(Transaction t, List<Erased> all) {
    return erasing.repeat(t, all.stream().map(e -> new Erasure(e.hash(), e.at())).toList());
  }
}
