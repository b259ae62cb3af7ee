package vn.loahoc.answer;

import java.util.List;

/**
 * How much of a question's topic the sources speak of at all. Most Vietnamese words are two
 * syllables: "giữ xe" is foreign to a plan that has "giữ vững" and "xe loa".
 */
final class Familiarity {

  private final Lexicon lexicon;

  Familiarity(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The share of the terms, by weight, that stands nowhere in the sources. */
  double foreignShare(List<Term> terms) {
    double all = 0;
    double foreign = 0;
    for (int i = 0; i < terms.size(); i++) {
      Term term = terms.get(i);
      double weight = term.weight() * lexicon.weight(term.text());
      if (!term.carried()) {
        all += weight;
        foreign += isForeign(terms, i) ? weight : 0;
      }
    }
    return all == 0 ? 0 : foreign / all;
  }

  private boolean isForeign(List<Term> terms, int at) {
    Term term = terms.get(at);
    if (GenericWords.contains(term.text())) {
      return false;
    }
    if (term.doubtful()) {
      return isLone(terms, at);
    }
    return !lexicon.knows(term) || (isLone(terms, at) && hasLoneNeighbour(terms, at));
  }

  private boolean hasLoneNeighbour(List<Term> terms, int at) {
    boolean before = at > 0 && term(terms, at).joined() && isLone(terms, at - 1);
    boolean after = at + 1 < terms.size() && terms.get(at + 1).joined() && isLone(terms, at + 1);
    return before || after;
  }

  /** Known by itself, but with neither neighbour as a word of the sources. */
  private boolean isLone(List<Term> terms, int at) {
    Term term = term(terms, at);
    if (GenericWords.contains(term.text())) {
      return false;
    }
    boolean left = at > 0 && term.joined() && lexicon.knowsPair(terms.get(at - 1), term);
    boolean right =
        at + 1 < terms.size()
            && terms.get(at + 1).joined()
            && lexicon.knowsPair(term, terms.get(at + 1));
    return !left && !right;
  }

  private static Term term(List<Term> terms, int at) {
    return terms.get(at);
  }
}
