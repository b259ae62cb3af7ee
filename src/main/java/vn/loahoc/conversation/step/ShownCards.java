package vn.loahoc.conversation.step;

import java.util.Optional;
import vn.loahoc.conversation.Move;
import vn.loahoc.conversation.Phrasebook;
import vn.loahoc.conversation.Session;
import vn.loahoc.conversation.Step;
import vn.loahoc.dialogue.Turn;
import vn.loahoc.message.Inbound;

/** A button below a list that shows the card of one of its activities. */
public final class ShownCards implements Step {

  private final Cards cards;
  private final Answering answering;

  public ShownCards(Cards cards, Answering answering) {
    this.cards = cards;
    this.answering = answering;
  }

  @Override
  public Optional<Move> take(Turn turn, Session session) {
    return turn.update().inbound() instanceof Inbound.Pressed pressed
        ? cards.pressed(turn, pressed.payload()).map(card -> shown(answering, turn, session, card))
        : Optional.empty();
  }

  /** What is asked next is about this one. */
  static Move shown(Answering answering, Turn turn, Session session, Cards.Shown card) {
    String question = card.subject() + " " + Phrasebook.say("when-and-where");
    return answering.told(
        turn, session.withoutSaid(), question, new Answering.Replied(card.answer(), question));
  }
}
