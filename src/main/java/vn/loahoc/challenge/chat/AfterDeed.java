package vn.loahoc.challenge.chat;

import java.util.Optional;
import vn.loahoc.challenge.Deed;
import vn.loahoc.dialogue.Effects;
import vn.loahoc.dialogue.Scene;
import vn.loahoc.dialogue.SceneHandler;
import vn.loahoc.dialogue.ShortAnswer;
import vn.loahoc.dialogue.Turn;
import vn.loahoc.message.Inbound;
import vn.loahoc.reading.Correction;
import vn.loahoc.reading.Reading;

/**
 * A deed was taken down just now: it can be taken back or put right. Anything else is read as if
 * nothing were open. Thread-safe.
 */
final class AfterDeed implements SceneHandler {

  private static final String NAME = "challenge-after";

  /** Payload of the button that brings in others. */
  static final String MORE = NAME + ":more";

  private final Desk desk;
  private final Telling telling;

  AfterDeed(Desk desk, Telling telling) {
    this.desk = desk;
    this.telling = telling;
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
    if (turn.update().inbound() instanceof Inbound.Pressed pressed) {
      return pressed.payload().equals(MORE)
          ? Optional.of(Effects.saying(AskBack.asking(AskBack.Question.PEOPLE, pending)))
          : Optional.empty();
    }
    if (turn.text().isEmpty()) {
      return Optional.empty();
    }
    Reading reading = desk.reading().apply(turn.text(), turn.now());
    return Correction.of(reading, turn.now(), pending.told())
        .map(now -> telling.changed(turn, pending.corrected(now)));
  }
}
