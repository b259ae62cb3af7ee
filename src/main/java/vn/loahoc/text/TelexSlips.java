package vn.loahoc.text;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Mends what a Telex keyboard left in a word: a key too many ("mạcj", "giờf"), keys that made
 * nothing ("minhf", "ddăng"), a blank that was missed ("khaimac"). A word is mended only when
 * nobody knows it as it is typed and the mended one is known, so English words and codes stay.
 */
public final class TelexSlips {

  private static final int SHORTEST_GLUED = 4;
  private static final int SHORTEST_HALF = 2;

  private TelexSlips() {}

  /**
   * The syllable that was meant, or empty when there is nothing to mend.
   *
   * @param form a form of {@link Syllables}
   * @param known whether a form is a known syllable
   */
  public static Optional<String> repair(String form, Predicate<String> known) {
    if (form.length() < 2 || known.test(form) || !form.chars().allMatch(Character::isLetter)) {
      return Optional.empty();
    }
    boolean alreadyToned = hasTone(TelexKeys.withoutLastKey(form));
    String mended =
        alreadyToned ? TelexKeys.compose(TelexKeys.withoutLastKey(form)) : TelexKeys.compose(form);
    return Optional.of(Spelling.normalize(mended))
        .filter(candidate -> !candidate.equals(form) && known.test(candidate));
  }

  /**
   * The two syllables of a word whose blank was missed, or empty. Of several cuts the one with the
   * longer shorter half wins, then the earlier one.
   *
   * @param form a form of {@link Syllables}
   * @param known whether a form is a known syllable
   */
  public static Optional<List<String>> split(String form, Predicate<String> known) {
    if (form.length() < SHORTEST_GLUED || known.test(form) || Syllables.looksVietnamese(form)) {
      return Optional.empty();
    }
    List<String> best = List.of();
    int bestShorter = 0;
    for (int cut = SHORTEST_HALF; cut <= form.length() - SHORTEST_HALF; cut++) {
      String left = form.substring(0, cut);
      String right = form.substring(cut);
      int shorter = Math.min(cut, form.length() - cut);
      if (shorter > bestShorter && isSyllable(left, known) && isSyllable(right, known)) {
        best = List.of(left, right);
        bestShorter = shorter;
      }
    }
    return Optional.of(best).filter(halves -> !halves.isEmpty());
  }

  private static boolean isSyllable(String form, Predicate<String> known) {
    return Syllables.looksVietnamese(form) && known.test(form);
  }

  /** Whether a vowel already carries one of the five tone marks. */
  private static boolean hasTone(String form) {
    return java.text.Normalizer.normalize(form, java.text.Normalizer.Form.NFD)
        .chars()
        .anyMatch(mark -> "\u0300\u0301\u0303\u0309\u0323".indexOf(mark) >= 0);
  }
}
