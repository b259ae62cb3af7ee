package vn.loahoc.attendance.chat;

import java.util.List;
import java.util.Optional;
import vn.loahoc.attendance.Registrations.Mine;
import vn.loahoc.dialogue.Effects;
import vn.loahoc.dialogue.Handler;
import vn.loahoc.dialogue.Turn;
import vn.loahoc.message.Inbound;
import vn.loahoc.store.Database;

/**
 * "Hủy yoga" by somebody who has a place there is about that place; by anybody else it is a
 * question about the class. Thread-safe.
 */
final class GiveUp implements Handler {

  private final Database database;
  private final Counter counter;
  private final ChooseMine choose;

  GiveUp(Database database, Counter counter, ChooseMine choose) {
    this.database = database;
    this.counter = counter;
    this.choose = choose;
  }

  @Override
  public Optional<Effects> handle(Turn turn) {
    return turn.update().inbound() instanceof Inbound.Said && !turn.update().inGroup()
        ? GivingUpWords.in(turn.text(), turn.now())
            .filter(said -> isOfTheirs(turn, said))
            .map(said -> choose.ordered(turn, said.what(), CancelOrder::givingBack))
        : Optional.empty();
  }

  private boolean isOfTheirs(Turn turn, GivingUpWords said) {
    Described described = Described.in(said.what(), turn.now());
    if (described.saysNothing() && !said.alone()) {
      return false;
    }
    List<Mine> mine = database.read(t -> counter.mine(t, turn));
    return described.saysNothing()
        ? !mine.isEmpty()
        : !ChooseMine.fitting(mine, described, turn).isEmpty();
  }
}
