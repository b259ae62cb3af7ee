package vn.loahoc.dialogue;

import java.util.List;
import java.util.Optional;
import vn.loahoc.message.Content;

/**
 * What is said, and which question is left open.
 *
 * @param replies in order; may be empty
 * @param open what the next message is first held against
 */
public record Outcome(List<Content> replies, Optional<Scene> open) {

  public Outcome {
    replies = List.copyOf(replies);
  }

  public static Outcome saying(Content... replies) {
    return new Outcome(List.of(replies), Optional.empty());
  }

  public static Outcome saying(String text) {
    return saying(Content.plain(text));
  }

  public static Outcome asking(Scene scene, Content... replies) {
    return new Outcome(List.of(replies), Optional.of(scene));
  }
}
