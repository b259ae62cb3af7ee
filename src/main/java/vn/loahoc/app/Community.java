package vn.loahoc.app;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import vn.loahoc.conversation.SessionRecords;
import vn.loahoc.delivery.DeliveryRecords;
import vn.loahoc.dialogue.Feature;
import vn.loahoc.dialogue.SceneHandler;
import vn.loahoc.people.Custody;
import vn.loahoc.people.PersonalRecords;
import vn.loahoc.people.PrivacyKey;
import vn.loahoc.people.Registry;
import vn.loahoc.people.StaffLinks;
import vn.loahoc.people.WardNames;
import vn.loahoc.people.chat.PeopleChat;

/** People: who they are, what they agreed to, and what they can order about that. */
final class Community {

  private final Registry registry;
  private final PeopleChat chat;

  /**
   * @param records what the features keep of people, beside sessions and sending
   * @param scenes of features that go on once somebody has agreed to something
   */
  Community(
      Ground ground,
      String unit,
      URI home,
      LiveUnderstanding understanding,
      List<PersonalRecords> records,
      Supplier<List<SceneHandler>> scenes) {
    List<PersonalRecords> all =
        Stream.concat(Stream.of(new SessionRecords(), new DeliveryRecords()), records.stream())
            .toList();
    this.registry =
        new Registry(
            ground.database(),
            new PrivacyKey(KeyFile.of(ground.data().resolve("people.key"))),
            new Custody(unit),
            all);
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
    return new Feature(chat.commands(), chat.scenes(), List.of(), List.of(chat.arrivals()));
  }
}
