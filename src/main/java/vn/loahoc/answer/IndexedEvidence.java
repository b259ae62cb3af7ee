package vn.loahoc.answer;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.loahoc.text.Folding;

/**
 * A stretch of a source prepared for matching.
 *
 * @param evidence the stretch
 * @param words words of the stretch itself
 * @param pairs its adjacent pairs
 * @param context words of the headings and the unit above it
 */
record IndexedEvidence(Evidence evidence, Words words, Words pairs, Words context) {

  /** Words with and without diacritics. */
  record Words(Set<String> exact, Set<String> folded) {

    boolean has(String text) {
      return exact.contains(text);
    }

    /** Whether it has a word of that form without diacritics. */
    boolean hasFolded(String form) {
      return folded.contains(form);
    }

    private static Words of(Set<String> exact) {
      Set<String> folded = new HashSet<>();
      exact.forEach(word -> folded.add(Folding.fold(word)));
      return new Words(exact, folded);
    }
  }

  static IndexedEvidence of(Evidence evidence, Lexicon lexicon) {
    Set<String> words = new HashSet<>();
    Set<String> pairs = new HashSet<>();
    lexicon.runs(evidence.text()).forEach(run -> collect(run, words, pairs));
    Set<String> context = new HashSet<>();
    for (String heading : evidence.context()) {
      lexicon.runs(heading).forEach(run -> collect(run, context, pairs));
    }
    return new IndexedEvidence(evidence, Words.of(words), Words.of(pairs), Words.of(context));
  }

  private static void collect(List<String> tokens, Set<String> words, Set<String> pairs) {
    words.addAll(tokens);
    for (int i = 1; i < tokens.size(); i++) {
      pairs.add(tokens.get(i - 1) + ' ' + tokens.get(i));
    }
  }
}
