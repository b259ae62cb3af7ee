package vn.loahoc.text;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Numbers from 0 to 99 in words: "mười lăm", "hai mươi mốt", "hăm ba", "ba mốt", also without
 * diacritics.
 */
public final class NumberWords {

  private static final int TEN = 10;

  private static final Map<String, Integer> UNITS =
      Map.ofEntries(
          Map.entry("không", 0),
          Map.entry("một", 1),
          Map.entry("hai", 2),
          Map.entry("ba", 3),
          Map.entry("bốn", 4),
          Map.entry("tư", 4),
          Map.entry("năm", 5),
          Map.entry("sáu", 6),
          Map.entry("bảy", 7),
          Map.entry("bẩy", 7),
          Map.entry("tám", 8),
          Map.entry("chín", 9));

  /** Units that change their sound after a ten: "hai mươi mốt", "mười lăm", "hai mươi nhăm". */
  private static final Map<String, Integer> AFTER_TEN =
      Map.of("mốt", 1, "tư", 4, "lăm", 5, "nhăm", 5);

  private static final Map<String, Integer> FOLDED_UNITS = folded(UNITS);
  private static final Map<String, Integer> FOLDED_AFTER_TEN = folded(AFTER_TEN);

  /** Folded, these are more often other words: năm (year), sau (after), từ (from), bây (giờ). */
  private static final List<String> DOUBTFUL = List.of("nam", "sau", "tu", "bay", "khong", "mot");

  private NumberWords() {}

  /**
   * A number found.
   *
   * @param value from 0 to 99
   * @param end index after its last word
   * @param sure false when it was read without diacritics from one word that is more often another:
   *     "nam" is năm (five, year) or Nam
   */
  public record Match(int value, int end, boolean sure) {}

  /**
   * The longest number whose first word stands at an index; empty when none does.
   *
   * @param words forms of {@link Syllables}, with or without diacritics
   */
  public static Optional<Match> at(List<String> words, int index) {
    Optional<Match> ten = teen(words, index).or(() -> twenty(words, index));
    return ten.or(() -> tens(words, index)).or(() -> unit(words, index));
  }

  /** The value of a text that is nothing but one number in words. */
  public static Optional<Integer> parse(String text) {
    List<String> words = Syllables.forms(text);
    return at(words, 0).filter(match -> match.end() == words.size()).map(Match::value);
  }

  /** Whether a word is "rưỡi", half of the unit before it. */
  public static boolean isHalf(String word) {
    return word.equals("rưỡi") || word.equals("rưởi") || word.equals("ruoi");
  }

  /** mười, mười một … mười chín. */
  private static Optional<Match> teen(List<String> words, int index) {
    if (!isOneOf(word(words, index), "mười", "muoi")) {
      return Optional.empty();
    }
    return Optional.of(withUnit(words, index + 1, TEN));
  }

  /** hăm, hăm mốt: short for hai mươi. */
  private static Optional<Match> twenty(List<String> words, int index) {
    if (!isOneOf(word(words, index), "hăm", "ham") || afterTen(word(words, index + 1)) < 1) {
      return Optional.empty();
    }
    return Optional.of(withUnit(words, index + 1, 2 * TEN));
  }

  /** hai mươi, hai mươi mốt; spoken also without mươi: hai mốt, ba lăm. */
  private static Optional<Match> tens(List<String> words, int index) {
    int tens = unit(word(words, index));
    if (tens < 1) {
      return Optional.empty();
    }
    String next = word(words, index + 1);
    if (tens > 1 && isOneOf(next, "mươi", "muoi", "chục", "chuc")) {
      return Optional.of(withUnit(words, index + 2, tens * TEN));
    }
    if (tens > 1 && isOneOf(next, "mốt", "lăm", "nhăm")) {
      return Optional.of(withUnit(words, index + 1, tens * TEN));
    }
    return Optional.empty();
  }

  private static Match withUnit(List<String> words, int index, int tens) {
    int unit = afterTen(word(words, index));
    return unit < 1 ? new Match(tens, index, true) : new Match(tens + unit, index + 1, true);
  }

  private static Optional<Match> unit(List<String> words, int index) {
    String word = word(words, index);
    int unit = unit(word);
    return unit < 0
        ? Optional.empty()
        : Optional.of(new Match(unit, index + 1, !DOUBTFUL.contains(word)));
  }

  private static int afterTen(String word) {
    Integer exact = AFTER_TEN.getOrDefault(word, FOLDED_AFTER_TEN.get(word));
    return exact == null ? unit(word) : exact;
  }

  private static int unit(String word) {
    Integer exact = UNITS.getOrDefault(word, FOLDED_UNITS.get(word));
    return exact == null ? -1 : exact;
  }

  private static String word(List<String> words, int index) {
    return index < 0 || index >= words.size() ? "" : words.get(index);
  }

  private static boolean isOneOf(String word, String... others) {
    return List.of(others).contains(word);
  }

  private static Map<String, Integer> folded(Map<String, Integer> exact) {
    return exact.entrySet().stream()
        .collect(
            java.util.stream.Collectors.toUnmodifiableMap(
                entry -> Folding.fold(entry.getKey()), Map.Entry::getValue, (one, same) -> one));
  }
}
