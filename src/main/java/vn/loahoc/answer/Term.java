package vn.loahoc.answer;

import vn.loahoc.text.Folding;

/**
 * A word of a question that must be met by an answer.
 *
 * @param text normalised, diacritics restored, synonyms unified
 * @param bare typed without diacritics, so that a word of the same bare form may be meant
 * @param joined whether it follows the term before it without a word between
 * @param doubtful typed with a diacritic, but as no word that anybody knows: a slip, or a foreign
 *     word
 * @param weight 1 for a word of this question, less for one carried over from the turn before
 */
public record Term(String text, boolean bare, boolean joined, boolean doubtful, double weight) {

  /** The same word with another weight. */
  public Term weighing(double other) {
    return new Term(text, bare, joined, doubtful, other);
  }

  /** The same word, and no other of the same bare form. */
  Term exactly() {
    return new Term(text, false, joined, doubtful, weight);
  }

  /** Whether it comes from the turn before. */
  boolean carried() {
    return weight < 1;
  }

  String folded() {
    return Folding.fold(text);
  }
}
