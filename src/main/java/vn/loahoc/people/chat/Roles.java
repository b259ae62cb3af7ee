package vn.loahoc.people.chat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.loahoc.dialogue.Command;
import vn.loahoc.dialogue.Effects;
import vn.loahoc.dialogue.Outcome;
import vn.loahoc.dialogue.Scene;
import vn.loahoc.dialogue.SceneHandler;
import vn.loahoc.dialogue.ShortAnswer;
import vn.loahoc.dialogue.Turn;
import vn.loahoc.message.Content;
import vn.loahoc.people.Grant;
import vn.loahoc.people.HomeTime;
import vn.loahoc.people.PeopleWords;
import vn.loahoc.people.Registry;
import vn.loahoc.people.Role;
import vn.loahoc.people.Speaker;
import vn.loahoc.store.Transaction;

/**
 * Who has a role, and taking it away, for administrators. Whoever acts is looked up again in the
 * transaction: a role may have been taken from them since the question was asked.
 */
final class Roles implements SceneHandler {

  private static final String NAME = "revoke";
  private static final String ID = "id";

  private final Registry registry;

  Roles(Registry registry) {
    this.registry = registry;
  }

  Command list() {
    return new Order(
        new Order.Form(
            "quyen",
            List.of("danh sách quyền", "ai có quyền", "danh sách cán bộ"),
            PeopleWords.say("menu.roles")),
        Order.ADMINISTRATORS,
        (turn, argument) -> t -> listed(t, turn));
  }

  Command revoke() {
    return new Order(
        new Order.Form(
            "thuhoi", List.of("thu hồi quyền …", "thu hồi quyền"), PeopleWords.say("menu.revoke")),
        Order.ADMINISTRATORS,
        (turn, argument) -> t -> asked(t, turn, argument));
  }

  private Outcome listed(Transaction t, Turn turn) {
    if (!isAdministrator(t, turn)) {
      return refused();
    }
    List<String> lines = new ArrayList<>();
    lines.add(PeopleWords.say("roles.title"));
    for (Grant grant : registry.grants().all(t)) {
      lines.add(
          PeopleWords.say(
              "roles.line",
              "id",
              String.valueOf(grant.id()),
              "name",
              name(grant),
              "role",
              PeopleWords.office(grant.office()),
              "given",
              HomeTime.day(HomeTime.dayOf(grant.given()))));
    }
    int open = registry.invitations().open(t, now(turn)).size();
    lines.add(PeopleWords.say("roles.open", "count", String.valueOf(open)));
    lines.add(PeopleWords.say("roles.how"));
    return Outcome.saying(String.join("\n", lines));
  }

  private static String name(Grant grant) {
    return grant.name().orElseGet(() -> PeopleWords.say("roles.no-name"));
  }

  private Outcome asked(Transaction t, Turn turn, String number) {
    if (!isAdministrator(t, turn)) {
      return refused();
    }
    return grant(t, number.strip()).map(Roles::ask).orElseGet(Roles::unknown);
  }

  private Optional<Grant> grant(Transaction t, String number) {
    return number.matches("[0-9]{1,9}")
        ? registry.grants().byId(t, Long.parseLong(number))
        : Optional.empty();
  }

  private static Outcome ask(Grant grant) {
    String id = String.valueOf(grant.id());
    Scene scene = new Scene(NAME, Map.of(ID, id, Asked.MARK, id));
    String role = PeopleWords.office(grant.office());
    return Outcome.asking(
        scene,
        Content.plain(
            PeopleWords.say("roles.ask", "name", name(grant), "role", role),
            List.of(
                Asked.yes(scene, PeopleWords.say("roles.ask.yes")),
                Asked.no(scene, PeopleWords.say("roles.ask.no")))));
  }

  private static Outcome unknown() {
    return Outcome.saying(PeopleWords.say("roles.unknown"));
  }

  private static Outcome refused() {
    return Outcome.saying(PeopleWords.say("sign-in.refused"));
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Optional<Effects> answered(Turn turn, Scene scene, ShortAnswer said) {
    String id = scene.values().getOrDefault(ID, "");
    return switch (Asked.yesOrNo(turn, scene, said)) {
      case ShortAnswer.Yes yes -> Optional.of(t -> revoked(t, turn, id));
      case ShortAnswer.No no -> Optional.of(Effects.saying(PeopleWords.say("roles.kept")));
      default -> Optional.empty();
    };
  }

  private Outcome revoked(Transaction t, Turn turn, String id) {
    Speaker by = registry.people().speaker(t, turn.update().author().address());
    if (by.role() != Role.ADMINISTRATOR) {
      return refused();
    }
    Optional<Grant> grant = grant(t, id);
    if (grant.isEmpty()) {
      return unknown();
    }
    if (isLastAdministrator(t, grant.get())) {
      return Outcome.saying(PeopleWords.say("roles.last"));
    }
    String person = grant.get().person();
    registry.grants().revoke(t, person, by.person().orElseThrow(), now(turn));
    return Outcome.saying(PeopleWords.say("roles.revoked"));
  }

  private boolean isLastAdministrator(Transaction t, Grant grant) {
    List<String> administrators =
        registry.grants().all(t).stream()
            .filter(one -> one.office().role() == Role.ADMINISTRATOR)
            .map(Grant::person)
            .distinct()
            .toList();
    return administrators.equals(List.of(grant.person()));
  }

  private boolean isAdministrator(Transaction t, Turn turn) {
    return registry.people().speaker(t, turn.update().author().address()).role()
        == Role.ADMINISTRATOR;
  }

  private static Instant now(Turn turn) {
    return HomeTime.instant(turn.now());
  }
}
