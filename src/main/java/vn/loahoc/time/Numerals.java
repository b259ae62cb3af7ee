package vn.loahoc.time;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Small numbers in digits or words: "3", "ba", "mười hai", "hai mươi mốt". */
final class Numerals {

  /** A number and the index after it. */
  record Numeral(int value, int end) {}

  private static final List<List<String>> UNITS =
      List.of(
          List.of("không"),
          List.of("một", "mốt"),
          List.of("hai"),
          List.of("ba"),
          List.of("bốn", "tư"),
          List.of("năm", "lăm", "nhăm"),
          List.of("sáu"),
          List.of("bảy", "bẩy"),
          List.of("tám"),
          List.of("chín"));

  private Numerals() {}

  /** A number from 0 to max in digits or words. */
  static @Nullable Numeral at(Tokens t, int i, int max) {
    Token token = t.get(i);
    if (token.number()) {
      return token.value() <= max && token.length() <= 4 ? new Numeral(token.value(), i + 1) : null;
    }
    Numeral spoken = spoken(t, i);
    return spoken != null && spoken.value() <= max ? spoken : null;
  }

  /** A number in words, below one hundred. */
  static @Nullable Numeral spoken(Tokens t, int i) {
    if (t.get(i).kind() != Token.Kind.WORD || t.get(i).length() > 4) {
      return null;
    }
    if (t.is(i, "mười")) {
      int unit = unit(t, i + 1);
      return unit > 0 && !t.is(i + 2, "mươi")
          ? new Numeral(10 + unit, i + 2)
          : new Numeral(10, i + 1);
    }
    if (t.is(i, "hăm")) {
      int unit = unit(t, i + 1);
      return unit > 0 ? new Numeral(20 + unit, i + 2) : null;
    }
    int tens = unit(t, i);
    if (tens < 0) {
      return null;
    }
    if (tens >= 2 && t.is(i + 1, "mươi")) {
      int unit = unit(t, i + 2);
      return unit > 0 ? new Numeral(tens * 10 + unit, i + 3) : new Numeral(tens * 10, i + 2);
    }
    return new Numeral(tens, i + 1);
  }

  private static int unit(Tokens t, int i) {
    if (t.get(i).kind() != Token.Kind.WORD) {
      return -1;
    }
    for (int value = 0; value < UNITS.size(); value++) {
      for (String word : UNITS.get(value)) {
        if (spelt(t, i, word)) {
          return value;
        }
      }
    }
    return -1;
  }

  /**
   * "sau" (after) is no "sáu", and where the writer uses marks no unmarked word stands for a marked
   * number.
   */
  private static boolean spelt(Tokens t, int i, String word) {
    boolean exact = t.get(i).word().equals(word);
    Token before = t.get(i - 1);
    boolean unmarked = !t.anyMarks() || (before.kind() == Token.Kind.WORD && !before.marked());
    return exact || (unmarked && !word.equals("sáu") && t.is(i, word));
  }
}
