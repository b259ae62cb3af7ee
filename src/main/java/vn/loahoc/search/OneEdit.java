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

  /** Whether one slip makes one word of the other. */
  static boolean isOne(String typed, String meant) {
    int shorter = Math.min(typed.length(), meant.length());
    int same = 0;
    while (same < shorter && typed.charAt(same) == meant.charAt(same)) {
      same++;
    }
    String rest = typed.substring(same);
    String wanted = meant.substring(same);
    boolean swapped =
        rest.length() > 1
            && wanted.length() > 1
            && rest.charAt(0) == wanted.charAt(1)
            && rest.charAt(1) == wanted.charAt(0)
            && rest.substring(2).equals(wanted.substring(2));
    return swapped
        || tail(rest).equals(wanted)
        || rest.equals(tail(wanted))
        || tail(rest).equals(tail(wanted));
  }

  private static String tail(String text) {
    return text.substring(Math.min(1, text.length()));
  }
}
