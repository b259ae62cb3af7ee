package vn.loahoc.text;

import java.util.ArrayList;
import java.util.Comparator;
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

  /** Without its mark only in "odau". */
  private static final String BARE_LONE = "o";

  private static final String WHERE = "dau";
  private static final int SHORTEST_FOREIGN = 4;
  private static final int MOST_CUTS = 8;

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
   * The ways to cut a word whose blanks were missed into the fewest syllables, or none; that whose
   * shortest is longest comes first, then the earlier one. A word of another language counts if it
   * is known: "lopyoga".
   *
   * @param form a form of {@link Syllables}
   * @param known whether a form is a known syllable
   */
  public static List<List<String>> splits(String form, Predicate<String> known) {
    if (form.length() < SHORTEST_GLUED
        || form.length() > LONGEST_GLUED
        || known.test(form)
        || Syllables.looksVietnamese(form)) {
      return List.of();
    }
    List<List<List<String>>> best = new ArrayList<>();
    best.add(List.of(List.of()));
    for (int end = 1; end <= form.length(); end++) {
      List<List<String>> here = new ArrayList<>();
      for (int cut = 0; cut < end; cut++) {
        String last = form.substring(cut, end);
        if (isPart(last, form.substring(end), known)) {
          best.get(cut).forEach(parts -> here.add(with(parts, last)));
        }
      }
      int fewest = here.stream().mapToInt(List::size).min().orElse(0);
      best.add(
          here.stream()
              .filter(parts -> parts.size() <= fewest)
              .sorted(Comparator.comparingInt(TelexSlips::shortest).reversed())
              .limit(MOST_CUTS)
              .toList());
    }
    return best.getLast().stream().filter(parts -> parts.size() > 1).toList();
  }

  private static List<String> with(List<String> parts, String last) {
    List<String> more = new ArrayList<>(parts);
    more.add(last);
    return List.copyOf(more);
  }

  private static boolean isPart(String part, String rest, Predicate<String> known) {
    boolean lone = part.equals(LONE) || (part.equals(BARE_LONE) && rest.equals(WHERE));
    boolean foreign =
        part.length() >= SHORTEST_FOREIGN && !Syllables.looksVietnamese(part) && known.test(part);
    return lone || foreign || (part.length() >= SHORTEST_HALF && isSyllable(part, known));
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
