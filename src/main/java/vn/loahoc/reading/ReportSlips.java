package vn.loahoc.reading;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.loahoc.text.Folding;
import vn.loahoc.text.Syllables;
import vn.loahoc.text.TelexSlips;

/**
 * Words of reports that were mistyped by one letter: "khnôg", "tháách". Only what cannot be a
 * Vietnamese syllable is taken for one.
 */
final class ReportSlips {

  private static final int SHORTEST = 3;

  /** Shorter words are one letter from too many others. */
  private static final int SHORTEST_MEANT = 4;

  private static final Map<String, Integer> WORDS = ReportLexicon.words();

  private static final List<Meant> MEANT =
      WORDS.entrySet().stream()
          .filter(word -> word.getKey().length() >= SHORTEST_MEANT)
          .map(word -> new Meant(word.getKey(), Folding.fold(word.getKey()), word.getValue()))
          .sorted(Comparator.comparingInt(Meant::phrases).reversed().thenComparing(Meant::word))
          .toList();

  private ReportSlips() {}

  /**
   * A word that may have been meant.
   *
   * @param phrases in how many phrases it stands
   */
  private record Meant(String word, String folded, int phrases) {}

  /**
   * The word that was meant, with its diacritics; of several the one that stands in most phrases.
   */
  static Optional<String> mended(String typed) {
    if (typed.length() < SHORTEST
        || isSyllable(typed)
        || WORDS.containsKey(typed)
        || !typed.chars().allMatch(Character::isLetter)
        || WORDS.containsKey(TelexSlips.composed(typed))) {
      return Optional.empty();
    }
    String folded = Folding.fold(typed);
    List<Meant> near = MEANT.stream().filter(m -> Slip.isOne(folded, m.folded())).toList();
    return near.stream()
        .filter(m -> !folded.equals(typed) && Slip.isOne(typed, m.word()))
        .findFirst()
        .or(() -> near.stream().findFirst())
        .map(Meant::word);
  }

  /** Without marks it is judged by its shape alone: they may have been left out. */
  private static boolean isSyllable(String typed) {
    return Folding.fold(typed).equals(typed)
        ? Syllables.looksVietnamese(typed)
        : Syllables.isPossible(typed);
  }
}
