package vn.loahoc.corpus.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A paragraph cut into sentences; quotations and abbreviations are not cut. */
final class Sentences {

  private static final Set<String> ABBREVIATIONS = Set.copyOf(WordList.read("abbreviations.txt"));

  private Sentences() {}

  static List<String> of(String paragraph) {
    List<String> sentences = new ArrayList<>();
    int depth = 0;
    int from = 0;
    for (int i = 0; i < paragraph.length(); i++) {
      char c = paragraph.charAt(i);
      depth =
          switch (c) {
            case '“', '(' -> depth + 1;
            case '”', ')' -> Math.max(0, depth - 1);
            default -> depth;
          };
      if (depth == 0 && ends(paragraph, from, i)) {
        add(sentences, paragraph.substring(from, i + 1));
        from = i + 1;
      }
    }
    add(sentences, paragraph.substring(from));
    return sentences;
  }

  private static boolean ends(String text, int from, int at) {
    char c = text.charAt(at);
    if (".!?…".indexOf(c) < 0 || at + 2 >= text.length() || text.charAt(at + 1) != ' ') {
      return false;
    }
    char next = text.charAt(at + 2);
    boolean opens =
        Character.isUpperCase(next) || Character.isDigit(next) || "“\"‘(*-".indexOf(next) >= 0;
    return opens && !(c == '.' && abbreviated(text, from, at));
  }

  private static boolean abbreviated(String text, int from, int dot) {
    int start = dot;
    while (start > from
        && !Character.isWhitespace(text.charAt(start - 1))
        && text.charAt(start - 1) != '(') {
      start--;
    }
    String word = text.substring(start, dot);
    return (word.length() == 1 && Character.isUpperCase(word.charAt(0)))
        || ABBREVIATIONS.contains(word);
  }

  private static void add(List<String> sentences, String sentence) {
    String stripped = sentence.strip();
    if (!stripped.isEmpty()) {
      sentences.add(stripped);
    }
  }
}
