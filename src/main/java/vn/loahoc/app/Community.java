package vn.loahoc.app;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import vn.loahoc.dialogue.Feature;
import vn.loahoc.dialogue.SceneHandler;
import vn.loahoc.message.Address;
import vn.loahoc.people.Custody;
import vn.loahoc.people.Grant;
import vn.loahoc.people.Registry;
import vn.loahoc.people.Role;
import vn.loahoc.people.Speaker;
import vn.loahoc.people.StaffLinks;
import vn.loahoc.people.WardNames;
import vn.loahoc.people.chat.PeopleChat;
import vn.loahoc.store.Database;
import vn.loahoc.store.ErasureFile;
import vn.loahoc.store.Transaction;

/** People: who they are, what they agreed to, and what they can order about that. */
final class Community {

  private final Database database;
  private final Supplier<WardNames> wards;
  private final Registry registry;
  private final PeopleChat chat;

  /**
   * @param scenes of features that go on once somebody has agreed to something
   */
  Community(
      Ground ground,
      String unit,
      URI home,
      LiveUnderstanding understanding,
      Supplier<List<SceneHandler>> scenes) {
    this.database = ground.database();
    this.wards = () -> understanding.with(u -> new WardNames(u.gazetteer()));
    this.registry =
        new Registry(
            database,
            PeopleDesk.key(ground.data()),
            new Custody(unit),
            PersonalData.all(),
            ErasureFile.in(ground.data()));
    this.chat = new PeopleChat(registry, wards, new StaffLinks(home, Optional.empty()), scenes);
  }

  /** Who speaks from an account, with the wards that an official acts for. */
  Speaker speaker(Transaction t, Address account) {
    return wards.get().succeeding(registry.people().speaker(t, account));
  }

  /** The accounts of all who have a role. */
  Map<Address, Role> staff() {
    return database.read(
        t -> {
          Map<Address, Role> staff = new HashMap<>();
          for (Grant grant : registry.grants().all(t)) {
            registry
                .people()
                .addresses(t, grant.person())
                .forEach(a -> staff.put(a, registry.people().speaker(t, a).role()));
          }
          return staff;
        });
  }

  /** The door of the staff pages. */
  StaffEntry entry() {
    return new StaffEntry(database, registry, who -> wards.get().succeeding(who));
  }

  Registry registry() {
    return registry;
  }

  PeopleChat chat() {
    return chat;
  }

  Feature feature() {
    return chat.feature();
  }
}
