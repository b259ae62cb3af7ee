package vn.loahoc.reading;

/** Words that were mistyped by one letter. */
final class Slip {

  private Slip() {}

  /** One letter too many, too few, another, or two swapped; the first letter is right. */
  static boolean isOne(String typed, String wanted) {
    if (typed.isEmpty() || typed.charAt(0) != wanted.charAt(0)) {
      return false;
    }
    int same = 0;
    int shorter = Math.min(typed.length(), wanted.length());
    while (same < shorter && typed.charAt(same) == wanted.charAt(same)) {
      same++;
    }
    String rest = typed.substring(same);
    String right = wanted.substring(same);
    boolean swapped =
        rest.length() > 1
            && right.length() > 1
            && rest.charAt(0) == right.charAt(1)
            && rest.charAt(1) == right.charAt(0)
            && rest.substring(2).equals(right.substring(2));
    return swapped
        || tail(rest, 1).equals(right)
        || rest.equals(tail(right, 1))
        || tail(rest, 1).equals(tail(right, 1));
  }

  private static String tail(String text, int from) {
    return text.substring(Math.min(from, text.length()));
  }
}
