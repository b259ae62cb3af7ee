package vn.loahoc.photo.chat;

import static vn.loahoc.photo.PhotoWords.say;

import java.util.List;
import java.util.Optional;
import vn.loahoc.dialogue.Effects;
import vn.loahoc.dialogue.Scene;
import vn.loahoc.dialogue.SceneHandler;
import vn.loahoc.dialogue.ShortAnswer;
import vn.loahoc.dialogue.Turn;
import vn.loahoc.message.Inbound;
import vn.loahoc.photo.Photographer;

/** "Trong ảnh có trẻ em nhìn rõ mặt?", answered in words instead of by a button. */
final class WhetherChildren implements SceneHandler {

  private static final List<String> ACTS =
      List.of(Presses.NONE, Presses.AGREED, Presses.NOT_ASKED, Presses.ANOTHER);

  private final Presses presses;
  private final SentPhoto sent;

  WhetherChildren(Presses presses, SentPhoto sent) {
    this.presses = presses;
    this.sent = sent;
  }

  @Override
  public String name() {
    return Asking.CHILDREN;
  }

  @Override
  public Optional<Effects> answered(Turn turn, Scene scene, ShortAnswer said) {
    if (!(turn.update().inbound() instanceof Inbound.Said)) {
      return sent.joining(turn, scene);
    }
    Optional<Photographer> who = Photographer.of(turn.speaker());
    String number = scene.values().getOrDefault(Asking.ID, "");
    if (who.isEmpty() || !number.matches("[0-9]{1,9}")) {
      return Optional.empty();
    }
    long id = Long.parseLong(number);
    return switch (said) {
      case ShortAnswer.No no -> Optional.of(presses.press(turn, who.get(), Presses.NONE, id, ""));
      case ShortAnswer.Cancel cancel ->
          Optional.of(presses.press(turn, who.get(), Presses.DROP, id, ""));
      // a bare "có" leaves open what matters most
      case ShortAnswer.Yes yes -> Optional.of(presses.askAgain(who.get(), id));
      case ShortAnswer.Numbered(int line) ->
          act(line == ShortAnswer.Numbered.LAST ? ACTS.size() : line)
              .map(act -> presses.press(turn, who.get(), act, id, ""));
      case ShortAnswer.Other other ->
          Spoken.act(turn.text()).map(act -> presses.press(turn, who.get(), act, id, ""));
    };
  }

  private static Optional<String> act(int line) {
    return line >= 1 && line <= ACTS.size() ? Optional.of(ACTS.get(line - 1)) : Optional.empty();
  }

  /** The words of the buttons, and those that say the same. */
  private static final class Spoken {

    private Spoken() {}

    static Optional<String> act(String text) {
      String words = PlainWords.of(text);
      if (words.equals(PlainWords.of(say("button-none")))) {
        return Optional.of(Presses.NONE);
      }
      if (words.equals(PlainWords.of(say("button-another")))) {
        return Optional.of(Presses.ANOTHER);
      }
      if (words.matches(
          PlainWords.of(say("button-not-asked")) + "|.*\\bchua (hoi|xin|dong y)\\b.*")) {
        return Optional.of(Presses.NOT_ASKED);
      }
      return words.matches(
              "(co )?((cha|bo|ba) me|phu huynh|gia dinh)? ?(da|deu) dong y( roi)?( a)?")
          ? Optional.of(Presses.AGREED)
          : Optional.empty();
    }
  }
}
