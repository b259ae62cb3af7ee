package vn.loahoc.conversation.step;

import java.util.Optional;
import vn.loahoc.answer.Answer.Choice;
import vn.loahoc.conversation.Move;
import vn.loahoc.conversation.Phrasebook;
import vn.loahoc.conversation.Session;
import vn.loahoc.conversation.ShortAnswers;
import vn.loahoc.conversation.Step;
import vn.loahoc.dialogue.Outcome;
import vn.loahoc.dialogue.ShortAnswer;
import vn.loahoc.dialogue.Turn;
import vn.loahoc.message.Inbound;

/** One of the numbered choices of the last answer, typed or pressed. */
public final class Picks implements Step {

  /** What the payload of a choice's button begins with; then round, colon, number. */
  static final String PAYLOAD = "pick:";

  private final ShortAnswers words;
  private final Answering answering;

  public Picks(ShortAnswers words, Answering answering) {
    this.words = words;
    this.answering = answering;
  }

  static String payload(int round, int number) {
    return PAYLOAD + round + ":" + number;
  }

  @Override
  public Optional<Move> take(Turn turn, Session session) {
    if (turn.update().inbound() instanceof Inbound.Pressed pressed) {
      return pressed.payload().startsWith(PAYLOAD)
          ? Optional.of(pressed(turn, session, pressed.payload()))
          : Optional.empty();
    }
    if (session.choices().isEmpty() || turn.text().isEmpty()) {
      return Optional.empty();
    }
    ShortAnswer said = words.read(turn.text());
    if (said instanceof ShortAnswer.Numbered number) {
      return Optional.of(picked(turn, session, number.number()));
    }
    if (said instanceof ShortAnswer.Yes && session.choices().size() > 1) {
      return Optional.of(Move.saying(Outcome.saying(Phrasebook.say("which-one")), session));
    }
    return said instanceof ShortAnswer.Yes
        ? Optional.of(picked(turn, session, 1))
        : Optional.empty();
  }

  private Move pressed(Turn turn, Session session, String payload) {
    String[] parts = payload.split(":", -1);
    boolean current =
        parts.length == 3
            && parts[1].equals(String.valueOf(session.round()))
            && parts[2].matches("[1-9]");
    return current
        ? picked(turn, session, Integer.parseInt(parts[2]))
        : Move.saying(Outcome.saying(Phrasebook.say("old-choice")), session);
  }

  private Move picked(Turn turn, Session session, int number) {
    int index = number == ShortAnswer.Numbered.LAST ? session.choices().size() : number;
    if (index < 1 || index > session.choices().size()) {
      return Move.saying(Outcome.saying(Phrasebook.say("which-one")), session);
    }
    Choice choice = session.choices().get(index - 1);
    return answering.answer(turn, session, choice.question());
  }
}
