package vn.loahoc.corpus.timetable;

import java.util.ArrayList;
import java.util.List;
import vn.loahoc.text.Folding;
import vn.loahoc.text.Spelling;

/** The words of a text with their places in it. Immutable. */
final class WordText {

  private final String text;
  private final List<Word> words;

  private WordText(String text, List<Word> words) {
    this.text = text;
    this.words = words;
  }

  /**
   * A run of letters or of digits.
   *
   * @param from index of its first UTF-16 unit
   * @param to index after its last
   * @param normal as compared, with its marks
   */
  record Word(int from, int to, String normal) {

    /** A word with marks must be the same, one without may have lost them. */
    boolean is(String other) {
      return normal.equals(other)
          || (Folding.fold(normal).equals(normal) && Folding.fold(other).equals(normal));
    }
  }

  /**
   * @param text NFC
   */
  static WordText of(String text) {
    String normal = Spelling.normalize(text);
    List<Word> words = new ArrayList<>();
    int at = 0;
    while (at < normal.length()) {
      int from = at;
      int kind = kind(normal.charAt(at));
      while (at < normal.length() && kind(normal.charAt(at)) == kind) {
        at++;
      }
      if (kind > 0) {
        words.add(new Word(from, at, normal.substring(from, at)));
      }
    }
    return new WordText(normal, List.copyOf(words));
  }

  List<Word> words() {
    return words;
  }

  /** Whether these words stand from a word on. */
  boolean standsAt(int first, List<String> phrase) {
    if (first + phrase.size() > words.size()) {
      return false;
    }
    for (int i = 0; i < phrase.size(); i++) {
      if (!words.get(first + i).is(phrase.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** The same with all their marks. */
  boolean isExactly(int first, List<String> phrase) {
    if (first + phrase.size() > words.size()) {
      return false;
    }
    for (int i = 0; i < phrase.size(); i++) {
      if (!words.get(first + i).normal().equals(phrase.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether a comma or a semicolon stands between some words. */
  boolean isParted(int first, int size) {
    int to = words.get(first + size - 1).from();
    for (int i = words.get(first).to(); i < to; i++) {
      if (text.charAt(i) == ',' || text.charAt(i) == ';') {
        return true;
      }
    }
    return false;
  }

  private static int kind(char c) {
    return Character.isLetter(c) ? 1 : Character.isDigit(c) ? 2 : 0;
  }
}
