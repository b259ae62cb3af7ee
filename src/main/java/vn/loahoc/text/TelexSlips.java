package vn.loahoc.text;

import java.util.ArrayList;
import java.util.Collections;
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
  private static final int LONGEST_GLUED = 30;

  /** The only word of one letter that is often glued: "ởđâu". */
  private static final String LONE = "ở";

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

  /** What a Telex keyboard makes of the keys of a word, known or not. */
  public static String composed(String form) {
    return TelexKeys.compose(form);
  }

  /**
   * The syllables of a word whose blanks were missed, or empty. The fewest syllables win; of
   * several cuts into as many the one whose shortest is longest, then the earlier one.
   *
   * @param form a form of {@link Syllables}
   * @param known whether a form is a known syllable
   */
  public static Optional<List<String>> split(String form, Predicate<String> known) {
    if (form.length() < SHORTEST_GLUED
        || form.length() > LONGEST_GLUED
        || known.test(form)
        || Syllables.looksVietnamese(form)) {
      return Optional.empty();
    }
    List<List<String>> best = new ArrayList<>(Collections.nCopies(form.length() + 1, List.of()));
    for (int end = 1; end <= form.length(); end++) {
      for (int cut = 0; cut < end; cut++) {
        boolean reachable = cut == 0 || !best.get(cut).isEmpty();
        String last = form.substring(cut, end);
        boolean word = last.length() >= SHORTEST_HALF || last.equals(LONE);
        if (reachable && word && isSyllable(last, known)) {
          List<String> cuts = new ArrayList<>(best.get(cut));
          cuts.add(last);
          if (isBetter(cuts, best.get(end))) {
            best.set(end, List.copyOf(cuts));
          }
        }
      }
    }
    return Optional.of(best.getLast()).filter(cuts -> cuts.size() > 1);
  }

  private static boolean isBetter(List<String> cuts, List<String> others) {
    return others.isEmpty()
        || cuts.size() < others.size()
        || (cuts.size() == others.size() && shortest(cuts) > shortest(others));
  }

  private static int shortest(List<String> cuts) {
    return cuts.stream().mapToInt(String::length).min().orElse(0);
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
