package vn.loahoc.corpus.plan;

import java.util.ArrayList;
import java.util.List;

/** Quoted words: “ ”, " ", ‘ ’, ' ', with or without blanks inside. */
final class Quotes {

  /**
   * Quoted words and where their marks stand.
   *
   * @param from index of the opening mark
   * @param to after the closing mark
   * @param text the words without marks and outer blanks
   */
  record Quoted(int from, int to, String text) {}

  private Quotes() {}

  static List<Quoted> of(String text) {
    List<Quoted> found = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int close = closing(text, at);
      if (close > at) {
        found.add(new Quoted(at, close + 1, text.substring(at + 1, close).strip()));
        at = close;
      }
      at++;
    }
    return found;
  }

  /** Index of the mark that closes the one at an index, or -1. */
  private static int closing(String text, int open) {
    return switch (text.charAt(open)) {
      case '“', '”' -> firstOf(text, "”“\"", open + 1);
      case '"' -> firstOf(text, "\"”“", open + 1);
      case '«' -> text.indexOf('»', open + 1);
      case '‘', '\'' -> apostrophe(text, open);
      default -> -1;
    };
  }

  private static int firstOf(String text, String marks, int from) {
    for (int i = from; i < text.length(); i++) {
      if (marks.indexOf(text.charAt(i)) >= 0) {
        return i;
      }
    }
    return -1;
  }

  /** Single marks also stand for minutes and in names: they must hug words on the outside. */
  private static int apostrophe(String text, int open) {
    boolean opens = open == 0 || " (:,".indexOf(text.charAt(open - 1)) >= 0;
    for (int i = open + 1; opens && i < text.length(); i++) {
      char c = text.charAt(i);
      boolean last = i + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(i + 1));
      if ((c == '’' || c == '\'') && last) {
        return i;
      }
    }
    return -1;
  }
}
