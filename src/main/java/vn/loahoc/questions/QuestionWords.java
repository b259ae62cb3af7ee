package vn.loahoc.questions;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.loahoc.answer.GenericWords;
import vn.loahoc.reading.Phrases;
import vn.loahoc.reading.Reader;
import vn.loahoc.text.Spelling;
import vn.loahoc.text.WordLists;

/** The word lists by which questions are compared; a teacher may mend them. */
final class QuestionWords {

  private static final Set<String> LIGHT = words(QuestionWords.class, "light-words.txt");
  private static final Set<String> FUNCTION = words(Reader.class, "function-words.txt");

  private QuestionWords() {}

  /** Whether a word, normalised, says little about what is asked. */
  static boolean isLight(String word) {
    return LIGHT.contains(word) || GenericWords.contains(word);
  }

  /** Whether a word, normalised, carries grammar only. */
  static boolean isFunction(String word) {
    return FUNCTION.contains(word);
  }

  /** Words for one thing, each with those that stand for all of its group. */
  static Phrases<List<String>> synonyms() {
    Phrases<List<String>> phrases = new Phrases<>();
    for (String line : WordLists.lines(QuestionWords.class, "synonyms.txt")) {
      String[] group = line.split("=");
      List<String> first = Spelling.words(group[0].strip());
      for (String phrase : group) {
        phrases.add(phrase, first);
      }
    }
    return phrases;
  }

  private static Set<String> words(Class<?> owner, String list) {
    Set<String> words = new HashSet<>();
    for (String line : WordLists.lines(owner, list)) {
      words.addAll(Spelling.words(line.strip()));
    }
    return Set.copyOf(words);
  }
}
