package vn.loahoc.programme.chat;

import java.util.ArrayList;
import java.util.List;
import vn.loahoc.text.WordLists;

/** The phrases of orders, as they lie beside this package. */
final class Phrases {

  private Phrases() {}

  /** Those of a list, as whole messages. */
  static List<String> whole(String list) {
    return WordLists.lines(Phrases.class, list);
  }

  /** Those of a list, as whole messages and with something after them. */
  static List<String> open(String list) {
    List<String> phrases = new ArrayList<>();
    for (String phrase : whole(list)) {
      phrases.add(phrase);
      phrases.add(phrase + " …");
    }
    return List.copyOf(phrases);
  }
}
