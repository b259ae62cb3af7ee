package vn.loahoc.people;

import java.util.Set;

/**
 * Digits without a gap.
 *
 * @param from index of the first in the text
 * @param to index after the last
 * @param digits the digits as 0 to 9
 * @param before what stands before them, up to two characters
 * @param after what stands after them, up to two characters
 */
record DigitGroup(int from, int to, String digits, String before, String after) {

  private static final int NEAR = 2;
  private static final Set<String> DIVIDERS =
      Set.of(" ", ".", "-", "\u00a0", "\u2013", ")", ") ", "(", " (");

  static DigitGroup of(String text, int from, int to) {
    StringBuilder digits = new StringBuilder(to - from);
    for (int i = from; i < to; i++) {
      digits.append((char) ('0' + Character.digit(text.charAt(i), 10)));
    }
    return new DigitGroup(
        from,
        to,
        digits.toString(),
        text.substring(Math.max(0, from - NEAR), from),
        text.substring(to, Math.min(text.length(), to + NEAR)));
  }

  int length() {
    return digits.length();
  }

  /** Whether what lies between the two divides one number into groups. */
  boolean follows(DigitGroup other) {
    int gap = from - other.to;
    return gap <= NEAR && DIVIDERS.contains(before.substring(before.length() - gap));
  }

  /** Whether a dot joins it to digits before it, as in a sum of money. */
  boolean continuesASum() {
    return before.length() == NEAR
        && before.charAt(1) == '.'
        && Character.isDigit(before.charAt(0));
  }
}
