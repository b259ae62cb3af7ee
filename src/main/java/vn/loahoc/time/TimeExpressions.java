package vn.loahoc.time;

import java.util.List;
import vn.loahoc.text.Spelling;

/** Finds time expressions in Vietnamese text, with or without diacritics. */
public final class TimeExpressions {

  private TimeExpressions() {}

  /**
   * All time expressions, in the order of the text, without overlaps.
   *
   * @param text any text; never fails on it
   */
  public static List<TimeMention> find(String text, Anchor anchor) {
    String nfc = Spelling.nfc(text);
    List<TimeMention> found = new Finder(nfc, anchor).find();
    return nfc.equals(text) ? found : Composition.placed(found, text);
  }
}
