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

  private static final List<String> PHRASES =
      List.of(
          "thêm …",
          "cho thêm …",
          "xin thêm …",
          "có thêm …",
          "đi thêm …",
          "em thêm …",
          "em xin thêm …",
          "tôi thêm …",
          "cho em thêm …",
          "cho tôi thêm …",
          "cho em xin thêm …",
          "cho tôi xin thêm …");

  /** "Thêm 1 lớp nữa" wants another class. */
  private static final Set<String> NO_PEOPLE = Set.of("lop", "buoi", "khoa", "cai");

  private final Counter counter;
  private final ChooseMine choose;

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
    return PHRASES;
  }

  @Override
  public String description() {
    return "";
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
    Described said = Described.in(argument, turn.now());
    ChooseMine.Wish wish =
        new ChooseMine.Wish(said.wanted().people().orElse(1), ChooseMine.Aim.MORE);
    return Counter.refusal(turn).orElseGet(() -> t -> choose.meant(t, turn, said, wish));
  }
}
