package vn.loahoc.checkin.chat;

import vn.loahoc.dialogue.Effects;
import vn.loahoc.dialogue.Turn;
import vn.loahoc.people.PeopleWords;

/** What the orders of staff have in common. */
final class StaffOrders {

  private StaffOrders() {}

  /** Where others read along, nothing of it is said. */
  static boolean isPublic(Turn turn) {
    return turn.update().inGroup();
  }

  static Effects notHere() {
    return Effects.saying(PeopleWords.say("only-private"));
  }
}
