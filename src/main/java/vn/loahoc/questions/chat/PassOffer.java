package vn.loahoc.questions.chat;

import java.util.Optional;
import vn.loahoc.dialogue.Effects;
import vn.loahoc.dialogue.Scene;
import vn.loahoc.dialogue.SceneHandler;
import vn.loahoc.dialogue.ShortAnswer;
import vn.loahoc.dialogue.Turn;
import vn.loahoc.questions.Texts;

/** Below an unknown stands the offer to pass the question on: "dạ" or "1" takes it. */
final class PassOffer implements SceneHandler {

  private static final String NAME = "questions-offer";

  private final QuestionOrders orders;

  PassOffer(QuestionOrders orders) {
    this.orders = orders;
  }

  static Scene scene() {
    return Scene.named(NAME);
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Optional<Effects> answered(Turn turn, Scene scene, ShortAnswer said) {
    return switch (said) {
      case ShortAnswer.Yes yes -> Optional.of(orders.run(turn, QuestionOrders.PASS));
      case ShortAnswer.Numbered number when number.number() == 1 ->
          Optional.of(orders.run(turn, QuestionOrders.PASS));
      case ShortAnswer.No no -> Optional.of(Effects.saying(Texts.of("not-passed-on")));
      case ShortAnswer.Numbered number -> Optional.empty();
      case ShortAnswer.Cancel cancel -> Optional.empty();
      case ShortAnswer.Other other -> Optional.empty();
    };
  }
}
