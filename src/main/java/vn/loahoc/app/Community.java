package vn.loahoc.app;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import vn.loahoc.dialogue.Feature;
import vn.loahoc.dialogue.SceneHandler;
import vn.loahoc.people.Custody;
import vn.loahoc.people.Registry;
import vn.loahoc.people.StaffLinks;
import vn.loahoc.people.WardNames;
import vn.loahoc.people.chat.PeopleChat;
import vn.loahoc.store.ErasureFile;

/** People: who they are, what they agreed to, and what they can order about that. */
final class Community {

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
    this.registry =
        new Registry(
            ground.database(),
            PeopleDesk.key(ground.data()),
            new Custody(unit),
            PersonalData.all(),
            ErasureFile.in(ground.data()));
    this.chat =
        new PeopleChat(
            registry,
            () -> understanding.with(u -> new WardNames(u.gazetteer())),
            new StaffLinks(home, Optional.empty()),
            scenes);
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
