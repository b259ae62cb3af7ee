package vn.loahoc.attendance.chat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.loahoc.text.Folding;
import vn.loahoc.text.Spelling;
import vn.loahoc.text.WordLists;

/**
 * The word lists by which a party is read; a teacher may mend them. A typed word is one of the list
 * if it is written so or without any diacritics.
 */
final class PartyLexicon {

  /** What a phrase says. */
  enum Kind {
    UNIT,
    CHILD,
    GROUP,
    PAIR,
    ONE,
    SELF,
    WITH,
    OWNER
  }

  private static final Map<Kind, List<List<String>>> PHRASES = phrases();
  private static final Set<String> ADDING = Set.of("thêm", "them");
  private static final List<List<String>> LIGHT = list("light-words.txt");
  private static final List<List<String>> ASKING = list("asking-words.txt");

  private PartyLexicon() {}

  /** How many words of a kind's longest phrase stand at an index; 0 if none does. */
  static int at(Kind kind, List<String> words, int index) {
    return longest(PHRASES.getOrDefault(kind, List.of()), words, index);
  }

  static int light(List<String> words, int index) {
    return longest(LIGHT, words, index);
  }

  /** Whether a text asks something. */
  static boolean asks(List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      if (longest(ASKING, words, i) > 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether a text speaks of more than there are: "thêm 2 người". */
  static boolean adds(List<String> words) {
    return words.stream().anyMatch(ADDING::contains);
  }

  /** The words of a text as they are looked up. */
  static List<String> words(String text) {
    return Spelling.words(text).stream().filter(w -> !w.isEmpty()).toList();
  }

  /** How many words the first of some phrases has that stands at an index; 0 if none does. */
  static int longest(List<List<String>> phrases, List<String> words, int index) {
    for (List<String> phrase : phrases) {
      if (stands(phrase, words, index)) {
        return phrase.size();
      }
    }
    return 0;
  }

  private static boolean stands(List<String> phrase, List<String> words, int index) {
    if (index + phrase.size() > words.size()) {
      return false;
    }
    for (int i = 0; i < phrase.size(); i++) {
      String typed = words.get(index + i);
      if (!typed.equals(phrase.get(i)) && !typed.equals(Folding.fold(phrase.get(i)))) {
        return false;
      }
    }
    return true;
  }

  private static Map<Kind, List<List<String>>> phrases() {
    Map<Kind, List<List<String>>> phrases = new EnumMap<>(Kind.class);
    for (String line : WordLists.lines(PartyLexicon.class, "party-words.tsv")) {
      String[] columns = line.split("\t");
      phrases
          .computeIfAbsent(Kind.valueOf(columns[0]), kind -> new ArrayList<>())
          .add(words(columns[1]));
    }
    phrases.values().forEach(PartyLexicon::longestFirst);
    return phrases;
  }

  private static List<List<String>> list(String name) {
    Set<List<String>> all = new HashSet<>();
    for (String line : WordLists.lines(PartyLexicon.class, name)) {
      all.add(words(line));
    }
    List<List<String>> phrases = new ArrayList<>(all);
    longestFirst(phrases);
    return List.copyOf(phrases);
  }

  static void longestFirst(List<List<String>> phrases) {
    phrases.sort(Comparator.comparingInt((List<String> phrase) -> -phrase.size()));
  }
}
