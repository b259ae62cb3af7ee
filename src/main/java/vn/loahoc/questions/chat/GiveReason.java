package vn.loahoc.questions.chat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.loahoc.dialogue.Choosing;
import vn.loahoc.dialogue.Effects;
import vn.loahoc.dialogue.Outcome;
import vn.loahoc.dialogue.Scene;
import vn.loahoc.dialogue.SceneHandler;
import vn.loahoc.dialogue.ShortAnswer;
import vn.loahoc.dialogue.Turn;
import vn.loahoc.message.Inbound;
import vn.loahoc.questions.AnswerRules;
import vn.loahoc.questions.Closing;
import vn.loahoc.questions.Staff;
import vn.loahoc.questions.Texts;
import vn.loahoc.store.Transaction;

/** Why a question is left unanswered, for those who wait: one of three reasons, or in own words. */
final class GiveReason implements SceneHandler {

  private static final String SCENE = "questions-reason";

  private final StaffRoom room;

  GiveReason(StaffRoom room) {
    this.room = room;
  }

  @Override
  public String name() {
    return SCENE;
  }

  Outcome asked(Transaction tx, Staff staff, long number) {
    if (room.questions().waiting(tx, staff, number).isEmpty()) {
      return Outcome.saying(Texts.of("late"));
    }
    return ask(number, Texts.of("ask-reason", number));
  }

  private static Outcome ask(long number, String text) {
    Scene scene = new Scene(SCENE, Map.of(Choosing.MARK, String.valueOf(number)));
    return Choosing.asking(scene, text, choices());
  }

  private static List<Choosing.Choice> choices() {
    return AnswerRules.REASONS.stream()
        .map(key -> new Choosing.Choice(key, Texts.of("reason-" + key)))
        .toList();
  }

  @Override
  public Optional<Effects> answered(Turn turn, Scene scene, ShortAnswer said) {
    Optional<Staff> staff = Staff.of(turn.speaker());
    if (staff.isEmpty() || said instanceof ShortAnswer.Cancel || turn.text().startsWith("/")) {
      return Optional.empty();
    }
    long number = OneQuestion.number(scene);
    Optional<String> chosen =
        Choosing.chosen(turn, scene, said, choices()).map(key -> Texts.of("reason-" + key));
    if (chosen.isEmpty() && !(turn.update().inbound() instanceof Inbound.Said)) {
      return Optional.empty();
    }
    String reason = chosen.orElseGet(() -> AnswerRules.tidy(turn.text()));
    Optional<String> objection = room.rules().objectionToReason(reason);
    if (objection.isPresent()) {
      return Optional.of(Effects.saying(ask(number, objection.get())));
    }
    return Optional.of(tx -> passedOver(tx, turn, staff.get(), number, reason));
  }

  private Outcome passedOver(Transaction tx, Turn turn, Staff staff, long number, String reason) {
    Closing result =
        room.answers().passOver(tx, staff, number, AnswerRules.reason(reason), turn.now());
    int told = result instanceof Closing.Done done ? done.told() : 0;
    return OneQuestion.finished(result, Texts.of("passed-over", number, told));
  }
}
