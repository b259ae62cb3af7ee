package vn.loahoc.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Cuts text into sentences. A line break always ends one; so does {@code . ! ? …} with the closing
 * quotes after it, when a blank and then a capital letter, a digit or an opening quote follow.
 */
public final class Sentences {

  private static final String ENDS = ".!?…";
  private static final String CLOSING = "\"'”’»)]";
  private static final String OPENING = "\"'“‘«([";

  /** Words with a capital before a dot that ends no sentence: titles and names cut short. */
  private static final Set<String> SHORTENED =
      Set.of(
          "tp", "tx", "tt", "mr", "mrs", "ms", "dr", "st", "ts", "gs", "ths", "pgs", "bs", "ks",
          "q", "p", "nxb");

  /** Labels of a list item: "1.", "2.1.", "a.", "IV.". */
  private static final Pattern LABEL = Pattern.compile("\\d{1,2}(\\.\\d{1,2})*|[a-zđ]|[IVX]+");

  private Sentences() {}

  /** The sentences in their order; none is blank. */
  public static List<Sentence> of(String text) {
    List<Sentence> sentences = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r') {
        add(sentences, text, start, i);
        start = i + 1;
      } else if (ENDS.indexOf(c) >= 0) {
        int end = afterMarks(text, i);
        if (beginsAnew(text, end) && !(c == '.' && keepsTogether(text, start, i))) {
          add(sentences, text, start, end);
          start = end;
        }
        i = end - 1;
      }
    }
    add(sentences, text, start, text.length());
    return sentences;
  }

  private static int afterMarks(String text, int at) {
    int end = at + 1;
    while (end < text.length()
        && (ENDS.indexOf(text.charAt(end)) >= 0 || CLOSING.indexOf(text.charAt(end)) >= 0)) {
      end++;
    }
    return end;
  }

  private static boolean beginsAnew(String text, int at) {
    int next = at;
    while (next < text.length() && blank(text.charAt(next))) {
      next++;
    }
    if (next == at || next == text.length()) {
      return false;
    }
    char c = text.charAt(next);
    return Character.isUpperCase(c) || Character.isDigit(c) || OPENING.indexOf(c) >= 0;
  }

  private static boolean keepsTogether(String text, int sentenceStart, int dot) {
    int wordStart = dot;
    while (wordStart > sentenceStart
        && !blank(text.charAt(wordStart - 1))
        && OPENING.indexOf(text.charAt(wordStart - 1)) < 0) {
      wordStart--;
    }
    String word = text.substring(wordStart, dot);
    if (word.isEmpty() || word.equals("v.v")) {
      return !word.isEmpty();
    }
    boolean capital = Character.isUpperCase(word.charAt(0));
    if (capital && (word.length() == 1 || SHORTENED.contains(Spelling.normalize(word)))) {
      return true;
    }
    return text.substring(sentenceStart, wordStart).isBlank() && LABEL.matcher(word).matches();
  }

  private static boolean blank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static void add(List<Sentence> sentences, String text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && blank(text.charAt(start))) {
      start++;
    }
    while (end > start && blank(text.charAt(end - 1))) {
      end--;
    }
    if (start < end) {
      sentences.add(new Sentence(text.substring(start, end), start, end));
    }
  }
}
