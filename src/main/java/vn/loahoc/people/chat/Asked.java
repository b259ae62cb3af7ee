package vn.loahoc.people.chat;

import vn.loahoc.dialogue.Scene;
import vn.loahoc.dialogue.ShortAnswer;
import vn.loahoc.dialogue.Turn;
import vn.loahoc.message.Button;
import vn.loahoc.message.Inbound;

/**
 * Buttons below a question of ours. A press says which question it answers: the button of an older
 * one, or a forged one, is no answer.
 */
final class Asked {

  /** The value of a scene that tells its buttons from those of others of its name. */
  static final String MARK = "mark";

  private static final String YES = "yes";
  private static final String NO = "no";

  private Asked() {}

  static Button yes(Scene scene, String title) {
    return button(scene, title, YES);
  }

  static Button no(Scene scene, String title) {
    return button(scene, title, NO);
  }

  /**
   * @param number from 1
   */
  static Button numbered(Scene scene, String title, int number) {
    return button(scene, title, String.valueOf(number));
  }

  private static Button button(Scene scene, String title, String answer) {
    return Button.press(title, payload(scene, answer));
  }

  private static String payload(Scene scene, String answer) {
    return scene.name() + ":" + answer + ":" + scene.values().getOrDefault(MARK, "");
  }

  /** What a message or a press answers; a number 1 says yes and 2 no, as the buttons stand. */
  static ShortAnswer yesOrNo(Turn turn, Scene scene, ShortAnswer said) {
    ShortAnswer answer = numbered(turn, scene, said);
    if (answer instanceof ShortAnswer.Numbered number) {
      return switch (number.number()) {
        case 1 -> new ShortAnswer.Yes();
        case 2, ShortAnswer.Numbered.LAST -> new ShortAnswer.No();
        default -> new ShortAnswer.Other();
      };
    }
    return answer instanceof ShortAnswer.Cancel ? new ShortAnswer.No() : answer;
  }

  /** What a message or a press answers to a list. */
  static ShortAnswer numbered(Turn turn, Scene scene, ShortAnswer said) {
    if (!(turn.update().inbound() instanceof Inbound.Pressed pressed)) {
      return said;
    }
    if (pressed.payload().equals(payload(scene, YES))) {
      return new ShortAnswer.Yes();
    }
    if (pressed.payload().equals(payload(scene, NO))) {
      return new ShortAnswer.No();
    }
    String opening = scene.name() + ":";
    String end = ":" + scene.values().getOrDefault(MARK, "");
    String number =
        pressed.payload().startsWith(opening) && pressed.payload().endsWith(end)
            ? pressed
                .payload()
                .substring(
                    opening.length(),
                    Math.max(opening.length(), pressed.payload().length() - end.length()))
            : "";
    return number.matches("[0-9]{1,2}")
        ? new ShortAnswer.Numbered(Integer.parseInt(number))
        : new ShortAnswer.Other();
  }
}
