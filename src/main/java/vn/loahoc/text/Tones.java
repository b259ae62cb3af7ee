package vn.loahoc.text;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** The five tone marks. */
public final class Tones {

  private static final Pattern MARKS = Pattern.compile("[\u0300\u0301\u0303\u0309\u0323]");

  private Tones() {}

  /** A syllable without its tone; the marks that make another vowel of a vowel stay. */
  public static String without(String syllable) {
    String parts = Normalizer.normalize(syllable, Normalizer.Form.NFD);
    return Normalizer.normalize(MARKS.matcher(parts).replaceAll(""), Normalizer.Form.NFC);
  }
}
