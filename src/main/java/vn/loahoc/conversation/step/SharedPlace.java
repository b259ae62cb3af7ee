package vn.loahoc.conversation.step;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import vn.loahoc.conversation.Move;
import vn.loahoc.conversation.Phrasebook;
import vn.loahoc.conversation.Session;
import vn.loahoc.conversation.Step;
import vn.loahoc.dialogue.Recall;
import vn.loahoc.dialogue.Turn;
import vn.loahoc.message.Inbound;
import vn.loahoc.place.Spot;

/**
 * A place that somebody shares when nothing is open: what is near it, where places of classes are
 * known. It is remembered as long as the session, for "gần đây".
 */
public final class SharedPlace implements Step {

  private final Answering answering;
  private final BooleanSupplier known;

  /**
   * @param known whether the place of any class is known
   */
  public SharedPlace(Answering answering, BooleanSupplier known) {
    this.answering = answering;
    this.known = known;
  }

  @Override
  public Optional<Move> take(Turn turn, Session session) {
    if (!(turn.update().inbound() instanceof Inbound.Located located)
        || turn.update().inGroup()
        || !known.getAsBoolean()) {
      return Optional.empty();
    }
    Spot here = new Spot(located.latitude(), located.longitude());
    Recall recall = turn.recall().noting(Recall.noteOf(here));
    Turn there = new Turn(turn.update(), turn.speaker(), turn.text(), turn.now(), recall);
    return Optional.of(
        answering.answer(there, session.recalling(recall), Phrasebook.say("what-is-near")));
  }
}
