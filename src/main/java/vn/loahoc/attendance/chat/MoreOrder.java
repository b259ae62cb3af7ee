package vn.loahoc.attendance.chat;

import java.util.List;
import java.util.Set;
import vn.loahoc.dialogue.Command;
import vn.loahoc.dialogue.Effects;
import vn.loahoc.dialogue.Turn;
import vn.loahoc.people.Role;
import vn.loahoc.text.Folding;

/** "Thêm 2 người nữa": adds to a party that has registered. */
final class MoreOrder implements Command {

  /** "Thêm 1 lớp nữa" wants another class. */
  private static final Set<String> NO_PEOPLE = Set.of("lop", "buoi", "khoa", "cai");

  private final Counter counter;
  private final ChooseMine choose;
  private final List<String> phrases = OrderWords.open("more-verbs.txt");

  MoreOrder(Counter counter, ChooseMine choose) {
    this.counter = counter;
    this.choose = choose;
  }

  @Override
  public String name() {
    return "themcho";
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
    List<String> typed = PartyLexicon.words(argument);
    Wanted wanted = PartyWords.read(typed);
    return wanted.numbered()
        && wanted.words().isEmpty()
        && !counter.bookables().isEmpty()
        && !PartyLexicon.asks(typed)
        && typed.stream().map(Folding::fold).noneMatch(NO_PEOPLE::contains);
  }

  @Override
  public Effects run(Turn turn, String argument) {
    return choose.ordered(
        turn,
        argument,
        wanted -> new ChooseMine.Wish(wanted.people().orElse(1), ChooseMine.Aim.MORE));
  }
}
