package vn.loahoc.place;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.loahoc.text.Folding;
import vn.loahoc.text.Spelling;

/**
 * A word or a number of a text.
 *
 * @param from index of its first UTF-16 unit
 * @param to index after its last
 * @param normal its normal spelling
 * @param folded that without marks
 * @param capital whether it begins with a capital letter
 */
record Token(int from, int to, String normal, String folded, boolean capital) {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+|\\p{Nd}+");

  /** The words and numbers of a text; "q7" is two. */
  static List<Token> of(String text) {
    List<Token> tokens = new ArrayList<>();
    for (Matcher word = WORD.matcher(text); word.find(); ) {
      String normal = Spelling.normalize(word.group());
      boolean capital = Character.isUpperCase(word.group().codePointAt(0));
      tokens.add(new Token(word.start(), word.end(), normal, Folding.fold(normal), capital));
    }
    return tokens;
  }

  boolean isNumber() {
    return Character.isDigit(normal.charAt(0));
  }

  /** Whether this is that word, or that word typed without its marks. */
  boolean spells(Token name) {
    return normal.equals(name.normal) || (normal.equals(folded) && folded.equals(name.folded));
  }

  boolean isMarked() {
    return !normal.equals(folded);
  }
}
