package vn.loahoc.corpus.timetable;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.loahoc.text.Folding;

/**
 * Patterns over normalised text in which every word may have lost its marks. A blank of the pattern
 * is white space, and {@code _} is white space that may be missing.
 */
final class LoosePattern {

  /** A word, or an escape of the pattern, which is none. */
  private static final Pattern WORD = Pattern.compile("\\\\\\w|[\\p{L}\\p{M}]+");

  private LoosePattern() {}

  static Pattern of(String pattern) {
    String loose = WORD.matcher(pattern).replaceAll(word -> quoted(word.group()));
    return Pattern.compile(
        loose.replace(" ", "\\s+").replace("_", "\\s*"), Pattern.UNICODE_CHARACTER_CLASS);
  }

  private static String quoted(String word) {
    String plain = Folding.fold(word);
    return Matcher.quoteReplacement(plain.equals(word) ? word : "(?:" + word + "|" + plain + ")");
  }
}
