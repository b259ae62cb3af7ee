package vn.loahoc.time;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.loahoc.text.Spelling;

/** A text cut once into numbers, words and marks; every rule reads these. */
final class Tokens {

  private static final Token NOTHING =
      new Token(Token.Kind.MARK, 0, 0, "", false, -1, Token.Gap.PARAGRAPH);

  private final String text;
  private final List<Token> list;
  private final boolean document;
  private final boolean anyMarks;
  private long looks;

  private Tokens(String text, List<Token> list, boolean document) {
    this.text = text;
    this.list = list;
    this.document = document;
    this.anyMarks = list.stream().anyMatch(Token::marked);
  }

  /** Cuts a text in NFC. */
  static Tokens of(String nfc, boolean document) {
    String compared = Spelling.normalize(nfc);
    List<Token> list = new ArrayList<>();
    int i = 0;
    int end = 0;
    while (i < compared.length()) {
      char c = compared.charAt(i);
      if (blank(c)) {
        i++;
        continue;
      }
      Token.Gap gap = gap(compared, end, i);
      if (gap == Token.Gap.PARAGRAPH) {
        list.add(new Token(Token.Kind.MARK, i, i, Words.PARAGRAPH, false, -1, gap));
      }
      Token token = next(compared, i, gap);
      list.add(token);
      i = token.to();
      end = i;
    }
    return new Tokens(nfc, list, document);
  }

  private static Token next(String s, int from, Token.Gap gap) {
    char c = s.charAt(from);
    int to = from + 1;
    if (digit(c)) {
      while (to < s.length() && digit(s.charAt(to))) {
        to++;
      }
      String word = s.substring(from, to);
      int value = word.length() <= 6 ? Integer.parseInt(word) : Integer.MAX_VALUE;
      return new Token(Token.Kind.NUMBER, from, to, word, false, value, gap);
    }
    if (Character.isLetter(c)) {
      while (to < s.length() && Character.isLetter(s.charAt(to))) {
        to++;
      }
      String word = s.substring(from, to);
      return new Token(Token.Kind.WORD, from, to, word, Words.marked(word), -1, gap);
    }
    return new Token(Token.Kind.MARK, from, to, mark(c), false, -1, gap);
  }

  /** All dashes, quotes and primes are one: plans mix them at will. */
  private static String mark(char c) {
    return switch (c) {
      case '–', '—', '−', '‐', '‑', '~', '→' -> "-";
      case '’', '‘', '′', '´', '`' -> "'";
      case '／' -> "/";
      case '：' -> ":";
      default -> String.valueOf(c);
    };
  }

  private static Token.Gap gap(String s, int from, int to) {
    if (from == to) {
      return Token.Gap.NONE;
    }
    int lines = 0;
    for (int i = from; i < to; i++) {
      if (s.charAt(i) == '\n' || s.charAt(i) == '\t') {
        lines++;
      }
    }
    return lines == 0 ? Token.Gap.BLANK : lines == 1 ? Token.Gap.LINE : Token.Gap.PARAGRAPH;
  }

  private static boolean blank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200b' || c == '\ufeff';
  }

  private static boolean digit(char c) {
    return c >= '0' && c <= '9';
  }

  /** How often a token was looked at: the work done so far. */
  long looks() {
    return looks;
  }

  int size() {
    return list.size();
  }

  /** Whether the text is a document rather than a message. */
  boolean document() {
    return document;
  }

  /** Whether the writer uses diacritics at all. */
  boolean anyMarks() {
    return anyMarks;
  }

  /** The token at an index; an empty mark beyond either end. */
  Token get(int i) {
    looks++;
    return i >= 0 && i < list.size() ? list.get(i) : NOTHING;
  }

  boolean has(int i) {
    return i >= 0 && i < list.size();
  }

  boolean is(int i, String word) {
    return Words.same(get(i), word);
  }

  boolean is(int i, WordSet words) {
    Token token = get(i);
    return !token.number() && words.contains(token);
  }

  /** Index after the words if they stand from i on, else -1. */
  int after(int i, String... words) {
    for (int k = 0; k < words.length; k++) {
      if (!is(i + k, words[k])) {
        return -1;
      }
    }
    return i + words.length;
  }

  /** Whether the words end just before i. */
  boolean before(int i, String... words) {
    return i >= words.length && after(i - words.length, words) == i;
  }

  boolean mark(int i, char c) {
    Token token = get(i);
    return token.kind() == Token.Kind.MARK
        && token.word().length() == 1
        && token.word().charAt(0) == c;
  }

  /** The number at i if it lies between the bounds, else null. */
  @Nullable Integer number(int i, int min, int max) {
    Token token = get(i);
    return token.number() && token.value() >= min && token.value() <= max ? token.value() : null;
  }

  /** Whether a word begins with a capital in the text as written. */
  boolean capital(int i) {
    return has(i) && Character.isUpperCase(text.charAt(get(i).from()));
  }

  /** Whether a word is written in capitals only. */
  boolean capitals(int i) {
    Token token = get(i);
    for (int k = token.from(); k < token.to(); k++) {
      if (!Character.isUpperCase(text.charAt(k))) {
        return false;
      }
    }
    return token.length() > 0;
  }

  /** Whether nothing, or a sentence end, stands before i. */
  boolean opens(int i) {
    return !has(i - 1)
        || get(i).gap().compareTo(Token.Gap.LINE) >= 0
        || is(i - 1, Words.SENTENCE_ENDS);
  }

  /** Whether nothing, or a sentence end, stands at i. */
  boolean closes(int i) {
    return !has(i)
        || get(i).gap().compareTo(Token.Gap.LINE) >= 0
        || is(i, Words.SENTENCE_ENDS)
        || mark(i, ',')
        || mark(i, ')');
  }
}
