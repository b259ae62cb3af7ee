package vn.loahoc.amendment.chat;

import java.util.Optional;
import vn.loahoc.amendment.Stating;
import vn.loahoc.calendar.Steward;
import vn.loahoc.dialogue.Effects;
import vn.loahoc.dialogue.Handler;
import vn.loahoc.dialogue.Turn;
import vn.loahoc.message.Inbound;

/**
 * A statement of staff without any order before it: one that names an occurrence and what is new of
 * it, and says on what basis or begins with what is to be done. A question is none.
 */
final class Statements implements Handler {

  private final Stating stating;
  private final StateChange state;

  Statements(Stating stating, StateChange state) {
    this.stating = stating;
    this.state = state;
  }

  @Override
  public Optional<Effects> handle(Turn turn) {
    Optional<Steward> steward = Steward.of(turn.speaker());
    if (steward.isEmpty()
        || turn.update().inGroup()
        || !(turn.update().inbound() instanceof Inbound.Said)
        || turn.text().contains("?")) {
      return Optional.empty();
    }
    Stating.Stated stated = stating.read(turn.text(), turn.recall().shown(), turn.now());
    return stated.change().isPresent()
            && (stated.basis().isPresent() || stated.ordered())
            && !stated.those().isEmpty()
        ? Optional.of(state.stated(steward.get(), stated, turn.now()))
        : Optional.empty();
  }
}
