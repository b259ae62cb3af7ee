package vn.loahoc.dialogue;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * What the session still knows of the turns before.
 *
 * @param question what was asked last, as typed
 * @param unanswered the same, if nothing could be answered
 * @param shown the activities of the last answer, in its order
 * @param answer number of the last answer in this session, from 1; 0 before the first
 * @param ward the ward the person named, which is forgotten with the session
 */
public record Recall(
    Optional<String> question,
    Optional<String> unanswered,
    List<Shown> shown,
    int answer,
    Optional<String> ward) {

  /**
   * An activity that was spoken of.
   *
   * @param start local time, if its day is known
   */
  public record Shown(String title, Optional<LocalDateTime> start) {}

  public Recall {
    shown = List.copyOf(shown);
  }

  /** Nothing. */
  public static Recall nothing() {
    return new Recall(Optional.empty(), Optional.empty(), List.of(), 0, Optional.empty());
  }
}
