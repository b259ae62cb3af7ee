package vn.loahoc.answer;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.loahoc.text.Folding;

/** How telling each word is among the sources of one campaign. Immutable. */
final class Lexicon {

  /** A word that stands everywhere in this field counts this much. */
  private static final double GENERIC = 0.25;

  /** A small bare number says little without the word it counts. */
  private static final double NUMBER = 0.5;

  private final Synonyms synonyms;
  private final Map<String, Integer> documents = new HashMap<>();
  private final HashSet<String> folded = new HashSet<>();
  private final HashSet<String> pairs = new HashSet<>();
  private final HashSet<String> foldedPairs = new HashSet<>();
  private final int size;

  Lexicon(Synonyms synonyms, List<Evidence> evidence) {
    this.synonyms = synonyms;
    this.size = evidence.size();
    for (Evidence e : evidence) {
      HashSet<String> seen = new HashSet<>();
      runs(e.text()).forEach(run -> learn(run, seen));
      e.context().forEach(c -> runs(c).forEach(run -> learn(run, seen)));
      for (String token : seen) {
        documents.merge(token, 1, Integer::sum);
        folded.add(Folding.fold(token));
      }
    }
  }

  private void learn(List<String> tokens, Set<String> seen) {
    seen.addAll(tokens);
    for (int i = 1; i < tokens.size(); i++) {
      String pair = tokens.get(i - 1) + ' ' + tokens.get(i);
      if (pairs.add(pair)) {
        foldedPairs.add(Folding.fold(pair));
      }
    }
  }

  /** The words of a text in runs between punctuation, with synonyms unified. */
  List<List<String>> runs(String text) {
    return Tokens.runs(text).stream().map(synonyms::unify).toList();
  }

  /** The words of a text with synonyms unified. */
  List<String> tokens(String text) {
    return synonyms.unify(Tokens.of(text));
  }

  List<String> unify(List<String> tokens) {
    return synonyms.unify(tokens);
  }

  /** BM25's inverse document frequency; a word that stands nowhere weighs most. */
  double weight(String token) {
    int df = documents.getOrDefault(token, 0);
    double idf = Math.log(1 + (size - df + 0.5) / (df + 0.5));
    if (Character.isDigit(token.charAt(0))) {
      return token.length() > 2 ? idf : NUMBER * idf;
    }
    return GenericWords.contains(token) ? GENERIC * idf : idf;
  }

  /** Whether two words follow each other anywhere in the sources. */
  boolean knowsPair(Term a, Term b) {
    String pair = a.text() + ' ' + b.text();
    return pairs.contains(pair)
        || ((a.bare() || b.bare()) && foldedPairs.contains(Folding.fold(pair)));
  }

  boolean knows(Term term) {
    return documents.containsKey(term.text()) || (term.bare() && folded.contains(term.folded()));
  }
}
