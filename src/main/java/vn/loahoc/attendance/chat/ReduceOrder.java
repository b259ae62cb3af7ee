package vn.loahoc.attendance.chat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.loahoc.dialogue.Command;
import vn.loahoc.dialogue.Effects;
import vn.loahoc.dialogue.Turn;
import vn.loahoc.people.Role;
import vn.loahoc.text.Folding;

/**
 * "Bớt 1", "hủy một bé lớp vẽ": fewer come; "bớt còn 1": so many come still. "Em muốn hủy lớp vẽ"
 * gives all of that back; "hủy lớp vẽ" alone may be asked of the class.
 */
final class ReduceOrder implements Command {

  private static final String VERBS = "reduce-verbs.txt";
  private static final int LONGEST_LEFT = 4;

  /** With diacritics and without. */
  private static final Set<String> LEFT =
      OrderWords.lines("left-words.txt").stream()
          .flatMap(line -> Stream.of(line, Folding.fold(line)))
          .collect(Collectors.toUnmodifiableSet());

  private final ChooseMine choose;
  private final MeantSessions sessions;
  private final List<String> phrases = OrderWords.open(VERBS);

  ReduceOrder(Counter counter, ChooseMine choose) {
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
    Described said = Described.in(behindLeft(argument).orElse(argument), turn.now());
    return said.wanted().people().isPresent()
        ? said.words().isEmpty() || names(turn, said, argument)
        : !bare && !said.saysNothing() && (said.words().isEmpty() || names(turn, said, argument));
  }

  private boolean names(Turn turn, Described said, String argument) {
    return !sessions.in(turn, said.words(), OrderWords.dated(argument)).sessions().isEmpty();
  }

  @Override
  public Effects run(Turn turn, String argument) {
    Optional<String> left = behindLeft(argument);
    ChooseMine.Aim aim = left.isPresent() ? ChooseMine.Aim.LEFT : ChooseMine.Aim.FEWER;
    return choose.ordered(
        turn,
        left.orElse(argument),
        wanted -> new ChooseMine.Wish(wanted.people().orElse(GiveBack.ALL), aim));
  }

  /** What follows "còn", "xuống chỉ còn", if that begins with a number of people. */
  private static Optional<String> behindLeft(String argument) {
    List<String> typed = List.of(argument.strip().split("\\s+"));
    for (int to = Math.min(LONGEST_LEFT, typed.size() - 1); to > 0; to--) {
      List<String> before = PartyLexicon.words(String.join(" ", typed.subList(0, to)));
      String rest = String.join(" ", typed.subList(to, typed.size()));
      if (LEFT.contains(String.join(" ", before)) && PartyWords.read(rest).numbered()) {
        return Optional.of(rest);
      }
    }
    return Optional.empty();
  }
}
