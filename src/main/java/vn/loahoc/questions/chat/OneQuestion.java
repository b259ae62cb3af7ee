package vn.loahoc.questions.chat;

import java.util.ArrayList;
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
import vn.loahoc.message.Button;
import vn.loahoc.message.Content;
import vn.loahoc.questions.AnswerRules;
import vn.loahoc.questions.Closing;
import vn.loahoc.questions.Staff;
import vn.loahoc.questions.Texts;
import vn.loahoc.questions.WaitingQuestion;
import vn.loahoc.store.Transaction;

/** One question that waits: answer it, leave it to the organizers, or leave it unanswered. */
final class OneQuestion implements SceneHandler {

  private static final String SCENE = "questions-one";
  private static final String ANSWER = "answer";
  private static final String ESCALATE = "escalate";
  private static final String SKIP = "skip";

  private final StaffRoom room;
  private final WriteAnswer write;
  private final GiveReason reason;

  OneQuestion(StaffRoom room, WriteAnswer write, GiveReason reason) {
    this.room = room;
    this.write = write;
    this.reason = reason;
  }

  @Override
  public String name() {
    return SCENE;
  }

  Outcome shown(Transaction tx, Staff staff, long number) {
    Optional<WaitingQuestion> question = room.questions().waiting(tx, staff, number);
    if (question.isEmpty()) {
      return Outcome.saying(Texts.of("late"));
    }
    Scene scene = new Scene(SCENE, Map.of(Choosing.MARK, String.valueOf(number)));
    return Choosing.asking(scene, Shown.page(question.get()), choices(staff));
  }

  private static List<Choosing.Choice> choices(Staff staff) {
    List<Choosing.Choice> choices = new ArrayList<>();
    choices.add(new Choosing.Choice(ANSWER, Texts.of("button-answer")));
    if (!staff.everyWard()) {
      choices.add(new Choosing.Choice(ESCALATE, Texts.of("button-escalate")));
    }
    choices.add(new Choosing.Choice(SKIP, Texts.of("button-skip")));
    return choices;
  }

  @Override
  public Optional<Effects> answered(Turn turn, Scene scene, ShortAnswer said) {
    return Staff.of(turn.speaker())
        .flatMap(
            staff ->
                Choosing.chosen(turn, scene, said, choices(staff))
                    .map(key -> done(turn, staff, key, number(scene))));
  }

  private Effects done(Turn turn, Staff staff, String key, long number) {
    return switch (key) {
      case ANSWER -> tx -> write.begun(tx, staff, number);
      case SKIP -> tx -> reason.asked(tx, staff, number);
      default ->
          tx ->
              finished(
                  room.answers().escalate(tx, staff, number, turn.now()),
                  Texts.of("escalated", number));
    };
  }

  static long number(Scene scene) {
    return Long.parseLong(scene.values().getOrDefault(Choosing.MARK, "0"));
  }

  /** What was done, or why not, and a way on. */
  static Outcome finished(Closing result, String done) {
    return Outcome.saying(
        Content.plain(
            AnswerRules.refusal(result).orElse(done),
            List.of(Button.press(Texts.of("button-next"), WaitingList.NAME))));
  }
}
