package vn.loahoc.conversation;

import java.util.Optional;
import vn.loahoc.dialogue.Turn;

/** One thing that a message may be: an order, an answer to an open question, a question, … */
@FunctionalInterface
public interface Step {

  /** Nothing if it is none of that: then the next step looks. */
  Optional<Move> take(Turn turn, Session session);
}
