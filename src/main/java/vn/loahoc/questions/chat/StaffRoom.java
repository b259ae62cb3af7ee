package vn.loahoc.questions.chat;

import java.util.Optional;
import java.util.function.Function;
import vn.loahoc.dialogue.Effects;
import vn.loahoc.dialogue.Turn;
import vn.loahoc.questions.AnswerRules;
import vn.loahoc.questions.Desk;
import vn.loahoc.questions.OpenQuestions;
import vn.loahoc.questions.Staff;
import vn.loahoc.questions.StaffAnswers;
import vn.loahoc.questions.Texts;

/** What the screens of staff stand on. */
record StaffRoom(OpenQuestions questions, StaffAnswers answers, Desk desk, AnswerRules rules) {

  /** What is done for staff, in a chat where nobody reads along; others are told so. */
  static Effects staffOnly(Turn turn, Function<Staff, Effects> work) {
    if (turn.update().inGroup()) {
      return Effects.saying(Texts.of("only-private"));
    }
    Optional<Staff> staff = Staff.of(turn.speaker());
    return staff.map(work).orElseGet(() -> Effects.saying(Texts.of("only-staff")));
  }
}
