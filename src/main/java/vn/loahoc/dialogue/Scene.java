package vn.loahoc.dialogue;

import java.util.Map;

/**
 * A question of ours that waits for its answer. It outlives a restart and ends with the session.
 *
 * @param name which {@link SceneHandler} goes on with it
 * @param values what was settled so far, small and textual
 */
public record Scene(String name, Map<String, String> values) {

  public Scene {
    values = Map.copyOf(values);
  }

  public static Scene named(String name) {
    return new Scene(name, Map.of());
  }
}
