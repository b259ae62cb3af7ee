package vn.loahoc.search;

import java.util.ArrayList;
import java.util.List;
import vn.loahoc.text.Abbreviations;
import vn.loahoc.text.Folding;
import vn.loahoc.text.Syllable;
import vn.loahoc.text.Syllables;

/**
 * A question made ready for the search.
 *
 * @param exact its syllables with their diacritics, typed or restored
 * @param folded the same syllables as typed, without diacritics
 */
record SearchText(List<String> exact, List<String> folded) {

  /** Above this share of syllables with diacritics a text counts as written with them. */
  private static final double MARKED_SHARE = 0.2;

  /** Longer questions are cut: nobody asks so much, and a query has its limits. */
  private static final int MOST_SYLLABLES = 256;

  static SearchText of(String question, DiacriticRestorer restorer) {
    String text = question.length() > 8000 ? question.substring(0, 8000) : question;
    List<Syllable> typed = Syllables.of(text);
    if (isMarked(typed)) {
      return of(typed.stream().map(Syllable::form).toList(), forms -> forms);
    }
    return of(Syllables.forms(Abbreviations.expand(text)), restorer::restore);
  }

  private static SearchText of(
      List<String> forms, java.util.function.UnaryOperator<List<String>> restore) {
    List<String> kept = forms.subList(0, Math.min(forms.size(), MOST_SYLLABLES));
    return new SearchText(
        new ArrayList<>(restore.apply(kept)), kept.stream().map(Folding::fold).toList());
  }

  private static boolean isMarked(List<Syllable> syllables) {
    long words = syllables.stream().filter(Syllable::hasLetter).count();
    long marked = syllables.stream().filter(Syllable::marked).count();
    return marked > MARKED_SHARE * words;
  }
}
