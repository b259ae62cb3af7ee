package vn.loahoc.challenge.chat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.loahoc.challenge.ChallengeWords;
import vn.loahoc.challenge.Deed;
import vn.loahoc.dialogue.Command;
import vn.loahoc.dialogue.Effects;
import vn.loahoc.dialogue.Outcome;
import vn.loahoc.dialogue.Turn;
import vn.loahoc.people.Role;
import vn.loahoc.text.Folding;
import vn.loahoc.text.Spelling;

/** Takes back what somebody told last. Thread-safe. */
final class TakeBack implements Command {

  static final String NAME = "boluot";

  /** Right after a deed these are enough, folded. */
  private static final Set<String> ENOUGH =
      Set.of(
          "bo", "bo di", "xoa", "xoa di", "huy di", "bo luot do", "nham", "nham roi", "ghi nham");

  private final Desk desk;
  private final Telling telling;

  TakeBack(Desk desk, Telling telling) {
    this.desk = desk;
    this.telling = telling;
  }

  static boolean isMeant(String text) {
    return ENOUGH.contains(Folding.fold(String.join(" ", Spelling.words(text))).strip());
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<String> phrases() {
    return List.of(
        "bỏ lượt này",
        "bỏ lượt vừa rồi",
        "bỏ lượt đọc",
        "hủy lượt này",
        "hủy lượt vừa rồi",
        "hủy lượt đọc",
        "hủy lượt đọc vừa rồi",
        "xóa lượt vừa rồi",
        "xóa lượt này",
        "xóa lượt đọc vừa rồi");
  }

  @Override
  public Set<Role> roles() {
    return Role.EVERYBODY;
  }

  @Override
  public Effects run(Turn turn, String argument) {
    return t -> {
      Optional<Deed.Slot> last = desk.book().last(t, Turns.doer(turn), turn.now().toLocalDate());
      return last.map(slot -> telling.undone(turn, slot).in(t))
          .orElseGet(() -> Outcome.saying(ChallengeWords.say("nothing-to-undo")));
    };
  }
}
