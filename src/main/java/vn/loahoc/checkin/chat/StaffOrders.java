package vn.loahoc.checkin.chat;

import java.util.EnumSet;
import java.util.Set;
import vn.loahoc.dialogue.Effects;
import vn.loahoc.dialogue.Turn;
import vn.loahoc.people.PeopleWords;
import vn.loahoc.people.Role;

/** What the orders of staff have in common. */
final class StaffOrders {

  static final Set<Role> STAFF = EnumSet.complementOf(EnumSet.of(Role.RESIDENT));

  private StaffOrders() {}

  /** Where others read along, nothing of it is said. */
  static boolean isPublic(Turn turn) {
    return turn.update().inGroup();
  }

  static Effects notHere() {
    return Effects.saying(PeopleWords.say("only-private"));
  }
}
