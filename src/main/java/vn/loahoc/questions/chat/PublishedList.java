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
import vn.loahoc.message.Button;
import vn.loahoc.message.Content;
import vn.loahoc.people.Role;
import vn.loahoc.questions.FaqEntry;
import vn.loahoc.questions.Staff;
import vn.loahoc.questions.Texts;
import vn.loahoc.store.Transaction;

/** The latest answers in force that a staff member may take back. */
final class PublishedList implements Command, SceneHandler {

  static final String NAME = "datraloi";

  /** Begins the argument that takes an entry back. */
  static final String TAKE_BACK = "back";

  private static final int PAGE = 9;

  private final StaffRoom room;

  PublishedList(StaffRoom room) {
    this.room = room;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<String> phrases() {
    return List.of("câu trả lời đã đăng", "câu đã trả lời");
  }

  @Override
  public String description() {
    return Texts.of("menu-published");
  }

  @Override
  public Set<Role> roles() {
    return Role.STAFF;
  }

  /**
   * Shows the list, shows one, or takes one back.
   *
   * @param argument the number of an entry, or "back" and its number
   */
  @Override
  public Effects run(Turn turn, String argument) {
    return StaffRoom.staffOnly(
        turn,
        staff -> {
          if (argument.matches(TAKE_BACK + "[0-9]{1,9}")) {
            long entry = Long.parseLong(argument.substring(TAKE_BACK.length()));
            return tx ->
                OneQuestion.finished(
                    room.answers().takeBack(tx, staff, entry, turn.now()), Texts.of("taken-back"));
          }
          return argument.matches("[0-9]{1,9}")
              ? tx -> shown(tx, turn, staff, Long.parseLong(argument))
              : tx -> list(tx, turn, staff);
        });
  }

  @Override
  public Optional<Effects> answered(Turn turn, Scene scene, ShortAnswer said) {
    return list().chosen(turn, scene, said).map(key -> run(turn, key));
  }

  private Outcome list(Transaction tx, Turn turn, Staff staff) {
    List<FaqEntry> entries = room.answers().published(tx, staff, turn.now().toLocalDate(), PAGE);
    if (entries.isEmpty()) {
      return Outcome.saying(Texts.of("none-published"));
    }
    NumberedList list = list();
    entries.forEach(entry -> list.with("" + entry.id(), Shown.line(entry)));
    return list.asked(Texts.of("published-title"));
  }

  /** It has one page, so nothing of it leads on. */
  private static NumberedList list() {
    return new NumberedList(NAME, TAKE_BACK);
  }

  private Outcome shown(Transaction tx, Turn turn, Staff staff, long id) {
    return room.answers().published(tx, staff, turn.now().toLocalDate(), Integer.MAX_VALUE).stream()
        .filter(entry -> entry.id() == id)
        .findFirst()
        .map(PublishedList::page)
        .orElseGet(() -> Outcome.saying(Texts.of("late")));
  }

  private static Outcome page(FaqEntry entry) {
    return Outcome.saying(
        Content.plain(
            Shown.page(entry),
            List.of(
                Button.press(Texts.of("button-take-back"), NAME + ":" + TAKE_BACK + entry.id()))));
  }
}
