package vn.loahoc.challenge.chat;

import java.util.List;
import java.util.Optional;
import vn.loahoc.challenge.ChallengeWords;
import vn.loahoc.challenge.Deed;
import vn.loahoc.dialogue.Choosing;
import vn.loahoc.dialogue.Effects;
import vn.loahoc.dialogue.Scene;
import vn.loahoc.dialogue.SceneHandler;
import vn.loahoc.dialogue.ShortAnswer;
import vn.loahoc.dialogue.Turn;
import vn.loahoc.message.Button;
import vn.loahoc.message.Inbound;
import vn.loahoc.participation.Kind;

/**
 * A deed was taken down just now: it can be taken back or put right. Anything else is read as if
 * nothing were open. Thread-safe.
 */
final class AfterDeed implements SceneHandler {

  private static final String NAME = "challenge-after";

  private static final String OTHERS = "more";

  private final Telling telling;
  private final PutRight putRight;

  AfterDeed(Telling telling, PutRight putRight) {
    this.telling = telling;
    this.putRight = putRight;
  }

  /** Brings in others. */
  static Button button() {
    return Button.press(ChallengeWords.say("button.more"), NAME + ":" + OTHERS);
  }

  static Scene scene(Pending pending) {
    return new Scene(NAME, pending.values());
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Optional<Effects> answered(Turn turn, Scene scene, ShortAnswer said) {
    Pending pending = Pending.of(scene);
    Deed deed = pending.deed();
    if (said instanceof ShortAnswer.Cancel || TakeBack.isMeant(turn.text())) {
      return Optional.of(telling.undone(turn, deed.slot()));
    }
    List<Choosing.Choice> others =
        deed.slot().kind() == Kind.CHALLENGE_DONE && !(said instanceof ShortAnswer.Numbered)
            ? List.of(new Choosing.Choice(OTHERS, ChallengeWords.say("button.more")))
            : List.of();
    if (Choosing.chosen(turn, scene, said, others).isPresent()) {
      return Optional.of(Effects.saying(AskBack.asking(AskBack.Question.OTHERS, pending)));
    }
    boolean typed = !(turn.update().inbound() instanceof Inbound.Pressed);
    return typed && !turn.text().isEmpty() ? putRight.said(turn, pending, true) : Optional.empty();
  }
}
