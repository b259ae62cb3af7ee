package vn.loahoc.attendance.chat;

import java.util.List;
import java.util.Set;
import vn.loahoc.dialogue.Command;
import vn.loahoc.dialogue.Effects;
import vn.loahoc.dialogue.Turn;
import vn.loahoc.message.Inbound;
import vn.loahoc.people.Role;

/**
 * "Hủy đăng ký": gives all places back; "tôi muốn hủy đăng ký lớp vi tính": those; "hủy đăng ký 1
 * bé": fewer.
 */
final class CancelOrder implements Command {

  static final String NAME = "huydangky";
  private static final String VERBS = "cancel-verbs.txt";

  private final Counter counter;
  private final GiveBack giveBack;
  private final ChooseMine choose;
  private final List<String> phrases = OrderWords.phrases(VERBS);

  CancelOrder(Counter counter, GiveBack giveBack, ChooseMine choose) {
    this.counter = counter;
    this.giveBack = giveBack;
    this.choose = choose;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<String> phrases() {
    return phrases;
  }

  @Override
  public String description() {
    return counter.described("menu-cancel");
  }

  @Override
  public Set<Role> roles() {
    return Role.EVERYBODY;
  }

  /** "Cho em hủy đăng ký được không" is polite, "hủy đăng ký được không" a question. */
  @Override
  public boolean takes(Turn turn, String argument) {
    List<String> typed = PartyLexicon.words(argument);
    return isOrder(OrderWords.isBare(turn, argument, VERBS) ? typed : OrderWords.plainly(typed));
  }

  /** Whether what stands behind the verb asks nothing; "hủy đăng ký nhận tin" is about messages. */
  static boolean isOrder(List<String> typed) {
    return !PartyLexicon.asks(typed) && !typed.contains("tin");
  }

  @Override
  public Effects run(Turn turn, String argument) {
    if (turn.update().inbound() instanceof Inbound.Pressed && !argument.isEmpty()) {
      return Counter.refusal(turn).orElseGet(() -> giveBack.asked(turn, argument, GiveBack.ALL));
    }
    return choose.ordered(turn, argument, CancelOrder::givingBack);
  }

  /** "Hủy đăng ký của em", "… cho tôi" is about all of them; "… 1 bé" about one. */
  static ChooseMine.Wish givingBack(Wanted wanted) {
    int people = wanted.numbered() ? wanted.people().orElse(GiveBack.ALL) : GiveBack.ALL;
    return new ChooseMine.Wish(people, ChooseMine.Aim.FEWER);
  }
}
