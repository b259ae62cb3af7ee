package vn.loahoc.amendment;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import vn.loahoc.text.Folding;
import vn.loahoc.text.Spelling;

/**
 * A word that parts a statement.
 *
 * @param folded how it looks without diacritics
 * @param spelled the words it may be with diacritics; empty if no other word looks like it
 */
record Sign(Pattern folded, Set<String> spelled) {

  static Sign of(String regex, String... spelled) {
    return new Sign(Pattern.compile(regex), Set.of(spelled));
  }

  /** "đội" looks like "đổi" and is none; "doi" may be. */
  boolean isMeant(String found) {
    if (spelled.isEmpty()) {
      return true;
    }
    String word = Spelling.normalize(found).replaceAll("[^\\p{L}\\p{N} ]+", "").strip();
    return word.equals(Folding.fold(word).toLowerCase(Locale.ROOT))
        || spelled.stream().anyMatch(word::equals);
  }
}
