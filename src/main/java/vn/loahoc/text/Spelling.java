package vn.loahoc.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** One spelling for what is written in several ways. */
public final class Spelling {

  private static final Pattern INVISIBLE =
      Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\p{Cs}]+");

  /**
   * Old style puts the tone on the second vowel of oa, oe, uy without a final consonant; new style
   * on the first ("hoà" and "hòa"). After q the u belongs to the consonant: "quý" stays. Tones
   * stand in one order in all these rows.
   */
  private static final String TONED_A = "àáảãạ";

  private static final String TONED_E = "èéẻẽẹ";
  private static final String TONED_Y = "ỳýỷỹỵ";
  private static final String TONED_O = "òóỏõọ";
  private static final String TONED_U = "ùúủũụ";

  /** Two-letter syllables that are written with i or y: kĩ and kỹ, lí and lý. */
  private static final String BEFORE_SHORT_I = "hklmst";

  private static final String WITH_I = "iìíỉĩị";
  private static final String WITH_Y = "yỳýỷỹỵ";

  private Spelling() {}

  /** NFC, the form in which all text is kept and compared. */
  public static String nfc(String text) {
    return isComposed(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  /**
   * Whether a text is of letters and signs of which NFC makes nothing else, whatever stands beside
   * them: all before the first combining mark (U+0300), and those of Vietnamese. Nearly every text
   * is, and it is many times cheaper to see.
   */
  private static boolean isComposed(String text) {
    for (int i = 0; i < text.length(); i++) {
      char sign = text.charAt(i);
      if (sign >= '\u0300' && (sign < '\u1EA0' || sign > '\u1EF9')) {
        return false;
      }
    }
    return true;
  }

  /**
   * What a person typed, made safe to read: NFC, with a blank for control and format characters
   * (escapes of terminals, direction marks, zero-width signs), stripped.
   */
  public static String visible(String typed) {
    return nfc(INVISIBLE.matcher(typed).replaceAll(" ")).strip();
  }

  /**
   * The words and numbers of a text, normalised; a text that begins with punctuation begins with an
   * empty one.
   */
  public static List<String> words(String text) {
    String normal = normalize(text);
    List<String> words = new ArrayList<>();
    int from = 0;
    for (int at = 0; at < normal.length(); ) {
      int sign = normal.codePointAt(at);
      int next = at + Character.charCount(sign);
      if (!isOfWord(sign)) {
        if (at == 0 || at > from) {
          words.add(normal.substring(from, at));
        }
        from = next;
      }
      at = next;
    }
    if (from < normal.length() || normal.isEmpty()) {
      words.add(normal.substring(from));
    }
    boolean none = words.size() == 1 && words.getFirst().isEmpty() && !normal.isEmpty();
    return none ? List.of() : List.copyOf(words);
  }

  /** A letter, or a figure of any kind. */
  static boolean isOfWord(int sign) {
    int type = Character.getType(sign);
    return Character.isLetterOrDigit(sign)
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER;
  }

  /**
   * The form in which text is compared: NFC, lower case, tone marks placed in the new style, y for
   * i in two-letter syllables. White space and punctuation stay. For NFC text the result has the
   * same length, so indexes stay valid.
   */
  public static String normalize(String text) {
    char[] chars = nfc(text).toCharArray();
    for (int i = 0; i < chars.length; i++) {
      chars[i] = Character.toLowerCase(chars[i]);
    }
    for (int i = 1; i < chars.length; i++) {
      if (!isLetter(chars, i + 1)) {
        placeTone(chars, i);
        writeWithY(chars, i);
      }
    }
    return new String(chars);
  }

  /** Moves the tone of a syllable's last letter to the letter before, where it belongs. */
  private static void placeTone(char[] chars, int last) {
    if (last > 1 && chars[last - 2] == 'q') {
      return;
    }
    if (chars[last - 1] == 'o') {
      move(chars, last, TONED_A, TONED_O, 'a');
      move(chars, last, TONED_E, TONED_O, 'e');
    } else if (chars[last - 1] == 'u') {
      move(chars, last, TONED_Y, TONED_U, 'y');
    }
  }

  private static void move(char[] chars, int last, String from, String to, char plain) {
    int tone = from.indexOf(chars[last]);
    if (tone >= 0) {
      chars[last - 1] = to.charAt(tone);
      chars[last] = plain;
    }
  }

  private static void writeWithY(char[] chars, int last) {
    int vowel = WITH_I.indexOf(chars[last]);
    if (vowel >= 0 && BEFORE_SHORT_I.indexOf(chars[last - 1]) >= 0 && !isLetter(chars, last - 2)) {
      chars[last] = WITH_Y.charAt(vowel);
    }
  }

  private static boolean isLetter(char[] chars, int at) {
    return at >= 0 && at < chars.length && Character.isLetter(chars[at]);
  }
}
