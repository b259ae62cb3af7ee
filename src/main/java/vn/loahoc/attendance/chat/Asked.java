package vn.loahoc.attendance.chat;

import java.util.HashMap;
import java.util.Map;
import vn.loahoc.dialogue.Scene;

/**
 * For how many somebody wants to register, as a question of ours remembers it.
 *
 * @param people 0 if several come, though it was not said how many
 * @param children whether only children were counted
 */
record Asked(int people, boolean children) {

  private static final String PEOPLE = "people";
  private static final String CHILDREN = "children";

  /** One, unless something else was said. */
  static Asked of(Wanted wanted) {
    return new Asked(wanted.people().orElse(wanted.several() ? 0 : 1), wanted.children());
  }

  static Asked of(Scene scene) {
    return new Asked(
        Integer.parseInt(scene.values().getOrDefault(PEOPLE, "0")),
        Boolean.parseBoolean(scene.values().get(CHILDREN)));
  }

  /** The same among other values. */
  Map<String, String> in(Map<String, String> values) {
    Map<String, String> all = new HashMap<>(values);
    all.put(PEOPLE, String.valueOf(people));
    all.put(CHILDREN, String.valueOf(children));
    return all;
  }
}
