package vn.loahoc.text;

import java.text.Normalizer;

/** The marks of letters: the tones, those that make another vowel of a vowel, and that of đ. */
public final class Marks {

  private Marks() {}

  /**
   * Whether a word may be another of which some marks were left out, or all: "đau" for "đầu", but
   * not "đáu".
   *
   * @param typed in lower case, NFC
   * @param meant the word with its marks, in the same form
   */
  public static boolean areSome(String typed, String meant) {
    if (typed.length() != meant.length()) {
      return false;
    }
    for (int i = 0; i < typed.length(); i++) {
      if (!isSome(typed.charAt(i), meant.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSome(char typed, char meant) {
    if (typed == meant || (typed == 'd' && meant == 'đ')) {
      return true;
    }
    String parts = Normalizer.normalize(String.valueOf(meant), Normalizer.Form.NFD);
    return Normalizer.normalize(String.valueOf(typed), Normalizer.Form.NFD)
        .chars()
        .allMatch(part -> parts.indexOf(part) >= 0);
  }
}
