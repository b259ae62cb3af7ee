package vn.loahoc.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.loahoc.text.Folding;
import vn.loahoc.text.Spelling;
import vn.loahoc.text.WordLists;

/** The words of reports. A phrase that begins with "!" must be typed with its diacritics. */
final class ReportLexicon {

  private static final Map<String, List<Entry>> ENTRIES = load();

  private ReportLexicon() {}

  private record Entry(List<String> words, List<String> folded, ReportRole role, boolean marked) {

    Entry(List<String> words, ReportRole role, boolean marked) {
      this(words, words.stream().map(Folding::fold).toList(), role, marked);
    }

    int size() {
      return words.size();
    }
  }

  /**
   * The longest phrase at a place.
   *
   * @param length how many words it has; 0 if nothing is known there
   */
  record Match(int length, Set<ReportRole> roles) {

    static final Match NONE = new Match(0, Set.of());

    boolean is(ReportRole role) {
      return roles.contains(role);
    }
  }

  /** The words, folded, with which the phrases of some roles begin. */
  static Set<String> firstWords(ReportRole... roles) {
    Set<String> words = new HashSet<>();
    for (List<Entry> entries : ENTRIES.values()) {
      for (Entry entry : entries) {
        if (List.of(roles).contains(entry.role())) {
          words.add(entry.folded().getFirst());
        }
      }
    }
    return Set.copyOf(words);
  }

  /** All words of all phrases, each with the number of phrases in which it stands. */
  static Map<String, Integer> words() {
    Map<String, Integer> words = new HashMap<>();
    for (List<Entry> entries : ENTRIES.values()) {
      for (Entry entry : entries) {
        entry.words().forEach(word -> words.merge(word, 1, Integer::sum));
      }
    }
    return Map.copyOf(words);
  }

  /**
   * What is known of the words that begin at an index. What was typed exactly so comes before what
   * it may be without its marks: "con" is con, and còn only where nothing is called con.
   */
  static Match at(ReportTokens tokens, int index) {
    List<Entry> entries = ENTRIES.get(tokens.folded(index));
    if (entries == null) {
      return Match.NONE;
    }
    Match exact = longest(entries, tokens, index, true);
    Match folded = longest(entries, tokens, index, false);
    return exact.length() >= folded.length() ? exact : folded;
  }

  /** The entries come with the longest first. */
  private static Match longest(List<Entry> entries, ReportTokens tokens, int index, boolean exact) {
    Set<ReportRole> roles = EnumSet.noneOf(ReportRole.class);
    int length = 0;
    for (Entry entry : entries) {
      if (entry.size() < length) {
        break;
      }
      if (stands(entry, tokens, index, exact)) {
        length = entry.size();
        roles.add(entry.role());
      }
    }
    return length == 0 ? Match.NONE : new Match(length, roles);
  }

  private static boolean stands(Entry entry, ReportTokens tokens, int index, boolean exact) {
    if (index + entry.size() > tokens.size() || (entry.marked() && !exact)) {
      return false;
    }
    for (int i = 0; i < entry.size(); i++) {
      boolean same = entry.words().get(i).equals(tokens.form(index + i));
      boolean plain =
          tokens.isPlain(index + i)
              || tokens.isDoubtful(index + i)
              || entry.role() == ReportRole.READ;
      boolean bare = !exact && plain && tokens.isBare(index + i);
      if (!same && !(bare && entry.folded().get(i).equals(tokens.folded(index + i)))) {
        return false;
      }
    }
    return true;
  }

  private static Map<String, List<Entry>> load() {
    Map<String, List<Entry>> entries = new HashMap<>();
    for (String line : WordLists.lines(ReportLexicon.class, "report-words.tsv")) {
      String[] columns = line.split("\t");
      ReportRole role = ReportRole.valueOf(columns[0]);
      for (String phrase : columns[1].split(",")) {
        String plain = phrase.strip();
        boolean marked = plain.startsWith("!");
        List<String> words =
            List.of(Spelling.normalize(marked ? plain.substring(1) : plain).split(" "));
        entries
            .computeIfAbsent(Folding.fold(words.getFirst()), k -> new ArrayList<>())
            .add(new Entry(words, role, marked));
      }
    }
    entries.values().forEach(list -> list.sort(Comparator.comparingInt(Entry::size).reversed()));
    return entries;
  }
}
