package vn.loahoc.questions.chat;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import vn.loahoc.dialogue.Effects;
import vn.loahoc.dialogue.Turn;
import vn.loahoc.people.Role;
import vn.loahoc.questions.Closing;
import vn.loahoc.questions.Desk;
import vn.loahoc.questions.OpenQuestions;
import vn.loahoc.questions.Staff;
import vn.loahoc.questions.StaffAnswers;
import vn.loahoc.questions.Texts;

/**
 * What the screens of staff stand on.
 *
 * @param masking hides citizen, phone and card numbers: what it would change is refused
 */
record StaffRoom(
    OpenQuestions questions, StaffAnswers answers, Desk desk, UnaryOperator<String> masking) {

  static final Set<Role> ROLES = EnumSet.complementOf(EnumSet.of(Role.RESIDENT));

  /** What is done for staff, in a chat where nobody reads along; others are told so. */
  static Effects staffOnly(Turn turn, Function<Staff, Effects> work) {
    if (turn.update().inGroup()) {
      return Effects.saying(Texts.of("only-private"));
    }
    Optional<Staff> staff = Staff.of(turn.speaker());
    return staff.map(work).orElseGet(() -> Effects.saying(Texts.of("only-staff")));
  }

  /** Whether a text may be published: nobody's number stands in it. */
  boolean isFree(String text) {
    return masking.apply(text).equals(text);
  }

  /** What is said if it could not be done; nothing if it was. */
  static Optional<String> refusal(Closing result) {
    return switch (result) {
      case Closing.Late late -> Optional.of(Texts.of("late"));
      case Closing.NotTheirs notTheirs -> Optional.of(Texts.of("not-theirs"));
      case Closing.Done done -> Optional.empty();
      case Closing.Published published -> Optional.empty();
    };
  }
}
