package vn.loahoc.attendance.chat;

import java.util.HashMap;
import java.util.Map;
import vn.loahoc.attendance.RegistrationWords;
import vn.loahoc.dialogue.Scene;

/**
 * For how many somebody wants to register, as a question of ours remembers it.
 *
 * @param people 0 if several come, though it was not said how many
 * @param children how many of them are children, as far as that was said
 */
record Asked(int people, int children) {

  private static final String PEOPLE = "people";
  private static final String CHILDREN = "kids";

  /** One, unless something else was said. */
  static Asked of(Wanted wanted) {
    return new Asked(wanted.people().orElse(wanted.several() ? 0 : 1), wanted.children());
  }

  static Asked of(Scene scene) {
    return new Asked(
        Integer.parseInt(scene.values().getOrDefault(PEOPLE, "0")),
        Integer.parseInt(scene.values().getOrDefault(CHILDREN, "0")));
  }

  /** With those who come too. */
  Asked and(Asked others) {
    return new Asked(people + others.people, children + others.children);
  }

  /** Fewer of them; who is left was not said. */
  Asked fewer(int number) {
    return new Asked(number, children == people ? number : 0);
  }

  /** Whether so many are to be registered. */
  String question() {
    return children == 0
        ? RegistrationWords.say("ask-people", people)
        : children == people
            ? RegistrationWords.say("ask-children", people)
            : RegistrationWords.say("ask-mixed", people, people - children, children);
  }

  /** The same among other values. */
  Map<String, String> in(Map<String, String> values) {
    Map<String, String> all = new HashMap<>(values);
    all.put(PEOPLE, String.valueOf(people));
    all.put(CHILDREN, String.valueOf(children));
    return all;
  }
}
