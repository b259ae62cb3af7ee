package vn.loahoc.dialogue;

import java.util.List;
import java.util.Optional;
import vn.loahoc.message.Button;
import vn.loahoc.message.Content;
import vn.loahoc.message.Inbound;
import vn.loahoc.text.Folding;

/**
 * A question of ours with a few things to choose from: by button, by number, by the words on the
 * button. A button says which question it belongs to, so that an old one chooses nothing.
 * Thread-safe.
 */
public final class Choosing {

  /**
   * The value of a scene that tells its buttons from those of others of its name. A scene without
   * it is named like a command, whose arguments are its keys: then old buttons still work.
   */
  public static final String MARK = "id";

  private Choosing() {}

  /**
   * One of the things.
   *
   * @param key lower-case letters, digits and hyphens; never shown
   * @param title what a person reads
   */
  public record Choice(String key, String title) {}

  public static Outcome asking(Scene scene, String text, List<Choice> choices) {
    List<Button> buttons =
        choices.stream().map(c -> Button.press(c.title(), payload(scene, c.key()))).toList();
    return Outcome.asking(scene, Content.plain(text, buttons));
  }

  /** The key of what was chosen; nothing if it was none of them. */
  public static Optional<String> chosen(
      Turn turn, Scene scene, ShortAnswer said, List<Choice> choices) {
    if (turn.update().inbound() instanceof Inbound.Pressed pressed) {
      return choices.stream()
          .map(Choice::key)
          .filter(key -> payload(scene, key).equals(pressed.payload()))
          .findFirst();
    }
    if (said instanceof ShortAnswer.Numbered number) {
      int index = number.number() == ShortAnswer.Numbered.LAST ? choices.size() : number.number();
      return index >= 1 && index <= choices.size()
          ? Optional.of(choices.get(index - 1).key())
          : Optional.empty();
    }
    return choices.stream()
        .filter(
            choice -> Folding.plainWords(choice.title()).equals(Folding.plainWords(turn.text())))
        .map(Choice::key)
        .findFirst();
  }

  static String payload(Scene scene, String key) {
    String mark = scene.values().getOrDefault(MARK, "");
    return scene.name() + ":" + key + (mark.isEmpty() ? "" : ":" + mark);
  }
}
