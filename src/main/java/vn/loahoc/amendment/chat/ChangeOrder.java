package vn.loahoc.amendment.chat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import vn.loahoc.amendment.AmendmentWords;
import vn.loahoc.calendar.Steward;
import vn.loahoc.dialogue.Command;
import vn.loahoc.dialogue.Effects;
import vn.loahoc.dialogue.Turn;
import vn.loahoc.people.Role;

/** "Đổi lịch xe loa 03/10 bắt đầu 7h30, theo …": what follows is the statement. */
final class ChangeOrder implements Command {

  private final StateChange state;

  ChangeOrder(StateChange state) {
    this.state = state;
  }

  /** What is done for staff, in a chat where nobody reads along; others are told so. */
  static Effects staffOnly(Turn turn, Function<Steward, Effects> work) {
    if (turn.update().inGroup()) {
      return Effects.saying(AmendmentWords.say("only-private"));
    }
    Optional<Steward> steward = Steward.of(turn.speaker());
    return steward.map(work).orElseGet(() -> Effects.saying(AmendmentWords.say("only-staff")));
  }

  @Override
  public String name() {
    return "doilich";
  }

  @Override
  public List<String> phrases() {
    return List.of("đổi lịch", "đổi lịch …", "bổ sung lịch", "bổ sung lịch …", "cập nhật lịch …");
  }

  @Override
  public String description() {
    return AmendmentWords.say("menu-change");
  }

  @Override
  public Set<Role> roles() {
    return Role.STAFF;
  }

  @Override
  public Effects run(Turn turn, String argument) {
    return staffOnly(turn, steward -> state.stated(turn, steward, argument));
  }
}
