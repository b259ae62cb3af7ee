package vn.loahoc.reading;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
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

  private record Entry(List<String> words, ReportRole role, boolean marked) {}

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

  /**
   * What is known of the words that begin at an index. What was typed exactly so comes before what
   * it may be without its marks: "con" is con, and còn only where nothing is called con.
   */
  static Match at(List<Word> words, int index) {
    if (index >= words.size()) {
      return Match.NONE;
    }
    List<Entry> entries = ENTRIES.getOrDefault(Folding.fold(form(words.get(index))), List.of());
    Match exact = longest(entries, words, index, true);
    Match folded = longest(entries, words, index, false);
    return exact.length() >= folded.length() ? exact : folded;
  }

  private static Match longest(List<Entry> entries, List<Word> words, int index, boolean exact) {
    Set<ReportRole> roles = EnumSet.noneOf(ReportRole.class);
    int length = 0;
    for (Entry entry : entries) {
      int size = entry.words().size();
      if (size >= length && stands(entry, words, index, exact)) {
        if (size > length) {
          roles.clear();
          length = size;
        }
        roles.add(entry.role());
      }
    }
    return length == 0 ? Match.NONE : new Match(length, roles);
  }

  private static boolean stands(Entry entry, List<Word> words, int index, boolean exact) {
    if (index + entry.words().size() > words.size() || (entry.marked() && !exact)) {
      return false;
    }
    for (int i = 0; i < entry.words().size(); i++) {
      if (!matches(entry.words().get(i), words.get(index + i), exact)) {
        return false;
      }
    }
    return true;
  }

  private static boolean matches(String wanted, Word word, boolean exact) {
    String typed = form(word);
    return wanted.equals(typed)
        || (!exact && word.bare() && Folding.fold(wanted).equals(Folding.fold(typed)));
  }

  /** As typed, without letters that were held too long: "rồiiii". */
  static String form(Word word) {
    String typed = word.typed();
    int end = typed.length();
    while (end > 1
        && typed.charAt(end - 1) == typed.charAt(end - 2)
        && Character.isLetter(typed.charAt(end - 1))) {
      end--;
    }
    return typed.substring(0, end);
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
    return entries;
  }
}
