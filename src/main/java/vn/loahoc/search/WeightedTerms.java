package vn.loahoc.search;

import vn.loahoc.text.FunctionSyllables;

/**
 * The terms of a question with their weights. Exact terms keep the tones that were typed, folded
 * terms rescue a wrong restoration, windows rescue slips; function syllables weigh less, and are
 * not left out, because folded they may be content ("cho", "chợ").
 */
final class WeightedTerms {

  private static final float EXACT = 3f;
  private static final float EXACT_FUNCTION = 1f;
  private static final float EXACT_PAIRS = 2f;
  private static final float FOLDED = 1f;
  private static final float FOLDED_FUNCTION = 0.25f;
  private static final float FOLDED_PAIRS = 0.75f;
  private static final float WINDOWS = 1f;

  private WeightedTerms() {}

  /** Takes one term of a question; a term that occurs twice comes twice. */
  interface Sink {
    void add(TermField field, FieldTerms terms, int index, float weight);
  }

  static void of(SearchText question, Sink sink) {
    PassageTerms terms = PassageTerms.of(question.exact(), question.folded());
    for (TermField field : TermField.values()) {
      FieldTerms ofField = terms.in(field);
      for (int i = 0; i < ofField.size(); i++) {
        sink.add(field, ofField, i, weight(field, ofField, i));
      }
    }
  }

  private static float weight(TermField field, FieldTerms terms, int index) {
    return switch (field) {
      case EXACT -> FunctionSyllables.contains(terms.term(index)) ? EXACT_FUNCTION : EXACT;
      case EXACT_PAIRS -> EXACT_PAIRS;
      case FOLDED -> FunctionSyllables.containsFolded(terms.term(index)) ? FOLDED_FUNCTION : FOLDED;
      case FOLDED_PAIRS -> FOLDED_PAIRS;
      case WINDOWS -> WINDOWS;
    };
  }
}
