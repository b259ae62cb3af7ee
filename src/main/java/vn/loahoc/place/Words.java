package vn.loahoc.place;

import java.util.List;

/** The words of one text and what stands between them. */
final class Words {

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

  /** Whether only blanks, full stops or one dash stand between a word and the next. */
  boolean joined(int i) {
    if (i < 0 || i + 1 >= tokens.size()) {
      return false;
    }
    int dashes = 0;
    for (int at = get(i).to(); at < get(i + 1).from(); at++) {
      char c = text.charAt(at);
      boolean blank = Character.isWhitespace(c) || c == '\u00A0' || c == '.';
      dashes += c == '-' || c == '–' ? 1 : blank ? 0 : 2;
    }
    return dashes < 2;
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
