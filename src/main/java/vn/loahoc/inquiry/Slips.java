package vn.loahoc.inquiry;

/** Slips of a finger. */
final class Slips {

  private Slips() {}

  /** Whether one letter too many, too few, other or swapped makes one word of the other. */
  static boolean isOne(String typed, String known) {
    if (typed.equals(known) || Math.abs(typed.length() - known.length()) > 1) {
      return false;
    }
    int i = 0;
    while (i < Math.min(typed.length(), known.length()) && typed.charAt(i) == known.charAt(i)) {
      i++;
    }
    return after(typed, i + 1).equals(after(known, i + 1))
        || after(typed, i).equals(after(known, i + 1))
        || after(typed, i + 1).equals(after(known, i))
        || isSwapped(typed, known, i);
  }

  private static boolean isSwapped(String typed, String known, int i) {
    return typed.length() == known.length()
        && i + 1 < typed.length()
        && typed.charAt(i) == known.charAt(i + 1)
        && typed.charAt(i + 1) == known.charAt(i)
        && after(typed, i + 2).equals(after(known, i + 2));
  }

  private static String after(String text, int from) {
    return from <= text.length() ? text.substring(from) : "\0";
  }
}
