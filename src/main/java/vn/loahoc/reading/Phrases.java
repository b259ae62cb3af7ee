package vn.loahoc.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.loahoc.text.Folding;
import vn.loahoc.text.Marks;
import vn.loahoc.text.Spelling;
import vn.loahoc.text.Tones;

/**
 * A table of phrases, each with a value, found in a row of words. The longest phrase wins. A word
 * typed without diacritics matches any word it is the bare form of, if the caller allows it.
 *
 * @param <T> what a phrase stands for
 */
public final class Phrases<T> {

  private final Map<String, List<Entry<T>>> byFirst = new HashMap<>();

  private final Forgiving forgiving;

  /** What is forgiven in a phrase of which another word is right. */
  private enum Forgiving {
    NOTHING,
    MISSING_MARKS,
    ANY_MARKS
  }

  /** An empty table whose phrases must be typed right, or without any diacritics. */
  public Phrases() {
    this(Forgiving.NOTHING);
  }

  private Phrases(Forgiving forgiving) {
    this.forgiving = forgiving;
  }

  /** An empty table that forgives marks that are missing where another word is right. */
  public static <T> Phrases<T> forgivingMissingMarks() {
    return new Phrases<>(Forgiving.MISSING_MARKS);
  }

  /** An empty table that forgives a wrong tone in a phrase of which another word is right. */
  public static <T> Phrases<T> forgiving() {
    return new Phrases<>(Forgiving.ANY_MARKS);
  }

  private record Entry<T>(List<String> words, List<String> folded, T value) {}

  /**
   * A phrase found.
   *
   * @param from index of its first word
   * @param to index after its last word
   */
  public record Found<T>(int from, int to, T value) {}

  /** Adds a phrase; several values may share one. */
  public void add(String phrase, T value) {
    List<String> words = Spelling.words(phrase.strip());
    if (words.getFirst().isEmpty()) {
      return;
    }
    List<String> folded = words.stream().map(Folding::fold).toList();
    byFirst
        .computeIfAbsent(folded.getFirst(), k -> new ArrayList<>())
        .add(new Entry<>(words, folded, value));
  }

  /** All phrases in a row of words: longest first at every place, without overlaps. */
  public List<Found<T>> find(List<Word> words) {
    List<Found<T>> found = new ArrayList<>();
    int at = 0;
    while (at < words.size()) {
      List<Found<T>> here = longestAt(words, at);
      found.addAll(here);
      at = here.isEmpty() ? at + 1 : here.getFirst().to();
    }
    return found;
  }

  private List<Found<T>> longestAt(List<Word> words, int at) {
    List<Found<T>> best = new ArrayList<>();
    int length = 0;
    boolean written = false;
    for (Entry<T> entry : beginningWith(words.get(at))) {
      int size = entry.words().size();
      if (size < length || !matches(entry, words, at)) {
        continue;
      }
      // "con gì" may be meant as "còn gì", unless it is a phrase itself
      boolean asWritten = isWritten(entry, words, at);
      if (size > length || (asWritten && !written)) {
        best.clear();
        length = size;
        written = asWritten;
      }
      if (asWritten == written) {
        best.add(new Found<>(at, at + size, entry.value()));
      }
    }
    return best;
  }

  private static <T> boolean isWritten(Entry<T> entry, List<Word> words, int at) {
    for (int i = 0; i < entry.words().size(); i++) {
      if (!matches(entry.words().get(i), entry.folded().get(i), words.get(at + i))) {
        return false;
      }
    }
    return true;
  }

  /** By what was typed, and by what a slip of the finger was mended to. */
  private List<Entry<T>> beginningWith(Word first) {
    String typed = Folding.fold(first.typed());
    String mended = first.folded();
    List<Entry<T>> entries = byFirst.getOrDefault(typed, List.of());
    return mended.equals(typed)
        ? entries
        : Stream.concat(entries.stream(), byFirst.getOrDefault(mended, List.of()).stream())
            .toList();
  }

  private boolean matches(Entry<T> entry, List<Word> words, int at) {
    int size = entry.words().size();
    if (at + size > words.size()) {
      return false;
    }
    int exact = 0;
    for (int i = 0; i < size; i++) {
      Word word = words.get(at + i);
      String folded = entry.folded().get(i);
      if (matches(entry.words().get(i), folded, word)) {
        exact++;
      } else if (!isForgiven(entry.words().get(i), folded, word)) {
        return false;
      }
    }
    return exact == size || (size > 1 && exact > 0);
  }

  private boolean isForgiven(String wanted, String folded, Word word) {
    return switch (forgiving) {
      case NOTHING -> false;
      // "lớp may" without a mark is sewing and not "lớp mấy", "gi" can be nothing but "gì"
      case MISSING_MARKS ->
          word.marked()
              ? Marks.areSome(word.typed(), wanted)
              : word.typed().equals(Tones.without(wanted));
      case ANY_MARKS -> folded.equals(Folding.fold(word.typed()));
    };
  }

  private static boolean matches(String wanted, String folded, Word word) {
    return wanted.equals(word.typed())
        || wanted.equals(word.restored())
        || (word.bare() && wanted.length() > 1 && folded.equals(word.typed()));
  }
}
