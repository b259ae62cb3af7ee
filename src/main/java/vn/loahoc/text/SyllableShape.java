package vn.loahoc.text;

import java.text.Normalizer;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

  private static final Set<String> RHYMES =
      Set.of(
          ("a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây e"
               + " ec em en eng eo ep et ê êch êm ên ênh êp êt êu i ich im in inh ip it iu ia iêc"
               + " iêm iên iêng iêp iêt iêu y yt ynh yn yêm yên yêng yêt yêu o oc oi om on ong op"
               + " ot oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oe oen"
               + " oeo oet oong ooc ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u uc ui um un ung up"
               + " ut ua uôc uôi uôm uôn uông uôt uâ uân uâng uât uây uê uên uêt uêch uênh uêu uơ"
               + " uy uya uych uyên uyêt uynh uyt uyu uyn uyp uao uau ư ưc ưi ưm ưn ưng ưt ưu ưa"
               + " ươc ươi ươm ươn ương ươp ươt ươu")
              .split(" "));

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
    String rhyme = split.group(2);
    if (onset.equals("gi")) {
      return rhyme.isEmpty()
          || rhyme.matches("n|êng")
          || RHYMES.contains(rhyme)
          || RHYMES.contains("i" + rhyme);
    }
    boolean front = rhyme.matches("[ieêy].*");
    return RHYMES.contains(rhyme)
        && !(BEFORE_FRONT.contains(onset) && !front)
        && !(BEFORE_OTHERS.contains(onset) && front);
  }
}
