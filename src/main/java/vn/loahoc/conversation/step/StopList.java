package vn.loahoc.conversation.step;

import java.util.Optional;
import vn.loahoc.conversation.Move;
import vn.loahoc.conversation.Phrasebook;
import vn.loahoc.conversation.Session;
import vn.loahoc.conversation.ShortAnswers;
import vn.loahoc.conversation.ShortAnswers.Meaning;
import vn.loahoc.conversation.Step;
import vn.loahoc.delivery.Stops;
import vn.loahoc.dialogue.Effects;
import vn.loahoc.dialogue.Outcome;
import vn.loahoc.dialogue.Scene;
import vn.loahoc.dialogue.SceneHandler;
import vn.loahoc.dialogue.ShortAnswer;
import vn.loahoc.dialogue.Turn;
import vn.loahoc.message.Content;
import vn.loahoc.store.Transaction;

/**
 * Stops what is sent unasked, and lets it come again. Only a whole message stops; "dung" without
 * its mark is asked about, unless a question is open: then it is "đúng".
 */
public final class StopList implements Step, SceneHandler {

  private static final String NAME = "stop";

  private final ShortAnswers words;
  private final Stops stops;
  private final AlsoPaused others;

  /** What else was paused, and comes again when everything does. */
  @FunctionalInterface
  public interface AlsoPaused {

    /**
     * Lets it come again.
     *
     * @return what is said of it; nothing if it was not paused
     */
    Optional<String> goOn(Transaction t, Turn turn);
  }

  /** The step with what else it lets come again. */
  public StopList(ShortAnswers words, Stops stops, AlsoPaused others) {
    this.words = words;
    this.stops = stops;
    this.others = others;
  }

  @Override
  public Optional<Move> take(Turn turn, Session session) {
    Meaning meaning = words.meaning(turn.text());
    boolean asked = session.scene().isPresent() || !session.choices().isEmpty();
    if (meaning == Meaning.STOP) {
      return Optional.of(new Move(stop(turn), session.settled()));
    }
    if (meaning == Meaning.RESUME) {
      return Optional.of(new Move(resume(turn), session.settled()));
    }
    if (meaning == Meaning.PERHAPS_STOP && !asked) {
      Content question = Content.plain(Phrasebook.say("stop-or-right"));
      return Optional.of(
          Move.saying(Outcome.asking(Scene.named(NAME), question), session.settled()));
    }
    return Optional.empty();
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Optional<Effects> answered(Turn turn, Scene scene, ShortAnswer said) {
    if (said instanceof ShortAnswer.Numbered number && number.number() == 1) {
      return Optional.of(stop(turn));
    }
    boolean stays =
        said instanceof ShortAnswer.No
            || said instanceof ShortAnswer.Cancel
            || (said instanceof ShortAnswer.Numbered number && number.number() == 2);
    return stays ? Optional.of(Effects.saying(Phrasebook.say("not-stopped"))) : Optional.empty();
  }

  private Effects stop(Turn turn) {
    return t -> {
      stops.stop(t, turn.update().chat());
      return Outcome.saying(Phrasebook.say("stopped"));
    };
  }

  private Effects resume(Turn turn) {
    return t -> {
      stops.resume(t, turn.update().chat());
      String also = others.goOn(t, turn).map(said -> "\n" + said).orElse("");
      return Outcome.saying(Phrasebook.say("resumed") + also);
    };
  }
}
