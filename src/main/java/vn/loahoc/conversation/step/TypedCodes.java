package vn.loahoc.conversation.step;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.loahoc.conversation.Move;
import vn.loahoc.conversation.Session;
import vn.loahoc.conversation.Step;
import vn.loahoc.dialogue.Handler;
import vn.loahoc.dialogue.Turn;
import vn.loahoc.message.Inbound;

/** A message of five digits and more and nothing else: a feature may know it as a code. */
public final class TypedCodes implements Step {

  private static final Pattern DIGITS = Pattern.compile("\\s*(?:[0-9][ .-]?){5,12}\\s*");

  private final List<Handler> features;

  public TypedCodes(List<Handler> features) {
    this.features = List.copyOf(features);
  }

  @Override
  public Optional<Move> take(Turn turn, Session session) {
    return turn.update().inbound() instanceof Inbound.Said && DIGITS.matcher(turn.text()).matches()
        ? features.stream()
            .flatMap(feature -> feature.handle(turn).stream())
            .findFirst()
            .map(effects -> new Move(effects, session.settled()))
        : Optional.empty();
  }
}
