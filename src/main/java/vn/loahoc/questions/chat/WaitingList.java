package vn.loahoc.questions.chat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.loahoc.dialogue.Command;
import vn.loahoc.dialogue.Effects;
import vn.loahoc.dialogue.Outcome;
import vn.loahoc.dialogue.Scene;
import vn.loahoc.dialogue.SceneHandler;
import vn.loahoc.dialogue.ShortAnswer;
import vn.loahoc.dialogue.Turn;
import vn.loahoc.people.Role;
import vn.loahoc.questions.Staff;
import vn.loahoc.questions.Texts;
import vn.loahoc.questions.WaitingQuestion;
import vn.loahoc.store.Transaction;

/** The questions that wait for a staff member, numbered; a number shows one. */
final class WaitingList implements Command, SceneHandler {

  static final String NAME = "cauhoi";

  /** Begins the key of the next page. */
  private static final String FROM = "from";

  private static final int PAGE = 8;

  private final StaffRoom room;
  private final OneQuestion one;

  WaitingList(StaffRoom room, OneQuestion one) {
    this.room = room;
    this.one = one;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<String> phrases() {
    return List.of("câu hỏi chờ", "câu hỏi đang chờ", "xem câu hỏi chờ", "câu hỏi chờ …");
  }

  @Override
  public String description() {
    return Texts.of("menu-waiting");
  }

  @Override
  public Set<Role> roles() {
    return Role.STAFF;
  }

  /**
   * Shows the list, or one of it.
   *
   * @param argument the number of a question, or a page
   */
  @Override
  public Effects run(Turn turn, String argument) {
    return StaffRoom.staffOnly(
        turn,
        staff -> {
          if (argument.matches("[0-9]{1,9}")) {
            return tx -> one.shown(tx, staff, Long.parseLong(argument));
          }
          int from =
              argument.matches(FROM + "[0-9]{1,6}")
                  ? Integer.parseInt(argument.substring(FROM.length()))
                  : 0;
          return tx -> page(tx, staff, from);
        });
  }

  @Override
  public Optional<Effects> answered(Turn turn, Scene scene, ShortAnswer said) {
    return new NumberedList(NAME, FROM).chosen(turn, scene, said).map(key -> run(turn, key));
  }

  private Outcome page(Transaction tx, Staff staff, int from) {
    List<WaitingQuestion> found = room.questions().waiting(tx, staff, from, PAGE + 1);
    if (found.isEmpty()) {
      return Outcome.saying(Texts.of(from == 0 ? "none-waiting" : "no-more-waiting"));
    }
    NumberedList list = new NumberedList(NAME, FROM);
    found.stream()
        .limit(PAGE)
        .forEach(question -> list.with("" + question.number(), Shown.line(question)));
    if (found.size() > PAGE) {
      list.with(FROM + (from + PAGE), Texts.of("button-more"));
    }
    return list.asked(
        Texts.of(
            "list-title",
            room.questions().waitingQuestions(tx, staff),
            room.questions().waitingPeople(tx, staff)));
  }
}
