package vn.loahoc.dialogue;

import java.util.Collection;
import java.util.List;
import vn.loahoc.text.Folding;
import vn.loahoc.text.Spelling;
import vn.loahoc.text.WordLists;

/**
 * Whether a message asks something rather than orders or tells it; a teacher may mend the word
 * lists. Thread-safe.
 */
public final class Asking {

  private static final List<List<String>> WORDS = list("asking-words.txt");
  private static final List<List<String>> PARTICLES = list("asking-particles.txt");
  private static final String DENIES = "phai";

  private Asking() {}

  /** With diacritics or without. */
  public static boolean asks(String text) {
    List<String> words = words(text);
    for (int i = 0; i < words.size(); i++) {
      String next = i + 1 < words.size() ? Folding.fold(words.get(i + 1)) : "";
      if (standsAt(WORDS, words, i)
          || (i > 0 && !next.equals(DENIES) && standsAt(PARTICLES, words, i))) {
        return true;
      }
    }
    return text.contains("?");
  }

  /** A word is one of a list if it is written so or without any diacritics. */
  private static boolean standsAt(Collection<List<String>> phrases, List<String> words, int index) {
    return phrases.stream()
        .filter(phrase -> index + phrase.size() <= words.size())
        .anyMatch(
            phrase -> {
              List<String> typed = words.subList(index, index + phrase.size());
              return typed.equals(phrase)
                  || typed.equals(phrase.stream().map(Folding::fold).toList());
            });
  }

  private static List<List<String>> list(String name) {
    return WordLists.lines(Asking.class, name).stream().map(Asking::words).toList();
  }

  private static List<String> words(String text) {
    return Spelling.words(text).stream().filter(word -> !word.isEmpty()).toList();
  }
}
