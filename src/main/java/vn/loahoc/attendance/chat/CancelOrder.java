package vn.loahoc.attendance.chat;

import java.util.List;
import java.util.Set;
import vn.loahoc.dialogue.Command;
import vn.loahoc.dialogue.Effects;
import vn.loahoc.dialogue.Turn;
import vn.loahoc.message.Inbound;
import vn.loahoc.people.Role;

/**
 * "Hủy đăng ký": gives all places back; "hủy đăng ký lớp vi tính": those; "hủy đăng ký 1 bé" fewer.
 * "Bớt 1", "hủy một bé": {@link #reducing}.
 */
final class CancelOrder implements Command {

  static final String NAME = "huydangky";

  private static final List<String> WHOLE =
      List.of(
          "hủy đăng ký",
          "hủy đăng ký …",
          "bỏ đăng ký",
          "bỏ đăng ký …",
          "hủy đk",
          "hủy đk …",
          "huy dk",
          "huy dk …",
          "xin hủy đăng ký",
          "xin hủy đăng ký …",
          "em hủy đăng ký",
          "em xin hủy đăng ký",
          "tôi hủy đăng ký",
          "cho em hủy đăng ký",
          "cho em hủy đăng ký …",
          "cho tôi hủy đăng ký",
          "cho tôi hủy đăng ký …",
          "hủy chỗ",
          "hủy chỗ …",
          "trả chỗ",
          "nhường chỗ",
          "hủy giữ chỗ",
          "rút tên");

  private static final List<String> SOME =
      List.of(
          "bớt …",
          "bỏ bớt …",
          "hủy bớt …",
          "giảm …",
          "hủy …",
          "cho em bớt …",
          "cho tôi bớt …",
          "cho em hủy …",
          "cho tôi hủy …");

  private final Counter counter;
  private final GiveBack giveBack;
  private final ChooseMine choose;
  private final boolean some;

  private CancelOrder(Counter counter, GiveBack giveBack, ChooseMine choose, boolean some) {
    this.counter = counter;
    this.giveBack = giveBack;
    this.choose = choose;
    this.some = some;
  }

  static CancelOrder whole(Counter counter, GiveBack giveBack, ChooseMine choose) {
    return new CancelOrder(counter, giveBack, choose, false);
  }

  /** For those who say how many come no more. */
  static CancelOrder reducing(Counter counter, GiveBack giveBack, ChooseMine choose) {
    return new CancelOrder(counter, giveBack, choose, true);
  }

  @Override
  public String name() {
    return some ? "botcho" : NAME;
  }

  @Override
  public List<String> phrases() {
    return some ? SOME : WHOLE;
  }

  @Override
  public String description() {
    return some ? "" : counter.described("menu-cancel");
  }

  @Override
  public Set<Role> roles() {
    return Role.EVERYBODY;
  }

  /** "Hủy đăng ký nhận tin" is about messages, "bớt nóng" about nothing here. */
  @Override
  public boolean takes(Turn turn, String argument) {
    List<String> typed = PartyLexicon.words(argument);
    Wanted wanted = PartyWords.read(typed);
    return !PartyLexicon.asks(typed)
        && !wanted.words().contains("tin")
        && (!some || (wanted.people().isPresent() && wanted.words().isEmpty()));
  }

  @Override
  public Effects run(Turn turn, String argument) {
    if (turn.update().inbound() instanceof Inbound.Pressed && !argument.isEmpty()) {
      return Counter.refusal(turn).orElseGet(() -> giveBack.asked(turn, argument, GiveBack.ALL));
    }
    Wanted wanted = PartyWords.read(argument);
    int by = some ? wanted.people().orElse(1) : counted(wanted);
    return Counter.refusal(turn)
        .orElseGet(
            () ->
                t ->
                    choose.meant(
                        t, turn, wanted.words(), argument, new ChooseMine.Wish(by, false)));
  }

  /** "Hủy đăng ký của em", "… cho tôi" is about all of them; "… 1 bé" about one. */
  private static int counted(Wanted wanted) {
    return wanted.numbered() ? wanted.people().orElse(GiveBack.ALL) : GiveBack.ALL;
  }
}
