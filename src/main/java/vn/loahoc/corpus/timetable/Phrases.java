package vn.loahoc.corpus.timetable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.loahoc.text.Folding;
import vn.loahoc.text.WordLists;

/** A list of phrases by key, from a resource beside this package. Immutable. */
final class Phrases {

  /** What words beside a time, and lines of a sheet, say. */
  static final Phrases TALK = read("phrases.tsv", true);

  /** What columns are called. */
  static final Phrases HEADINGS = read("headings.tsv", false);

  /** What words of a heading hint at. */
  static final Phrases HINTS = read("heading-words.tsv", false);

  /** Words as headings shorten them. */
  static final Phrases SHORT = read("short-words.tsv", false);

  /** Who draws up and signs a timetable. */
  static final Phrases SIGNATURES = read("signatures.tsv", false);

  /** By which words a cell shows what it holds. */
  static final Phrases CELLS = read("cell-words.tsv", false);

  private final boolean parted;
  private final Map<String, List<Phrase>> byFirst = new HashMap<>();

  private record Phrase(String key, String written, List<String> words) {}

  /**
   * @param parted whether a comma ends a phrase: "nghỉ, bù 07/10" is no "nghỉ bù", while headings
   *     are "Thứ, ngày, giờ"
   */
  private Phrases(boolean parted) {
    this.parted = parted;
  }

  /**
   * A phrase where it stands.
   *
   * @param from index of its first UTF-16 unit
   * @param to index after its last
   * @param words how many words it has
   * @param written as the list writes it
   */
  record Hit(String key, int from, int to, int words, String written) {}

  /**
   * Those that stand in a text, the longest at each place, of as long ones that which is spelled
   * so, in order and without overlaps.
   */
  List<Hit> find(String text) {
    WordText words = WordText.of(text);
    List<Hit> hits = new ArrayList<>();
    for (int i = 0; i < words.words().size(); ) {
      Optional<Hit> hit = at(words, i);
      hit.ifPresent(hits::add);
      i += hit.map(Hit::words).orElse(1);
    }
    return hits;
  }

  /** Whether a phrase of a key stands in a text. */
  boolean has(String text, String key) {
    return find(text).stream().anyMatch(hit -> hit.key().equals(key));
  }

  /** The phrase with which a text begins. */
  Optional<Hit> start(String text) {
    if (!mayStart(text)) {
      return Optional.empty();
    }
    WordText words = WordText.of(text);
    return words.words().isEmpty() ? Optional.empty() : at(words, 0);
  }

  /** Whether a text is one of the phrases and nothing else. */
  boolean isWhole(String text) {
    WordText words = WordText.of(text);
    return !words.words().isEmpty()
        && at(words, 0).filter(hit -> hit.words() == words.words().size()).isPresent();
  }

  /** Whether a phrase begins with the first word, which is cheaper to see than all of them. */
  private boolean mayStart(String text) {
    int from = 0;
    while (from < text.length() && !Character.isLetterOrDigit(text.charAt(from))) {
      from++;
    }
    int to = from;
    while (to < text.length() && Character.isLetterOrDigit(text.charAt(to))) {
      to++;
    }
    List<WordText.Word> first = WordText.of(text.substring(from, to)).words();
    return !first.isEmpty() && byFirst.containsKey(Folding.fold(first.getFirst().normal()));
  }

  private Optional<Hit> at(WordText words, int i) {
    String first = Folding.fold(words.words().get(i).normal());
    Optional<Hit> best = Optional.empty();
    boolean exact = false;
    for (Phrase phrase : byFirst.getOrDefault(first, List.of())) {
      int size = phrase.words().size();
      int longest = best.map(Hit::words).orElse(0);
      // "Cho" is "cho" where the list has that, and else "chỗ" without its mark
      boolean spelled = size >= longest && words.isExactly(i, phrase.words());
      if ((size > longest || (size == longest && spelled && !exact))
          && words.standsAt(i, phrase.words())
          && !(parted && words.isParted(i, size))) {
        int from = words.words().get(i).from();
        int to = words.words().get(i + size - 1).to();
        best = Optional.of(new Hit(phrase.key(), from, to, size, phrase.written()));
        exact = spelled;
      }
    }
    return best;
  }

  private static Phrases read(String name, boolean parted) {
    Phrases phrases = new Phrases(parted);
    WordLists.lines(Phrases.class, name).forEach(line -> phrases.add(line.split("\t", 2)));
    return phrases;
  }

  private void add(String... columns) {
    for (String written : columns[1].split("\\|")) {
      List<String> words =
          WordText.of(written).words().stream().map(WordText.Word::normal).toList();
      byFirst
          .computeIfAbsent(Folding.fold(words.getFirst()), first -> new ArrayList<>())
          .add(new Phrase(columns[0], written, words));
    }
  }
}
