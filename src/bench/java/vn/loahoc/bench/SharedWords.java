package vn.loahoc.bench;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.loahoc.text.Folding;
import vn.loahoc.text.Syllables;

/** The simplest search there is: a loop over all texts that counts the words of the question. */
final class SharedWords {

  private final List<Set<String>> texts;

  SharedWords(Stream<String> texts) {
    this.texts = texts.map(SharedWords::words).toList();
  }

  /** Index of the text that shares the most words with a question. */
  int best(String question) {
    Set<String> wanted = words(question);
    int best = 0;
    int most = -1;
    for (int i = 0; i < texts.size(); i++) {
      int shared = 0;
      for (String word : wanted) {
        shared += texts.get(i).contains(word) ? 1 : 0;
      }
      if (shared > most) {
        most = shared;
        best = i;
      }
    }
    return best;
  }

  private static Set<String> words(String text) {
    return Syllables.forms(text).stream().map(Folding::fold).collect(Collectors.toSet());
  }
}
