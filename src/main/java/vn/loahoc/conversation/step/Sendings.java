package vn.loahoc.conversation.step;

import java.util.List;
import java.util.Optional;
import vn.loahoc.conversation.Move;
import vn.loahoc.conversation.Phrasebook;
import vn.loahoc.conversation.Session;
import vn.loahoc.conversation.Step;
import vn.loahoc.dialogue.Handler;
import vn.loahoc.dialogue.Outcome;
import vn.loahoc.dialogue.Recall;
import vn.loahoc.dialogue.Turn;
import vn.loahoc.message.Inbound;

/** What is no text: a feature may want it, else it gets a kind sentence and a way on. */
public final class Sendings implements Step {

  private static final String ALBUM = "album";

  private final List<Handler> features;

  public Sendings(List<Handler> features) {
    this.features = List.copyOf(features);
  }

  @Override
  public Optional<Move> take(Turn turn, Session session) {
    Inbound inbound = turn.update().inbound();
    if (inbound instanceof Inbound.Said) {
      return Optional.empty();
    }
    Optional<Move> taken =
        features.stream()
            .flatMap(feature -> feature.handle(turn).stream())
            .findFirst()
            .map(effects -> new Move(effects, session.settled()));
    if (taken.isPresent() || inbound instanceof Inbound.Pressed) {
      return taken;
    }
    return Optional.of(Move.saying(kindly(inbound, turn.recall()), session));
  }

  /** Platforms hand over each of an album by itself; one sentence is enough for all of them. */
  private static Outcome kindly(Inbound inbound, Recall recall) {
    String album = inbound instanceof Inbound.SentMedia media ? media.album() : "";
    if (album.isEmpty()) {
      return Outcome.saying(Phrasebook.say(kind(inbound)));
    }
    return album.equals(recall.notes().get(ALBUM))
        ? Outcome.saying()
        : Outcome.saying(Phrasebook.say(kind(inbound))).remembering(ALBUM, album);
  }

  private static String kind(Inbound inbound) {
    if (inbound instanceof Inbound.Located) {
      return "located";
    }
    if (!(inbound instanceof Inbound.SentMedia media)) {
      return "unsupported";
    }
    return switch (media.kind()) {
      case VOICE -> "voice";
      case PHOTO, VIDEO -> "picture";
      case STICKER -> "sticker";
      case DOCUMENT -> "document";
    };
  }
}
