package vn.loahoc.questions.chat;

import java.util.List;
import vn.loahoc.message.Button;
import vn.loahoc.questions.Texts;

/** Buttons below answers. */
public final class AnswerButtons {

  private AnswerButtons() {}

  /** Passes the question on that could not be answered. */
  public static Button passOn() {
    return Button.press(
        Texts.of("button-pass"), QuestionOrders.NAME + ":" + QuestionOrders.PASS);
  }

  /**
   * Whether an answer was of use.
   *
   * @param answer its number in the session, {@link vn.loahoc.dialogue.Recall#answer} after it
   */
  public static List<Button> thumbs(int answer) {
    String opening = QuestionOrders.NAME + ":";
    return List.of(
        Button.press(Texts.of("button-up"), opening + QuestionOrders.UP + answer),
        Button.press(Texts.of("button-down"), opening + QuestionOrders.DOWN + answer));
  }
}
