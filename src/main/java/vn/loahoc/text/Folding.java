package vn.loahoc.text;

import java.text.Normalizer;

/** Vietnamese without its diacritics, as many people type it. */
public final class Folding {

  private Folding() {}

  /**
   * Strips tone and shape marks and folds đ to d. Unicode has no decomposition for đ, so it is
   * folded by hand. On NFC text the result has the same length, so indexes stay valid.
   */
  public static String fold(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      folded.append(fold(text.charAt(i)));
    }
    return folded.toString();
  }

  private static char fold(char c) {
    if (c < 0x80) {
      return c;
    }
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
