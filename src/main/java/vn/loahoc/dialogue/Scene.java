package vn.loahoc.dialogue;

import java.util.HashMap;
import java.util.Map;

/**
 * A question of ours that waits for its answer. It outlives a restart and ends with the session.
 *
 * @param name which {@link SceneHandler} goes on with it
 * @param values what was settled so far, small and textual
 */
public record Scene(String name, Map<String, String> values) {

  private static final String BELOW_LIST = "below-list";

  public Scene {
    values = Map.copyOf(values);
  }

  public static Scene named(String name) {
    return new Scene(name, Map.of());
  }

  /** The same below a list that was shown since: a number chooses from that list. */
  public Scene belowList() {
    Map<String, String> more = new HashMap<>(values);
    more.put(BELOW_LIST, "");
    return new Scene(name, more);
  }

  /** Whether a number chooses from a list that was shown since. */
  public boolean isBelowList() {
    return values.containsKey(BELOW_LIST);
  }
}
