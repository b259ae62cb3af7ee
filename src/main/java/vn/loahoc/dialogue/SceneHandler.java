package vn.loahoc.dialogue;

import java.util.Optional;

/** Goes on with the scenes of one name. Thread-safe. */
public interface SceneHandler {

  /** Lower-case letters and hyphens; never shown to a person. */
  String name();

  /**
   * Reads a message as the answer to the open question.
   *
   * @param said how the message reads as a short answer: yes, no, a number, or neither
   * @return nothing if it is no answer to it: then it is read as any other message, and the
   *     question is dropped unless it is asked {@link #again}
   */
  Optional<Effects> answered(Turn turn, Scene scene, ShortAnswer said);

  /**
   * Asks the same shortly, below the answer to a question that somebody had meanwhile.
   *
   * @return nothing if ours is dropped then
   */
  default Optional<Effects> again(Turn turn, Scene scene) {
    return Optional.empty();
  }
}
