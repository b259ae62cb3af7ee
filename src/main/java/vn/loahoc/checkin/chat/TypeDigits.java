package vn.loahoc.checkin.chat;

import java.util.Optional;
import java.util.OptionalInt;
import vn.loahoc.checkin.Digits;
import vn.loahoc.dialogue.Effects;
import vn.loahoc.dialogue.Scene;
import vn.loahoc.dialogue.SceneHandler;
import vn.loahoc.dialogue.ShortAnswer;
import vn.loahoc.dialogue.Turn;

/** Waits for the digits that were asked for. Thread-safe. */
final class TypeDigits implements SceneHandler {

  static final String NAME = "checkin-digits";

  /** How many people were named before; may be empty. */
  static final String PEOPLE = "people";

  private final CheckInTalk talk;

  TypeDigits(CheckInTalk talk) {
    this.talk = talk;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Optional<Effects> answered(Turn turn, Scene scene, ShortAnswer said) {
    OptionalInt now = Party.in(turn.text());
    String before = scene.values().getOrDefault(PEOPLE, "");
    OptionalInt people =
        now.isPresent() || before.isEmpty() ? now : OptionalInt.of(Integer.parseInt(before));
    Optional<Effects> typed =
        Digits.in(turn.text()).map(digits -> talk.typed(turn, digits, people));
    return typed.isEmpty() && Digits.miscounted(turn.text())
        ? Optional.of(CheckInTalk.askSixDigits(people))
        : typed;
  }
}
