package vn.loahoc.conversation.step;

import java.util.Optional;
import vn.loahoc.conversation.Move;
import vn.loahoc.conversation.Phrasebook;
import vn.loahoc.conversation.Session;
import vn.loahoc.conversation.ShortAnswers;
import vn.loahoc.conversation.Step;
import vn.loahoc.dialogue.Outcome;
import vn.loahoc.dialogue.Turn;

/**
 * Short words when nothing is open that they could answer: one short line, never "not understood".
 */
public final class Courtesies implements Step {

  private final ShortAnswers words;

  public Courtesies(ShortAnswers words) {
    this.words = words;
  }

  @Override
  public Optional<Move> take(Turn turn, Session session) {
    if (turn.text().isEmpty()) {
      return Optional.empty();
    }
    return switch (words.meaning(turn.text())) {
      case THANKS, YES -> say("welcome", session.withScene(Optional.empty()));
      case UPSET -> say("upset", session.withScene(Optional.empty()));
      case PUZZLED -> say("puzzled", session.withScene(Optional.empty()));
      case COMING -> say("coming", session.withScene(Optional.empty()));
      case NOT_COMING -> say("not-coming", session.withScene(Optional.empty()));
      case NO -> say("alright", session.settled());
      case CANCEL -> say("nothing-to-cancel", session.settled());
      case GREETING -> say("hello", session.settled());
      case BYE -> say("bye", session.settled());
      case STOP, PERHAPS_STOP, RESUME, MENU, RESTART, NONE -> Optional.empty();
    };
  }

  private static Optional<Move> say(String key, Session session) {
    return Optional.of(Move.saying(Outcome.saying(Phrasebook.say(key)), session));
  }
}
