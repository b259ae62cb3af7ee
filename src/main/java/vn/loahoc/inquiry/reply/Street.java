package vn.loahoc.inquiry.reply;

import java.util.regex.Pattern;
import vn.loahoc.corpus.ClassSession;
import vn.loahoc.text.Folding;

/** "Ở đường nào, số mấy", "số nhà bao nhiêu", where a row names only the house. */
final class Street {

  /** Folded. */
  private static final Pattern ASKED =
      Pattern.compile("\\b(?:duong (?:nao|gi)|so nha|dia chi cu the|(?:hem|ngo) (?:nao|may))\\b");

  /** Folded: a street whose house has no number. */
  private static final Pattern NAMED = Pattern.compile("\\b(?:duong|hem|ngo|quoc lo|tinh lo)\\b");

  private Street() {}

  /** Whether a question as it was typed asks for it, and the row leaves it out. */
  static boolean isLeftOut(String question, ClassSession session) {
    return ASKED.matcher(Folding.plain(question)).find()
        && Held.venue(session)
            .filter(venue -> Held.hasAddress(venue) || NAMED.matcher(Folding.plain(venue)).find())
            .isEmpty();
  }
}
