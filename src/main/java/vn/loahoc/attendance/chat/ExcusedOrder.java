package vn.loahoc.attendance.chat;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.loahoc.dialogue.Command;
import vn.loahoc.dialogue.Effects;
import vn.loahoc.dialogue.Turn;
import vn.loahoc.people.Role;
import vn.loahoc.text.Folding;

/** "Tôi không đi được nữa, hủy giúp": who says why before they give their places back. */
final class ExcusedOrder implements Command {

  private static final int LONGEST_VERB = 6;
  private static final Set<String> VERBS = verbs();

  private final ChooseMine choose;
  private final List<String> phrases =
      OrderWords.pairs("excused.txt", "excuses.txt").stream().map(why -> why + " …").toList();

  ExcusedOrder(ChooseMine choose) {
    this.choose = choose;
  }

  private static Set<String> verbs() {
    Set<String> verbs = new HashSet<>(OrderWords.starts("cancel-verbs.txt"));
    verbs.addAll(OrderWords.starts("reduce-verbs.txt"));
    verbs.addAll(verbs.stream().map(Folding::fold).toList());
    return Set.copyOf(verbs);
  }

  @Override
  public String name() {
    return "bankhongdi";
  }

  @Override
  public List<String> phrases() {
    return phrases;
  }

  @Override
  public Set<Role> roles() {
    return Role.EVERYBODY;
  }

  @Override
  public boolean takes(Turn turn, String argument) {
    return behindVerb(argument)
        .map(rest -> OrderWords.plainly(PartyLexicon.words(rest)))
        .filter(CancelOrder::isOrder)
        .isPresent();
  }

  @Override
  public Effects run(Turn turn, String argument) {
    return choose.ordered(turn, behindVerb(argument).orElse(""), CancelOrder::givingBack);
  }

  /** What follows "nên cho em hủy đăng ký"; nothing if no such words begin the text. */
  private static Optional<String> behindVerb(String text) {
    List<String> typed = List.of(text.strip().split("\\s+"));
    for (int from = 0; from < typed.size(); from++) {
      for (int to = Math.min(typed.size(), from + LONGEST_VERB); to > from; to--) {
        if (VERBS.contains(words(typed.subList(from, to)))) {
          return Optional.of(String.join(" ", typed.subList(to, typed.size())));
        }
      }
      if (!isLight(typed.get(from))) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean isLight(String typed) {
    return PartyLexicon.words(typed).stream().allMatch(Described::isLight);
  }

  private static String words(List<String> typed) {
    return String.join(" ", PartyLexicon.words(String.join(" ", typed)));
  }
}
