package vn.loahoc.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Cuts text into syllables: runs of letters and digits, in the manner of the Unicode word break
 * (UAX 29). Digits hold together over one dot or comma ("1.000", "3,5"), letters over one
 * apostrophe; every ideograph stands alone. Unlike UAX 29, dots and colons part letters, because
 * people forget the blank after them ("TP.HCM", "chủ đề:học tập").
 */
public final class Syllables {

  /**
   * What a Vietnamese syllable without its marks can look like: onset, vowels, final consonant
   * (Đoàn Thiện Thuật, "Ngữ âm tiếng Việt": 22 onsets, 6 written finals).
   */
  private static final Pattern FOLDED_SHAPE =
      Pattern.compile(
          "(?:ngh|ng|nh|gh|gi|kh|ph|qu|th|tr|ch|[bcdghklmnprstvx])?"
              + "(?:[aeiouy]|ai|ao|au|ay|eo|eu|ia|ie|iu|oa|oe|oi|oo|ua|ue|ui|uo|uu|uy|ye"
              + "|ieu|yeu|oai|oao|oay|oeo|uai|uay|uoi|uou|uya|uye|uyu)"
              + "(?:ch|ng|nh|[cmnpt])?");

  private Syllables() {}

  /**
   * The tokens of a text in its order. Offsets refer to {@link Spelling#nfc} of the text, that is
   * to the text itself where it is NFC already.
   */
  public static List<Syllable> of(String text) {
    String nfc = Spelling.nfc(text);
    String normal = Spelling.normalize(nfc);
    List<Syllable> syllables = new ArrayList<>();
    int start = 0;
    while (start < nfc.length()) {
      int end = tokenEnd(nfc, start);
      if (end == start) {
        start += Character.charCount(nfc.codePointAt(start));
      } else {
        syllables.add(new Syllable(visible(normal.substring(start, end)), start, end));
        start = end;
      }
    }
    return syllables;
  }

  /** The forms alone. */
  public static List<String> forms(String text) {
    return of(text).stream().map(Syllable::form).toList();
  }

  /**
   * Whether a lower-case word, with or without marks, has the shape of a Vietnamese syllable:
   * "khai" and "mạc" have, "khaimac" and "panthers" have not.
   */
  public static boolean looksVietnamese(String word) {
    return FOLDED_SHAPE.matcher(Folding.fold(word)).matches();
  }

  /**
   * Whether the rules of the spelling allow a lower-case syllable as it is, with its marks: they
   * allow "vượng", but neither "phhường" nor "kông" nor "lơp".
   */
  public static boolean isPossible(String form) {
    return SyllableShape.isPossible(form);
  }

  private static int tokenEnd(String text, int start) {
    int first = text.codePointAt(start);
    if (!Character.isLetterOrDigit(first)) {
      return start;
    }
    int end = start + Character.charCount(first);
    if (Character.isIdeographic(first)) {
      return end;
    }
    while (end < text.length()) {
      int next = text.codePointAt(end);
      if (continues(next)) {
        end += Character.charCount(next);
      } else if (joins(text, end)) {
        end++;
      } else {
        break;
      }
    }
    return end;
  }

  private static boolean continues(int c) {
    return (Character.isLetterOrDigit(c) && !Character.isIdeographic(c)) || c == '_' || silent(c);
  }

  /** Marks that did not compose, and characters without a width such as the soft hyphen. */
  private static boolean silent(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT;
  }

  private static boolean joins(String text, int at) {
    if (at + 1 >= text.length()) {
      return false;
    }
    char before = text.charAt(at - 1);
    char after = text.charAt(at + 1);
    return switch (text.charAt(at)) {
      case '.', ',' -> Character.isDigit(before) && Character.isDigit(after);
      case '\'', '’' -> Character.isLetter(before) && Character.isLetter(after);
      default -> false;
    };
  }

  private static String visible(String token) {
    if (token.chars().noneMatch(c -> Character.getType(c) == Character.FORMAT)) {
      return token;
    }
    StringBuilder kept = new StringBuilder(token.length());
    token
        .codePoints()
        .filter(c -> Character.getType(c) != Character.FORMAT)
        .forEach(kept::appendCodePoint);
    return kept.toString();
  }
}
