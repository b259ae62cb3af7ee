package vn.loahoc.people.chat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.loahoc.dialogue.Command;
import vn.loahoc.dialogue.Consenting;
import vn.loahoc.dialogue.Effects;
import vn.loahoc.dialogue.Outcome;
import vn.loahoc.dialogue.Recall;
import vn.loahoc.dialogue.Scene;
import vn.loahoc.dialogue.SceneHandler;
import vn.loahoc.dialogue.ShortAnswer;
import vn.loahoc.dialogue.Turn;
import vn.loahoc.people.HomeTime;
import vn.loahoc.people.People;
import vn.loahoc.people.PeopleWords;
import vn.loahoc.people.Purpose;
import vn.loahoc.people.Role;
import vn.loahoc.store.Transaction;

/** Keeps the ward that the session remembers, once that is agreed to. */
final class KeepWard implements Command, SceneHandler {

  static final String NAME = "nhophuong";
  private static final String WARD = "ward";

  private final People people;
  private final Consenting consenting;

  KeepWard(People people, Consenting consenting) {
    this.people = people;
    this.consenting = consenting;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<String> phrases() {
    return List.of("nhớ phường", "nhớ phường cho lần sau", "nhớ cho lần sau");
  }

  @Override
  public Set<Role> roles() {
    return Role.EVERYBODY;
  }

  @Override
  public Effects run(Turn turn, String argument) {
    return turn.recall()
        .ward()
        .map(ward -> consenting.first(turn, Purpose.WARD, new Scene(NAME, Map.of(WARD, ward))))
        .orElseGet(() -> Effects.saying(PeopleWords.say("ward.unnamed")));
  }

  @Override
  public Optional<Effects> answered(Turn turn, Scene scene, ShortAnswer said) {
    return said instanceof ShortAnswer.Yes
        ? Optional.ofNullable(scene.values().get(WARD)).map(ward -> t -> keep(t, turn, ward))
        : Optional.empty();
  }

  private Outcome keep(Transaction t, Turn turn, String ward) {
    boolean kept =
        turn.speaker()
            .person()
            .filter(person -> people.live(t, person, ward, HomeTime.instant(turn.now())))
            .isPresent();
    return kept
        ? Outcome.saying(PeopleWords.say("ward.kept", "ward", ward)).remembering(Recall.WARD, "")
        : Outcome.saying(PeopleWords.say("ward.unnamed"));
  }
}
