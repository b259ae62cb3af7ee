package vn.loahoc.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.loahoc.text.WordLists;

/** Phrases from a resource file of this package, one a line; # begins a comment. */
final class WordList {

  private final Map<String, List<List<Token>>> byFirst = new HashMap<>();
  private final Map<String, List<List<Token>>> byLast = new HashMap<>();

  private WordList(List<List<Token>> phrases) {
    for (List<Token> phrase : phrases) {
      String first = phrase.getFirst().folded();
      String last = phrase.getLast().folded();
      byFirst.computeIfAbsent(first, key -> new ArrayList<>()).add(phrase);
      byLast.computeIfAbsent(last, key -> new ArrayList<>()).add(phrase);
    }
  }

  static WordList resource(String file) {
    return new WordList(WordLists.lines(WordList.class, file).stream().map(Token::of).toList());
  }

  /** Words of the longest phrase that begins at a position; 0 if none does. */
  int lengthAt(Words words, int position) {
    if (position >= words.size()) {
      return 0;
    }
    int longest = 0;
    for (List<Token> phrase : byFirst.getOrDefault(words.get(position).folded(), List.of())) {
      if (phrase.size() > longest && isAt(phrase, words, position)) {
        longest = phrase.size();
      }
    }
    return longest;
  }

  /** Whether a phrase ends just before a position, with nothing but blanks between. */
  boolean endsBefore(Words words, int position) {
    if (!words.joined(position - 1)) {
      return false;
    }
    String before = words.get(position - 1).folded();
    return byLast.getOrDefault(before, List.of()).stream()
        .anyMatch(phrase -> isAt(phrase, words, position - phrase.size()));
  }

  private static boolean isAt(List<Token> phrase, Words words, int position) {
    if (position < 0 || position + phrase.size() > words.size()) {
      return false;
    }
    for (int i = 0; i < phrase.size(); i++) {
      boolean joined = i == 0 || words.joined(position + i - 1);
      if (!joined || !words.get(position + i).spells(phrase.get(i))) {
        return false;
      }
    }
    return true;
  }
}
