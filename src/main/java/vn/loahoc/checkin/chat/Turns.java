package vn.loahoc.checkin.chat;

import java.time.Instant;
import vn.loahoc.checkin.Visitor;
import vn.loahoc.dialogue.Turn;
import vn.loahoc.message.Inbound;
import vn.loahoc.people.HomeTime;

/** What is asked of every turn here. */
final class Turns {

  private Turns() {}

  static Instant now(Turn turn) {
    return HomeTime.instant(turn.now());
  }

  static Visitor visitor(Turn turn) {
    return new Visitor(turn.update().author().address(), turn.speaker().person());
  }

  /** Whether a button of ours was pressed. */
  static boolean pressed(Turn turn, String payload) {
    return turn.update().inbound() instanceof Inbound.Pressed pressed
        && pressed.payload().equals(payload);
  }
}
