package vn.loahoc.conversation.step;

import java.util.Optional;
import vn.loahoc.conversation.Move;
import vn.loahoc.conversation.Phrasebook;
import vn.loahoc.conversation.Session;
import vn.loahoc.conversation.ShortAnswers;
import vn.loahoc.conversation.Step;
import vn.loahoc.dialogue.Effects;
import vn.loahoc.dialogue.Outcome;
import vn.loahoc.dialogue.Turn;

/**
 * Short words when nothing is open that they could answer: one short line, never "not understood".
 */
public final class Courtesies implements Step {

  /** What is said to "tôi đi được", "tôi không đi được". */
  @FunctionalInterface
  public interface Promises {

    /**
     * What is said to it.
     *
     * @param otherwise where nothing is known of registering for what was spoken of
     */
    Effects of(Turn turn, boolean coming, Outcome otherwise);
  }

  private final ShortAnswers words;
  private final Promises promises;

  /** Those of a conversation in which nobody can register. */
  public Courtesies(ShortAnswers words) {
    this(words, (turn, coming, otherwise) -> Effects.saying(otherwise));
  }

  public Courtesies(ShortAnswers words, Promises promises) {
    this.words = words;
    this.promises = promises;
  }

  @Override
  public Optional<Move> take(Turn turn, Session session) {
    if (turn.text().isEmpty()) {
      return Optional.empty();
    }
    return switch (words.meaning(turn.text())) {
      case THANKS, YES -> say("welcome", session);
      case UPSET -> say("upset", session);
      case PUZZLED -> say("puzzled", session);
      case COMING -> promised(turn, session, true);
      case NOT_COMING -> promised(turn, session, false);
      case NO -> say("alright", session.settled());
      case CANCEL -> say("nothing-to-cancel", session.settled());
      case GREETING -> say("hello", session.settled());
      case BYE -> say("bye", session.settled());
      case STOP, PERHAPS_STOP, RESUME, MENU, RESTART, NONE -> Optional.empty();
    };
  }

  private Optional<Move> promised(Turn turn, Session session, boolean coming) {
    Outcome plain = Outcome.saying(Phrasebook.say(coming ? "coming" : "not-coming"));
    return Optional.of(
        new Move(promises.of(turn, coming, plain), session.withScene(Optional.empty())));
  }

  private static Optional<Move> say(String key, Session session) {
    return Optional.of(Move.saying(Outcome.saying(Phrasebook.say(key)), session));
  }
}
