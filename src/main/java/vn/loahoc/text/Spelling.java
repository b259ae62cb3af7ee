package vn.loahoc.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One spelling for what is written in several ways. */
public final class Spelling {

  /**
   * Old style puts the tone on the second vowel of oa, oe, uy without a final consonant; new style
   * on the first ("hoà" and "hòa"). After q the u belongs to the consonant: "quý" stays.
   */
  private static final Map<String, String> NEW_STYLE =
      Map.ofEntries(
          Map.entry("oà", "òa"),
          Map.entry("oá", "óa"),
          Map.entry("oả", "ỏa"),
          Map.entry("oã", "õa"),
          Map.entry("oạ", "ọa"),
          Map.entry("oè", "òe"),
          Map.entry("oé", "óe"),
          Map.entry("oẻ", "ỏe"),
          Map.entry("oẽ", "õe"),
          Map.entry("oẹ", "ọe"),
          Map.entry("uỳ", "ùy"),
          Map.entry("uý", "úy"),
          Map.entry("uỷ", "ủy"),
          Map.entry("uỹ", "ũy"),
          Map.entry("uỵ", "ụy"));

  private static final Pattern OLD_STYLE =
      Pattern.compile("(?<!q)(o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])(?!\\p{L})");

  /** Two-letter syllables that are written with i or y: kĩ and kỹ, lí and lý. */
  private static final Pattern SHORT_I =
      Pattern.compile("(?<!\\p{L})([hklmst])([iìíỉĩị])(?!\\p{L})");

  private static final String WITH_I = "iìíỉĩị";
  private static final String WITH_Y = "yỳýỷỹỵ";

  private Spelling() {}

  /** NFC, the form in which all text is kept and compared. */
  public static String nfc(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  /**
   * The form in which text is compared: NFC, lower case, tone marks placed in the new style, y for
   * i in two-letter syllables. White space and punctuation stay. For NFC text the result has the
   * same length, so indexes stay valid.
   */
  public static String normalize(String text) {
    String lower = lower(nfc(text));
    String placed = OLD_STYLE.matcher(lower).replaceAll(m -> NEW_STYLE.get(m.group()));
    return SHORT_I.matcher(placed).replaceAll(Spelling::withY);
  }

  private static String withY(java.util.regex.MatchResult syllable) {
    return Matcher.quoteReplacement(
        syllable.group(1) + WITH_Y.charAt(WITH_I.indexOf(syllable.group(2))));
  }

  private static String lower(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    if (lower.length() == text.length()) {
      return lower;
    }
    StringBuilder kept = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      kept.append(Character.toLowerCase(text.charAt(i)));
    }
    return kept.toString();
  }
}
