package vn.loahoc.conversation.step;

import java.util.List;
import java.util.Optional;
import vn.loahoc.conversation.Move;
import vn.loahoc.conversation.Session;
import vn.loahoc.conversation.Step;
import vn.loahoc.delivery.Outbox;
import vn.loahoc.dialogue.Handler;
import vn.loahoc.dialogue.Outcome;
import vn.loahoc.dialogue.Turn;
import vn.loahoc.message.Content;
import vn.loahoc.message.Inbound;

/** Somebody came, left or moved; a feature may know what the link carried. */
public final class Comings implements Step {

  private final List<Handler> links;
  private final Outbox outbox;
  private final Content greeting;

  /**
   * @param links asked in order what the link of a {@link Inbound.Joined} means
   */
  public Comings(List<Handler> links, Outbox outbox, Content greeting) {
    this.links = List.copyOf(links);
    this.outbox = outbox;
    this.greeting = greeting;
  }

  @Override
  public Optional<Move> take(Turn turn, Session session) {
    return switch (turn.update().inbound()) {
      case Inbound.Joined joined -> Optional.of(joined(turn));
      case Inbound.Left left ->
          Optional.of(
              new Move(
                  t -> {
                    outbox.unreachable(t, turn.update().chat());
                    return Outcome.saying();
                  },
                  Session.fresh()));
      case Inbound.Moved moved ->
          Optional.of(
              new Move(
                  t -> {
                    outbox.moved(t, turn.update().chat(), moved.to());
                    return Outcome.saying();
                  },
                  session));
      case Inbound.Said said -> Optional.empty();
      case Inbound.Pressed pressed -> Optional.empty();
      case Inbound.Located located -> Optional.empty();
      case Inbound.SentMedia media -> Optional.empty();
      case Inbound.Unsupported unsupported -> Optional.empty();
    };
  }

  private Move joined(Turn turn) {
    return links.stream()
        .flatMap(link -> link.handle(turn).stream())
        .findFirst()
        .map(effects -> new Move(effects, Session.fresh()))
        .orElseGet(() -> Move.saying(Outcome.saying(greeting), Session.fresh()));
  }
}
