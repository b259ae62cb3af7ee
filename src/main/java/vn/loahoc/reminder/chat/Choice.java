package vn.loahoc.reminder.chat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.loahoc.dialogue.Outcome;
import vn.loahoc.dialogue.Scene;
import vn.loahoc.dialogue.ShortAnswer;
import vn.loahoc.dialogue.Turn;
import vn.loahoc.message.Button;
import vn.loahoc.message.Content;
import vn.loahoc.message.Inbound;

/**
 * A numbered list of occurrences, chosen by number or by button. A button carries the occurrence it
 * stands for, so that one of an older list chooses what it says or nothing.
 */
final class Choice {

  static final int MOST = 9;

  private Choice() {}

  /** A line and the occurrence it stands for. */
  record Line(String occurrence, String text) {}

  /**
   * Asks.
   *
   * @param settled what the scene remembers besides; its names are no numbers
   */
  static Outcome asking(
      String scene, String question, List<Line> lines, Map<String, String> settled) {
    List<String> text = new ArrayList<>(List.of(question));
    List<Button> buttons = new ArrayList<>();
    Map<String, String> values = new HashMap<>(settled);
    for (Line line : lines.stream().limit(MOST).toList()) {
      String number = String.valueOf(text.size());
      values.put(number, line.occurrence());
      text.add(number + ". " + line.text());
      buttons.add(Button.press(number, scene + ":" + line.occurrence()));
    }
    return Outcome.asking(
        new Scene(scene, values), Content.plain(String.join("\n", text), buttons));
  }

  /** The occurrence that was chosen; nothing if none was. */
  static Optional<String> chosen(Turn turn, Scene scene, ShortAnswer said) {
    if (turn.update().inbound() instanceof Inbound.Pressed pressed) {
      return scene.values().values().stream()
          .filter(id -> pressed.payload().equals(scene.name() + ":" + id))
          .findFirst();
    }
    if (!(said instanceof ShortAnswer.Numbered numbered)) {
      return Optional.empty();
    }
    long count = scene.values().keySet().stream().filter(key -> key.matches("[1-9]")).count();
    long number = numbered.number() == ShortAnswer.Numbered.LAST ? count : numbered.number();
    return Optional.ofNullable(scene.values().get(String.valueOf(number)));
  }
}
