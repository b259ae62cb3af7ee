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
 * it, and says on what basis or begins with what is to be done, or that one is to be undone. A
 * question is none.
 */
final class Statements implements Handler {

  private final Stating stating;
  private final StateChange state;
  private final PublishedChanges published;

  Statements(Stating stating, StateChange state, PublishedChanges published) {
    this.stating = stating;
    this.state = state;
    this.published = published;
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
    if (PublishedChanges.isUndo(turn)) { // later than right after: which is to be undone?
      return Optional.of(published.run(turn, ""));
    }
    Stating.Stated stated = stating.read(turn.text(), turn.recall().shown(), turn.now());
    return stated.isComplete()
        ? Optional.of(state.stated(turn, steward.get(), stated))
        : Optional.empty();
  }
}
