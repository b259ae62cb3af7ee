package vn.loahoc.search;

import java.util.List;
import vn.loahoc.text.Folding;

/** The terms of one text in all five fields. */
final class PassageTerms {

  private final FieldTerms exact;
  private final FieldTerms folded;

  private PassageTerms(FieldTerms exact, FieldTerms folded) {
    this.exact = exact;
    this.folded = folded;
  }

  /** The terms of a passage: the folded ones are made of the exact ones. */
  static PassageTerms of(PassageText text) {
    List<String> forms = text.forms();
    return of(forms, forms.stream().map(Folding::fold).toList());
  }

  /** The terms of a question, whose folded forms are as typed and not as restored. */
  static PassageTerms of(List<String> exact, List<String> folded) {
    return new PassageTerms(FieldTerms.syllables(exact), FieldTerms.syllables(folded));
  }

  FieldTerms in(TermField field) {
    return switch (field) {
      case EXACT -> exact;
      case EXACT_PAIRS -> exact.pairs();
      case FOLDED -> folded;
      case FOLDED_PAIRS -> folded.pairs();
      case WINDOWS -> folded.windows();
    };
  }
}
