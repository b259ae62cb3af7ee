package vn.loahoc.text;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether a word that was typed with its marks can be a Vietnamese syllable: "cuốn" can, "cuuốn",
 * "kông" and "chuá" cannot. Thread-safe.
 */
public final class Rimes {

  private static final Set<String> KNOWN = new HashSet<>();

  private static final Pattern TONE = Pattern.compile("[\u0300\u0301\u0303\u0309\u0323]");

  private static final Pattern ONSET =
      Pattern.compile("ngh|ng|nh|gh|gi(?=[aăâeêoôơuư])|kh|ph|qu|th|tr|ch|[bcdđghklmnprstvx]|");

  /** A tone stands on the first letter of these. */
  private static final List<String> OPEN = List.of("ia", "ua", "ưa");

  private static final Pattern LAST_TONED = Pattern.compile(".*a" + TONE.pattern());

  static {
    for (String line : WordLists.lines(Rimes.class, "rimes.txt")) {
      KNOWN.addAll(List.of(line.split(" ")));
    }
  }

  private Rimes() {}

  /**
   * Whether a word can be one.
   *
   * @param word lower-case; without any marks it is taken as it stands
   */
  public static boolean isSyllable(String word) {
    String toned = Normalizer.normalize(word, Normalizer.Form.NFD);
    long tones = TONE.matcher(toned).results().count();
    String plain = Normalizer.normalize(TONE.matcher(toned).replaceAll(""), Normalizer.Form.NFC);
    Matcher onset = ONSET.matcher(plain);
    if (tones > 1 || !onset.lookingAt()) {
      return false;
    }
    String rime = plain.substring(onset.end());
    boolean front = !rime.isEmpty() && "iyeê".indexOf(rime.charAt(0)) >= 0;
    boolean fits =
        switch (onset.group()) {
          case "k", "gh", "ngh" -> front;
          case "c", "ng" -> !front;
          default -> true;
        };
    boolean misplaced = OPEN.contains(rime) && LAST_TONED.matcher(toned).matches();
    return fits && KNOWN.contains(rime) && !misplaced;
  }
}
