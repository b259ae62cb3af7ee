package vn.loahoc.search;

import java.util.Set;
import java.util.TreeSet;

/** Every word one slip of the finger away: a letter lost, swapped, changed or added. */
final class OneEdit {

  private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";

  /** What is longer is no word anybody means, and its edits would fill the memory. */
  private static final int LONGEST = 30;

  private OneEdit() {}

  /** In a fixed order, without the word itself; none of what is too long to be a word. */
  static Set<String> of(String word) {
    if (word.length() > LONGEST) {
      return Set.of();
    }
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
