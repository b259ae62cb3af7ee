package vn.loahoc.conversation.step;

import java.util.List;
import vn.loahoc.conversation.Phrasebook;
import vn.loahoc.conversation.Session;
import vn.loahoc.conversation.Step;
import vn.loahoc.dialogue.Recall;
import vn.loahoc.dialogue.Turn;

/**
 * "Lớp này mấy giờ xong" below an order: about the activity that we spoke of there, as below its
 * card.
 */
public final class SpokenOf {

  private final Cards cards;

  public SpokenOf(Cards cards) {
    this.cards = cards;
  }

  /** A step that answers questions, which go on from there. */
  public Step before(Step answering) {
    return (turn, session) -> answering.take(turn, goingOn(turn, session));
  }

  private Session goingOn(Turn turn, Session session) {
    List<Recall.Shown> shown = session.recall().shown();
    if (!session.said().isEmpty() || shown.size() != 1) {
      return session;
    }
    return cards
        .of(turn, shown.getFirst())
        .map(card -> card.subject() + " " + Phrasebook.say("when-and-where"))
        .map(asked -> session.saying(new Session.Said(asked, turn.now())))
        .orElse(session);
  }
}
