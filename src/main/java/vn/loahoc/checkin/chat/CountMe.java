package vn.loahoc.checkin.chat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.loahoc.checkin.CheckInWords;
import vn.loahoc.dialogue.Command;
import vn.loahoc.dialogue.Consenting;
import vn.loahoc.dialogue.Effects;
import vn.loahoc.dialogue.Scene;
import vn.loahoc.dialogue.SceneHandler;
import vn.loahoc.dialogue.ShortAnswer;
import vn.loahoc.dialogue.Turn;
import vn.loahoc.people.PeopleWords;
import vn.loahoc.people.Purpose;
import vn.loahoc.people.Role;

/** Asks whether somebody wants to be counted as one person from now on. Thread-safe. */
final class CountMe implements Command, SceneHandler {

  static final String NAME = "demtoi";

  private final Consenting consenting;

  CountMe(Consenting consenting) {
    this.consenting = consenting;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<String> phrases() {
    return List.of("đếm tôi", "đếm cả tôi", "cho đếm tôi", "đếm cả số người");
  }

  @Override
  public Set<Role> roles() {
    return Role.EVERYBODY;
  }

  @Override
  public Effects run(Turn turn, String argument) {
    return turn.update().inGroup()
        ? Effects.saying(PeopleWords.say("only-private"))
        : consenting.first(turn, Purpose.COUNTING, Scene.named(NAME));
  }

  @Override
  public Optional<Effects> answered(Turn turn, Scene scene, ShortAnswer said) {
    return Optional.of(Effects.saying(CheckInWords.say("count-me.done")));
  }
}
