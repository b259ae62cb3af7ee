package vn.loahoc.publishing.chat;

import static vn.loahoc.publishing.PublishingWords.say;

import java.util.Optional;
import vn.loahoc.dialogue.Effects;
import vn.loahoc.dialogue.Scene;
import vn.loahoc.dialogue.SceneHandler;
import vn.loahoc.dialogue.ShortAnswer;
import vn.loahoc.dialogue.Turn;
import vn.loahoc.message.Inbound;
import vn.loahoc.publishing.Clerk;
import vn.loahoc.text.Folding;
import vn.loahoc.text.Spelling;

/** "Đăng lịch này?", answered in words instead of by a button. */
final class OpenDraft implements SceneHandler {

  static final String NAME = "lichlop-tep";

  /** The value of the scene that says which draft it is. */
  static final String ID = "so";

  /** The value that says what was shown of it. */
  static final String MARK = "thay";

  private final Presses presses;

  OpenDraft(Presses presses) {
    this.presses = presses;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Optional<Effects> answered(Turn turn, Scene scene, ShortAnswer said) {
    String number = scene.values().getOrDefault(ID, "");
    Optional<Clerk> clerk = Clerk.of(turn.speaker());
    if (!(turn.update().inbound() instanceof Inbound.Said)
        || clerk.isEmpty()
        || !number.matches("[0-9]{1,9}")) {
      return Optional.empty();
    }
    long id = Long.parseLong(number);
    String shown = scene.values().getOrDefault(MARK, "");
    return switch (said) {
      case ShortAnswer.Yes yes -> Optional.of(presses.publish(turn, clerk.get(), id, shown));
      case ShortAnswer.No no -> Optional.of(presses.drop(turn, clerk.get(), id));
      case ShortAnswer.Cancel cancel -> Optional.of(presses.drop(turn, clerk.get(), id));
      case ShortAnswer.Numbered numbered -> Optional.empty();
      case ShortAnswer.Other other -> inWords(turn, clerk.get(), id, shown);
    };
  }

  /** The words of the buttons. */
  private Optional<Effects> inWords(Turn turn, Clerk clerk, long id, String shown) {
    String words = plain(turn.text());
    if (words.equals(plain(say("button-publish"))) || words.equals(plain(say("button-again")))) {
      return Optional.of(presses.publish(turn, clerk, id, shown));
    }
    if (words.equals(plain(say("button-drop")))) {
      return Optional.of(presses.drop(turn, clerk, id));
    }
    return words.equals(plain(say("button-all")))
        ? Optional.of(presses.whole(clerk, id))
        : Optional.empty();
  }

  private static String plain(String text) {
    return Folding.fold(String.join(" ", Spelling.words(text))).strip();
  }
}
