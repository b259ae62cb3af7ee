package vn.loahoc.time;

import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import vn.loahoc.text.Spelling;

/** Places in a text whose letters were typed apart from their marks (NFD, as phones send it). */
final class Composition {

  private Composition() {}

  /** The mentions of the composed text with the indexes and words of the text itself. */
  static List<TimeMention> placed(List<TimeMention> found, String text) {
    if (found.isEmpty()) {
      return found;
    }
    int[] origin = origins(text);
    return found.stream().map(mention -> placed(mention, text, origin)).toList();
  }

  private static TimeMention placed(TimeMention m, String text, int[] origin) {
    int from = origin[Math.min(m.from(), origin.length - 1)];
    int to = origin[Math.min(m.to(), origin.length - 1)];
    return new TimeMention(
        from, to, text.substring(from, to), m.span(), m.bound(), m.stated(), m.recurrence());
  }

  /** For each index of the composed text the index in the text where its letter begins. */
  private static int[] origins(String text) {
    int[] origin = new int[Spelling.nfc(text).length() + 1];
    BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ROOT);
    letters.setText(text);
    int composed = 0;
    int from = letters.first();
    for (int to = letters.next(); to != BreakIterator.DONE; from = to, to = letters.next()) {
      int length = Spelling.nfc(text.substring(from, to)).length();
      for (int k = 0; k < length && composed < origin.length; k++) {
        origin[composed++] = from;
      }
    }
    while (composed < origin.length) {
      origin[composed++] = text.length();
    }
    return origin;
  }
}
