package vn.loahoc.dialogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.loahoc.message.Content;

/**
 * What is said, which question is left open, and what the session remembers of it.
 *
 * @param replies in order; may be empty
 * @param open what the next message is first held against
 * @param notes what the session remembers for later turns: {@link Recall#noting}
 * @param forgotten whether everything said before is forgotten first, open questions and context
 *     included
 */
public record Outcome(
    List<Content> replies, Optional<Scene> open, Map<String, String> notes, boolean forgotten) {

  public Outcome {
    replies = List.copyOf(replies);
    notes = Map.copyOf(notes);
  }

  /** An outcome of which the session remembers nothing but the open question. */
  public Outcome(List<Content> replies, Optional<Scene> open) {
    this(replies, open, Map.of(), false);
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

  /** The same, said after something else. */
  public Outcome after(Content first) {
    List<Content> all = new ArrayList<>(List.of(first));
    all.addAll(replies);
    return new Outcome(all, open, notes, forgotten);
  }

  /** The same, and the session remembers one thing more; an empty value makes it forget. */
  public Outcome remembering(String name, String value) {
    Map<String, String> more = new HashMap<>(notes);
    more.put(name, value);
    return new Outcome(replies, open, more, forgotten);
  }

  /** The same, and the session remembers these too. */
  public Outcome remembering(Map<String, String> others) {
    Map<String, String> more = new HashMap<>(notes);
    more.putAll(others);
    return new Outcome(replies, open, more, forgotten);
  }

  /** The same, and these activities are what "nhắc tôi", "mấy giờ" are about. */
  public Outcome about(List<Recall.Shown> activities) {
    return remembering(Recall.ABOUT, Recall.listing(activities));
  }

  /** The same, but a number chooses from the list above. */
  public Outcome belowList() {
    return new Outcome(replies, open.map(Scene::belowList), notes, forgotten);
  }

  /** The same, and below it what another asks. */
  public Outcome asking(Outcome question) {
    List<Content> all = new ArrayList<>(replies);
    all.addAll(question.replies);
    return new Outcome(all, question.open, notes, forgotten);
  }

  /** The same, and the session forgets everything that was before. */
  public Outcome forgetting() {
    return new Outcome(replies, open, notes, true);
  }
}
