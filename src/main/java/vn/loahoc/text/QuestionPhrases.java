package vn.loahoc.text;

import java.util.List;

/** How people ask, from {@code question-phrases.txt}. */
public final class QuestionPhrases {

  private QuestionPhrases() {}

  /** The phrases, with their diacritics. */
  public static List<String> all() {
    return WordLists.lines(QuestionPhrases.class, "question-phrases.txt");
  }
}
