package vn.loahoc.conversation.step;

import java.util.List;
import java.util.Optional;
import vn.loahoc.conversation.Move;
import vn.loahoc.conversation.Session;
import vn.loahoc.conversation.Step;
import vn.loahoc.dialogue.Handler;
import vn.loahoc.dialogue.Turn;
import vn.loahoc.message.Inbound;

/** What features take from a text that is no order: a statement rather than a question. */
public final class Statements implements Step {

  private final List<Handler> features;

  public Statements(List<Handler> features) {
    this.features = List.copyOf(features);
  }

  @Override
  public Optional<Move> take(Turn turn, Session session) {
    return turn.update().inbound() instanceof Inbound.Said
        ? features.stream()
            .flatMap(feature -> feature.handle(turn).stream())
            .findFirst()
            .map(effects -> new Move(effects, session.settled()))
        : Optional.empty();
  }
}
