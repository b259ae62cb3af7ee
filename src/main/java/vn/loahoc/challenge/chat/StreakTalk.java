package vn.loahoc.challenge.chat;

import java.util.Optional;
import vn.loahoc.dialogue.Effects;
import vn.loahoc.dialogue.Handler;
import vn.loahoc.dialogue.Turn;

/** "Đừng đếm ngày liên tiếp nữa": the same as the orders, in whatever words. Thread-safe. */
final class StreakTalk implements Handler {

  private final StreakSwitch off;
  private final StreakSwitch on;

  StreakTalk(Desk desk) {
    this.off = new StreakSwitch(desk, false);
    this.on = new StreakSwitch(desk, true);
  }

  @Override
  public Optional<Effects> handle(Turn turn) {
    return StreakWords.wish(turn.text()).map(wanted -> (wanted ? on : off).run(turn, ""));
  }
}
