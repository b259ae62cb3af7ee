package vn.loahoc.text;

/** Texts that would be too long, cut at a blank; lengths are in UTF-16 units with the "…". */
public final class Shortened {

  private static final String MORE = "…";

  private Shortened() {}

  /** At most that many units of a text. */
  public static String to(String text, int length) {
    if (text.length() <= length) {
      return text;
    }
    int blank = text.lastIndexOf(' ', length - 1);
    int cut = blank > 0 ? blank : length - 1;
    boolean insidePair = Character.isHighSurrogate(text.charAt(cut - 1));
    return text.substring(0, insidePair ? cut - 1 : cut).stripTrailing() + MORE;
  }

  /** At most that many units of a text around some words of it. */
  public static String around(String text, String words, int length) {
    int at = text.indexOf(words);
    if (text.length() <= length || at < 0) {
      return to(text, length);
    }
    int from = Math.max(0, Math.min(at - length / 2, text.length() - length));
    if (from == 0) {
      return to(text, length);
    }
    int start = text.indexOf(' ', from) + 1;
    return MORE + to(text.substring(start), length - 1);
  }
}
