package vn.loahoc.reading;

import java.util.Set;
import vn.loahoc.text.Folding;

/**
 * The first look at a message, which most messages end at: whether it may tell of a deed at all.
 */
final class ReportHint {

  private static final Set<String> DEEDS =
      ReportLexicon.firstWords(
          ReportRole.READ,
          ReportRole.ATTEND,
          ReportRole.GO,
          ReportRole.STUDY,
          ReportRole.FINISH,
          ReportRole.END);

  private static final Set<String> UNITS =
      ReportLexicon.firstWords(
          ReportRole.MINUTE, ReportRole.HOUR, ReportRole.PAGE, ReportRole.BOOK, ReportRole.PART);

  private static final Set<String> DENIALS = ReportLexicon.firstWords(ReportRole.NEG);

  private static final String SIGNS = ",;.!:()-–—\n…";

  private ReportHint() {}

  /** Whether a message has a word for a deed or a unit, and is not one plain question. */
  static boolean isIn(Reading reading) {
    if (isOneQuestion(reading.text())) {
      return false;
    }
    for (Word word : reading.words()) {
      String form = ReportTokens.form(word);
      String folded = Folding.fold(ReportSlips.mended(form).orElse(form));
      if (DEEDS.contains(folded)
          || UNITS.contains(folded)
          || isGlued(folded)
          || Slip.isOne(folded, "xong")) {
        return true;
      }
    }
    return false;
  }

  /** Whether a message may say that nothing was done. */
  static boolean deniesIn(Reading reading) {
    return isIn(reading) && reading.words().stream().anyMatch(w -> DENIALS.contains(meant(w)));
  }

  private static String meant(Word word) {
    return Folding.fold(ReportSlips.mended(word.typed()).orElse(word.typed()));
  }

  /** "30trang", "1h30p". */
  private static boolean isGlued(String word) {
    return Character.isDigit(word.charAt(0)) && !Character.isDigit(word.charAt(word.length() - 1));
  }

  private static boolean isOneQuestion(String text) {
    int end = text.stripTrailing().length() - 1;
    if (end < 0 || text.charAt(end) != '?') {
      return false;
    }
    for (int i = 0; i < end; i++) {
      if (SIGNS.indexOf(text.charAt(i)) >= 0) {
        return false;
      }
    }
    return true;
  }
}
