package vn.loahoc.place;

import java.util.List;
import java.util.regex.Pattern;

/** The words of one text and what stands between them. */
final class Words {

  private static final Pattern WITHIN_NAME = Pattern.compile("[\\s\\u00A0.]*|\\s*[-–]\\s*");

  private final String text;
  private final List<Token> tokens;
  private final boolean mixedCase;

  Words(String text) {
    this.text = text;
    this.tokens = Token.of(text);
    this.mixedCase = text.chars().anyMatch(Character::isLowerCase);
  }

  int size() {
    return tokens.size();
  }

  Token get(int i) {
    return tokens.get(i);
  }

  /** Whether only blanks, a full stop or a dash stand between a word and the next. */
  boolean joined(int i) {
    return i >= 0
        && i + 1 < tokens.size()
        && WITHIN_NAME.matcher(text.substring(get(i).to(), get(i + 1).from())).matches();
  }

  /** Whether only one blank stands between a word and the next. */
  boolean spaced(int i) {
    return i >= 0
        && i + 1 < tokens.size()
        && text.substring(get(i).to(), get(i + 1).from()).equals(" ");
  }

  /** Whether capitals mean something here: the text has small letters too. */
  boolean mixedCase() {
    return mixedCase;
  }

  /** The character after a word, or a blank. */
  char after(int i) {
    int to = get(i).to();
    return to < text.length() ? text.charAt(to) : ' ';
  }

  boolean startsSentence(int i) {
    return i == 0 || text.substring(get(i - 1).to(), get(i).from()).matches("(?s).*[.!?;:\\n].*");
  }

  String text(int first, int last) {
    return text.substring(get(first).from(), get(last).to());
  }
}
