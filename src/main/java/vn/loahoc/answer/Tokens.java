package vn.loahoc.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import vn.loahoc.text.Spelling;

/** Text as a row of normalised syllables and numbers. */
final class Tokens {

  /** The general categories of Unicode for marks (M) and numbers (N), a bit for each. */
  private static final int MARKS =
      1 << Character.NON_SPACING_MARK
          | 1 << Character.COMBINING_SPACING_MARK
          | 1 << Character.ENCLOSING_MARK;

  private static final int NUMBERS =
      1 << Character.DECIMAL_DIGIT_NUMBER
          | 1 << Character.LETTER_NUMBER
          | 1 << Character.OTHER_NUMBER;

  private static final Pattern PARTING = Pattern.compile("[.;:!?()\\[\\]“”\"…\n]+");

  private Tokens() {}

  /** The same, cut where punctuation parts words that merely follow each other. */
  static List<List<String>> runs(String text) {
    List<List<String>> runs = new ArrayList<>();
    for (String run : PARTING.split(text)) {
      List<String> tokens = of(run);
      if (!tokens.isEmpty()) {
        runs.add(tokens);
      }
    }
    return runs;
  }

  /** The syllables and numbers; numbers without the zeros that they begin with. */
  static List<String> of(String text) {
    String normal = Spelling.normalize(text);
    List<String> tokens = new ArrayList<>();
    int at = 0;
    while (at < normal.length()) {
      int end = end(normal, at, Tokens::isOfAWord);
      if (end > at) {
        tokens.add(normal.substring(at, end));
      } else {
        end = end(normal, at, Tokens::isOfANumber);
        if (end > at) {
          tokens.add(normal.substring(afterZeros(normal, at, end), end));
        } else {
          end = at + Character.charCount(normal.codePointAt(at));
        }
      }
      at = end;
    }
    return tokens;
  }

  private static int end(String text, int from, IntPredicate belongs) {
    int at = from;
    while (at < text.length() && belongs.test(text.codePointAt(at))) {
      at += Character.charCount(text.codePointAt(at));
    }
    return at;
  }

  private static int afterZeros(String text, int from, int to) {
    int at = from;
    while (at + 1 < to && text.charAt(at) == '0' && isFigure(text.charAt(at + 1))) {
      at++;
    }
    return at;
  }

  private static boolean isFigure(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isOfAWord(int c) {
    return Character.isLetter(c) || (MARKS >> Character.getType(c) & 1) == 1;
  }

  private static boolean isOfANumber(int c) {
    return (NUMBERS >> Character.getType(c) & 1) == 1;
  }
}
