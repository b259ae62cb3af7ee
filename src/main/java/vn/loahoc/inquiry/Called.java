package vn.loahoc.inquiry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.loahoc.reading.Word;
import vn.loahoc.text.Spelling;
import vn.loahoc.text.WordLists;

/** Other words for "lớp" (called.tsv): "khóa nào", "môn gì". Immutable once made; thread-safe. */
final class Called {

  private static final String CLASS = "lớp";
  private static final String BARE_CLASS = "lop";

  private final Map<String, Context> words = new HashMap<>();

  /** Where a word means a class. */
  private record Context(Set<String> notAfter, Set<String> notBefore, Set<String> before) {

    boolean fits(String previous, String next) {
      return !notAfter.contains(previous)
          && !notBefore.contains(next)
          && (before.isEmpty() || before.contains(next));
    }
  }

  Called() {
    for (String row : WordLists.lines(Called.class, "called.tsv")) {
      String[] columns = row.split("\t", -1);
      words.put(columns[0], new Context(words(columns[1]), words(columns[2]), words(columns[3])));
    }
  }

  private static Set<String> words(String column) {
    return column.isBlank() ? Set.of() : Set.copyOf(Spelling.words(column.strip()));
  }

  /** The same words, but "lớp" for each that means one. */
  List<Word> asClass(List<Word> said) {
    List<Word> all = new ArrayList<>(said);
    for (int i = 0; i < said.size(); i++) {
      Word word = said.get(i);
      Context context = words.get(word.restored());
      if (context != null && context.fits(restored(said, i - 1), restored(said, i + 1))) {
        all.set(
            i,
            new Word(
                word.from(),
                word.to(),
                word.bare() ? BARE_CLASS : CLASS,
                CLASS,
                word.bare(),
                word.marked(),
                word.role()));
      }
    }
    return all;
  }

  private static String restored(List<Word> said, int at) {
    return at < 0 || at >= said.size() ? "" : said.get(at).restored();
  }
}
