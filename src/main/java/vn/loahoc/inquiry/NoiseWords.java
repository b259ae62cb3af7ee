package vn.loahoc.inquiry;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import vn.loahoc.reading.Reader;
import vn.loahoc.reading.Word;
import vn.loahoc.text.Folding;
import vn.loahoc.text.Spelling;

/** Words that say nothing of a topic, as the list of phrases has them. */
final class NoiseWords {

  private final Set<String> written = new HashSet<>();
  private final Set<String> folded = new HashSet<>();
  private final Set<String> functions =
      Reader.functionWords().stream().map(Folding::fold).collect(Collectors.toSet());

  /** One more word. */
  void add(String word) {
    written.add(Spelling.normalize(word));
    folded.add(Folding.plain(word));
  }

  /** Whether a word is one. */
  boolean is(Word word) {
    boolean unrestored = word.bare() && word.restored().equals(word.typed());
    return written.contains(word.restored()) || (unrestored && looksSo(word.typed()));
  }

  /** Whether it was typed without marks and may be one. */
  boolean mayBe(Word word) {
    String plain = Folding.fold(word.typed());
    return word.bare() && (looksSo(plain) || functions.contains(plain));
  }

  /** Whether one of them looks so without its marks. */
  boolean looksSo(String plain) {
    return folded.contains(plain);
  }
}
