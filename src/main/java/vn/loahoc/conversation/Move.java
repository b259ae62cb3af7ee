package vn.loahoc.conversation;

import vn.loahoc.dialogue.Effects;
import vn.loahoc.dialogue.Outcome;

/**
 * What a step makes of a turn.
 *
 * @param effects run in the transaction; the question they leave open becomes the session's
 * @param session what is remembered afterwards
 */
public record Move(Effects effects, Session session) {

  /** Says something and leaves the session as it is. */
  public static Move saying(Outcome outcome, Session session) {
    return new Move(Effects.saying(outcome), session);
  }
}
