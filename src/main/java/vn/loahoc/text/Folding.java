package vn.loahoc.text;

import java.text.Normalizer;

/** Vietnamese without its diacritics, as many people type it. */
public final class Folding {

  /** Past U+1EF9 no Latin letter of Vietnamese follows; the rest is folded without a table. */
  private static final char TABLE_END = 0x1F00;

  /** Filled as letters are met; 0 is "not met yet". Races only repeat the same small work. */
  private static final char[] TABLE = new char[TABLE_END];

  private Folding() {}

  /**
   * Strips tone and shape marks and folds đ to d. Unicode has no decomposition for đ, so it is
   * folded by hand. On NFC text the result has the same length, so indexes stay valid.
   */
  public static String fold(String text) {
    int first = firstAboveAscii(text);
    if (first == text.length()) {
      return text;
    }
    char[] folded = text.toCharArray();
    for (int i = first; i < folded.length; i++) {
      folded[i] = fold(folded[i]);
    }
    return new String(folded);
  }

  /**
   * What two people may write in different ways, in one: small letters without marks, in the form
   * of {@link Spelling#normalize}. White space and punctuation stay; for NFC text the result has
   * the same length, so indexes stay valid.
   */
  public static String plain(String text) {
    return fold(Spelling.normalize(text));
  }

  /** The words and numbers of such a text alone, parted by single spaces. */
  public static String plainWords(String text) {
    String plain = plain(text);
    StringBuilder words = new StringBuilder(plain.length());
    boolean parted = false;
    for (int at = 0; at < plain.length(); ) {
      int sign = plain.codePointAt(at);
      at += Character.charCount(sign);
      if (!Spelling.isOfWord(sign)) {
        parted = true;
        continue;
      }
      if (parted && !words.isEmpty()) {
        words.append(' ');
      }
      parted = false;
      words.appendCodePoint(sign);
    }
    return words.toString();
  }

  private static int firstAboveAscii(String text) {
    int i = 0;
    while (i < text.length() && text.charAt(i) < 0x80) {
      i++;
    }
    return i;
  }

  private static char fold(char c) {
    if (c < 0x80) {
      return c;
    }
    if (c >= TABLE_END) {
      return base(c);
    }
    char folded = TABLE[c];
    if (folded == 0) {
      folded = base(c);
      TABLE[c] = folded;
    }
    return folded;
  }

  private static char base(char c) {
    if (c == 'đ') {
      return 'd';
    }
    if (c == 'Đ') {
      return 'D';
    }
    if (Character.isLetter(c)) {
      char base = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0);
      return Character.isLetter(base) ? base : c;
    }
    return c;
  }
}
