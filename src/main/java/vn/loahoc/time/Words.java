package vn.loahoc.time;

import java.text.Normalizer;

/** Comparing words: as written when marks were typed, by their letters alone when none were. */
final class Words {

  /** The token that stands for a blank line: no phrase goes across it. */
  static final String PARAGRAPH = "¶";

  static final WordSet SENTENCE_ENDS = WordSet.of(PARAGRAPH, ".", "?", "!", ";", ":", "…");

  private static final char[] BASE = bases();

  private Words() {}

  private static char[] bases() {
    char[] bases = new char[0x1F00];
    for (char c = 0; c < bases.length; c++) {
      char base = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0);
      bases[c] = c == 'đ' ? 'd' : Character.isLetter(base) ? base : c;
    }
    return bases;
  }

  private static char base(char c) {
    return c < BASE.length ? BASE[c] : c;
  }

  static boolean marked(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (base(word.charAt(i)) != word.charAt(i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a token is the word: exactly, or without any marks where none were typed. */
  static boolean same(Token token, String word) {
    String typed = token.word();
    if (typed.length() != word.length()) {
      return false;
    }
    if (token.marked()) {
      return typed.equals(word);
    }
    for (int i = 0; i < typed.length(); i++) {
      if (base(word.charAt(i)) != typed.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
