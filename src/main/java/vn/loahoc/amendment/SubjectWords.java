package vn.loahoc.amendment;

import java.util.LinkedHashSet;
import java.util.Set;
import vn.loahoc.reading.Reading;
import vn.loahoc.reading.Word;

/** The words by which somebody names an occurrence. */
final class SubjectWords {

  /** Said of anything. */
  private static final Set<String> LIGHT =
      Set.of(
          "lop", "buoi", "cua", "cho", "hoat", "dong", "cac", "nhung", "cai", "vu", "ve", "thi",
          "la");

  private SubjectWords() {}

  /** Whether some of them tell one class from others: "buổi học" names none. */
  static boolean name(Set<String> words) {
    return words.stream().anyMatch(word -> !word.equals("hoc"));
  }

  /** Folded, in order. */
  static Set<String> of(Reading reading) {
    Set<String> words = new LinkedHashSet<>();
    for (Word word : reading.words()) {
      String folded = word.folded();
      if (word.role() != Word.Role.TIME
          && !LIGHT.contains(folded)
          && folded.codePoints().anyMatch(Character::isLetter)) {
        words.add(folded);
      }
    }
    return words;
  }
}
