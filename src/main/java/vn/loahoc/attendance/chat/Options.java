package vn.loahoc.attendance.chat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.loahoc.attendance.RegistrationWords;
import vn.loahoc.dialogue.Outcome;
import vn.loahoc.dialogue.Scene;
import vn.loahoc.dialogue.ShortAnswer;
import vn.loahoc.dialogue.Turn;
import vn.loahoc.message.Button;
import vn.loahoc.message.Content;
import vn.loahoc.message.Inbound;
import vn.loahoc.text.Folding;

/**
 * The buttons below a question of ours, chosen by press, by number or by their words. A press says
 * which question it belongs to, so that the button of an older one chooses nothing.
 */
final class Options {

  /** The value of a scene that tells its buttons from those of others of its name. */
  static final String MARK = "mark";

  private Options() {}

  /**
   * One of them.
   *
   * @param key lower-case letters, digits and hyphens; never shown
   */
  record Option(String key, String title) {}

  static Option option(String key, String sentence, Object... details) {
    return new Option(key, RegistrationWords.say(sentence, details));
  }

  /** As many as a list has lines: "1", "2" … */
  static List<Option> numbered(int count) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(String::valueOf)
        .map(number -> new Option(number, number))
        .toList();
  }

  static Outcome asking(Scene scene, String text, List<Option> options) {
    return Outcome.asking(
        scene,
        Content.plain(
            text,
            options.stream().map(o -> Button.press(o.title(), payload(scene, o.key()))).toList()));
  }

  /** The key of what was chosen; nothing if it was none of them. */
  static Optional<String> chosen(Turn turn, Scene scene, ShortAnswer said, List<Option> options) {
    if (turn.update().inbound() instanceof Inbound.Pressed pressed) {
      return options.stream()
          .map(Option::key)
          .filter(key -> payload(scene, key).equals(pressed.payload()))
          .findFirst();
    }
    if (said instanceof ShortAnswer.Numbered number) {
      int index = number.number() == ShortAnswer.Numbered.LAST ? options.size() : number.number();
      return index >= 1 && index <= options.size()
          ? Optional.of(options.get(index - 1).key())
          : Optional.empty();
    }
    List<String> words = plain(turn.text());
    return options.stream()
        .filter(option -> !words.isEmpty() && plain(option.title()).equals(words))
        .map(Option::key)
        .findFirst();
  }

  private static String payload(Scene scene, String key) {
    return scene.name() + ":" + key + ":" + scene.values().getOrDefault(MARK, "");
  }

  private static List<String> plain(String text) {
    return PartyLexicon.words(text).stream().map(Folding::fold).toList();
  }
}
