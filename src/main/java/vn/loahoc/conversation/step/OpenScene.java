package vn.loahoc.conversation.step;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.loahoc.conversation.Move;
import vn.loahoc.conversation.Phrasebook;
import vn.loahoc.conversation.Session;
import vn.loahoc.conversation.ShortAnswers;
import vn.loahoc.conversation.Step;
import vn.loahoc.dialogue.Effects;
import vn.loahoc.dialogue.Outcome;
import vn.loahoc.dialogue.Scene;
import vn.loahoc.dialogue.SceneHandler;
import vn.loahoc.dialogue.ShortAnswer;
import vn.loahoc.dialogue.Turn;
import vn.loahoc.message.Inbound;

/**
 * Holds a message, a press or a shared place against the question of ours that is open. A press is
 * never a yes by itself: the handler looks at its payload.
 */
public final class OpenScene implements Step {

  private final ShortAnswers words;
  private final Map<String, SceneHandler> handlers;

  public OpenScene(ShortAnswers words, List<SceneHandler> handlers) {
    this.words = words;
    this.handlers =
        handlers.stream().collect(Collectors.toMap(SceneHandler::name, Function.identity()));
  }

  @Override
  public Optional<Move> take(Turn turn, Session session) {
    Optional<Scene> scene = session.scene();
    if (scene.isEmpty()) {
      return Optional.empty();
    }
    boolean said = turn.update().inbound() instanceof Inbound.Said;
    ShortAnswer answer = said ? words.read(turn.text()) : new ShortAnswer.Other();
    if (answer instanceof ShortAnswer.Numbered && scene.get().isBelowList()) {
      return Optional.empty();
    }
    SceneHandler handler = handlers.get(scene.get().name());
    Optional<Effects> effects =
        handler == null ? Optional.empty() : handler.answered(turn, scene.get(), answer);
    if (effects.isEmpty() && answer instanceof ShortAnswer.Cancel) {
      effects = Optional.of(Effects.saying(Outcome.saying(Phrasebook.say("cancelled"))));
    }
    return effects.map(e -> new Move(e, session.settled()));
  }
}
