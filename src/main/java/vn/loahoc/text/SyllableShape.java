package vn.loahoc.text;

import java.text.Normalizer;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whether a syllable can be written so at all, by the rules of the spelling: "phhường", "kông" and
 * "lơp" cannot, "vượng" can, though no text at hand has it.
 */
final class SyllableShape {

  private static final Pattern TONE = Pattern.compile("[\u0300\u0301\u0303\u0309\u0323]");

  private static final String RISING = "\u0301";
  private static final String HEAVY = "\u0323";

  private static final Pattern PARTS =
      Pattern.compile("(ngh|ng|nh|gh|gi|kh|ph|qu|th|tr|ch|[bcdđghklmnrstvx])?(.*)");

  private static final Set<String> RIMES =
      WordLists.lines(SyllableShape.class, "rimes.txt").stream()
          .flatMap(line -> Stream.of(line.split(" ")))
          .collect(Collectors.toUnmodifiableSet());

  /** A tone stands on the first letter of these: "chúa", not "chuá"; "áo", not "aó". */
  private static final Pattern FALLING = Pattern.compile("[iuư]a|[ae]o|[aâeêiư]u|[aoôơuư]i|[aâ]y");

  private static final Pattern LAST_TONED = Pattern.compile(".*\\p{L}" + TONE.pattern());

  /** These stand before i, e and ê only, and c, g, ng never do. */
  private static final Set<String> BEFORE_FRONT = Set.of("k", "gh", "ngh");

  private static final Set<String> BEFORE_OTHERS = Set.of("c", "ng");

  private SyllableShape() {}

  /** Of a form of {@link Syllables} with marks. */
  static boolean isPossible(String form) {
    String parts = Normalizer.normalize(form, Normalizer.Form.NFD);
    String toneless = Tones.without(form);
    if (TONE.matcher(parts).results().count() > 1) {
      return false;
    }
    boolean stopped = toneless.matches(".*(?:c|ch|p|t)");
    if (stopped && !parts.contains(RISING) && !parts.contains(HEAVY)) {
      return false;
    }
    Matcher split = PARTS.matcher(toneless);
    if (!split.matches()) {
      return false;
    }
    String onset = split.group(1) == null ? "" : split.group(1);
    String rime = split.group(2);
    if (FALLING.matcher(rime).matches()
        && !onset.matches("gi|qu")
        && LAST_TONED.matcher(parts).matches()) {
      return false;
    }
    if (onset.equals("gi")) {
      return rime.isEmpty()
          || rime.matches("n|êng")
          || RIMES.contains(rime)
          || RIMES.contains("i" + rime);
    }
    boolean front = rime.matches("[ieêy].*");
    return RIMES.contains(rime)
        && !(BEFORE_FRONT.contains(onset) && !front)
        && !(BEFORE_OTHERS.contains(onset) && front);
  }
}
