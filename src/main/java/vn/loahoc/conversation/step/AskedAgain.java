package vn.loahoc.conversation.step;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.loahoc.conversation.Move;
import vn.loahoc.conversation.Session;
import vn.loahoc.conversation.Step;
import vn.loahoc.dialogue.Effects;
import vn.loahoc.dialogue.Outcome;
import vn.loahoc.dialogue.SceneHandler;
import vn.loahoc.dialogue.Turn;

/**
 * Somebody asks something while a question of ours is open: theirs is answered, and ours asked
 * again below it, so that "đúng" is still an answer to it.
 */
public final class AskedAgain {

  private final Map<String, SceneHandler> handlers;

  public AskedAgain(List<SceneHandler> handlers) {
    this.handlers =
        handlers.stream().collect(Collectors.toMap(SceneHandler::name, Function.identity()));
  }

  /** A step that answers questions, with ours below. */
  public Step below(Step answering) {
    return (turn, session) ->
        answering
            .take(turn, session)
            .map(move -> again(turn, move.session()).map(ours -> below(move, ours)).orElse(move));
  }

  private Optional<Effects> again(Turn turn, Session session) {
    return session
        .scene()
        .flatMap(
            open ->
                Optional.ofNullable(handlers.get(open.name()))
                    .flatMap(handler -> handler.again(turn, open)));
  }

  private static Move below(Move answer, Effects ours) {
    boolean listed = listed(answer.session());
    return new Move(
        t -> {
          Outcome asked = ours.in(t);
          return answer.effects().in(t).asking(listed ? asked.belowList() : asked);
        },
        answer.session());
  }

  /** Whether an answer can be chosen from by number. */
  private static boolean listed(Session answered) {
    return !answered.choices().isEmpty() || answered.recall().shown().size() > 1;
  }
}
