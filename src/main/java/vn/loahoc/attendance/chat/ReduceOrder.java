package vn.loahoc.attendance.chat;

import java.util.List;
import java.util.Set;
import vn.loahoc.dialogue.Command;
import vn.loahoc.dialogue.Effects;
import vn.loahoc.dialogue.Turn;
import vn.loahoc.people.Role;

/**
 * "Bớt 1", "hủy một bé lớp vẽ": fewer come. "Em muốn hủy lớp vẽ" gives all of that back; "hủy lớp
 * vẽ" alone may be asked of the class.
 */
final class ReduceOrder implements Command {

  private static final String VERBS = "reduce-verbs.txt";

  private final Counter counter;
  private final ChooseMine choose;
  private final MeantSessions sessions;
  private final List<String> phrases =
      OrderWords.starts(VERBS).stream().map(start -> start + " …").toList();

  ReduceOrder(Counter counter, ChooseMine choose) {
    this.counter = counter;
    this.choose = choose;
    this.sessions = new MeantSessions(counter.bookables());
  }

  @Override
  public String name() {
    return "botcho";
  }

  @Override
  public List<String> phrases() {
    return phrases;
  }

  @Override
  public String description() {
    return "";
  }

  @Override
  public Set<Role> roles() {
    return Role.EVERYBODY;
  }

  /** "Bớt nóng", "hủy hợp đồng" are about nothing here. */
  @Override
  public boolean takes(Turn turn, String argument) {
    List<String> typed = PartyLexicon.words(argument);
    boolean bare = OrderWords.isBare(turn, argument, VERBS);
    if (!CancelOrder.isOrder(bare ? typed : OrderWords.plainly(typed))) {
      return false;
    }
    Described said = Described.in(argument, turn.now());
    return said.wanted().people().isPresent()
        ? said.words().isEmpty() || names(turn, said, argument)
        : !bare && !said.saysNothing() && (said.words().isEmpty() || names(turn, said, argument));
  }

  private boolean names(Turn turn, Described said, String argument) {
    return !sessions.in(turn, said.words(), OrderWords.dated(argument)).sessions().isEmpty();
  }

  @Override
  public Effects run(Turn turn, String argument) {
    Described said = Described.in(argument, turn.now());
    ChooseMine.Wish wish = new ChooseMine.Wish(said.wanted().people().orElse(GiveBack.ALL), false);
    return Counter.refusal(turn).orElseGet(() -> t -> choose.meant(t, turn, said, wish));
  }
}
