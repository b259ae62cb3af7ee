package vn.loahoc.conversation.step;

import java.util.List;
import java.util.Optional;
import vn.loahoc.conversation.HowItWorks;
import vn.loahoc.conversation.Move;
import vn.loahoc.conversation.Session;
import vn.loahoc.conversation.Step;
import vn.loahoc.dialogue.Outcome;
import vn.loahoc.dialogue.Turn;
import vn.loahoc.message.Content;

/** Tells how the program works; a question of ours that is open stays so. */
public final class Explanations implements Step {

  private final HowItWorks howItWorks = new HowItWorks();

  @Override
  public Optional<Move> take(Turn turn, Session session) {
    return turn.text().isEmpty()
        ? Optional.empty()
        : howItWorks
            .told(turn.text())
            .map(told -> new Outcome(List.of(Content.plain(told)), session.scene()))
            .map(outcome -> Move.saying(outcome, session));
  }
}
