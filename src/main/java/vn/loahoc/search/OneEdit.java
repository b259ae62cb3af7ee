package vn.loahoc.search;

import java.util.Set;
import java.util.TreeSet;

/** Every word one slip of the finger away: a letter lost, swapped, changed or added. */
final class OneEdit {

  private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";

  private OneEdit() {}

  /** In a fixed order, without the word itself. */
  static Set<String> of(String word) {
    Set<String> edits = new TreeSet<>();
    for (int i = 0; i <= word.length(); i++) {
      String head = word.substring(0, i);
      String tail = word.substring(i);
      for (int letter = 0; letter < LETTERS.length(); letter++) {
        char c = LETTERS.charAt(letter);
        edits.add(head + c + tail);
        if (!tail.isEmpty()) {
          edits.add(head + c + tail.substring(1));
        }
      }
      if (!tail.isEmpty()) {
        edits.add(head + tail.substring(1));
      }
      if (tail.length() > 1) {
        edits.add(head + tail.charAt(1) + tail.charAt(0) + tail.substring(2));
      }
    }
    edits.remove(word);
    return edits;
  }
}
