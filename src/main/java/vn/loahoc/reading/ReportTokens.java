package vn.loahoc.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.loahoc.text.NumberWords;

/** The words, figures and signs of a message: "1h30p" is four words, a quoted title none. */
final class ReportTokens {

  private static final Pattern PIECE = Pattern.compile("\\d+(?:[.,]\\d+)?|\\D+");

  private static final Pattern SIGN =
      Pattern.compile("[,;.!?:()\\n\\-–—→+&/]|…|[\"“][^\"”\\n]{1,80}[\"”]|['’′](?!\\p{L})");

  private final List<Word> words;
  private final List<ReportLexicon.Match> known = new ArrayList<>();

  private ReportTokens(List<Word> words) {
    this.words = words;
    for (int i = 0; i < words.size(); i++) {
      known.add(ReportLexicon.at(words, i));
    }
  }

  static ReportTokens of(Reading reading) {
    List<Word> words = new ArrayList<>();
    String text = reading.text();
    int at = 0;
    for (Word read : reading.words()) {
      if (read.from() < at) {
        continue;
      }
      Word word = asTyped(read, text);
      at = signs(text, at, word.from(), words);
      if (word.from() >= at) {
        pieces(word, words);
        at = word.to();
      }
    }
    signs(text, at, text.length(), words);
    return new ReportTokens(words);
  }

  /** Adds the signs between two words; a quotation may reach over the next words. */
  private static int signs(String text, int from, int to, List<Word> words) {
    Matcher sign = SIGN.matcher(text);
    int at = from;
    while (at < to && sign.find(at) && sign.start() < to) {
      words.add(plain(sign.start(), sign.group()));
      at = sign.end();
    }
    return Math.max(at, to);
  }

  /** With the marks it was typed with, even where nobody knows the word. */
  private static Word asTyped(Word word, String text) {
    String typed = text.substring(word.from(), word.to());
    return new Word(
        word.from(), word.to(), typed, word.restored(), word.bare(), word.marked(), word.role());
  }

  private static void pieces(Word word, List<Word> words) {
    if (word.typed().chars().noneMatch(Character::isDigit)
        || word.typed().chars().allMatch(Character::isDigit)) {
      words.add(word);
      return;
    }
    Matcher piece = PIECE.matcher(word.typed());
    while (piece.find()) {
      words.add(plain(word.from() + piece.start(), piece.group()));
    }
  }

  private static Word plain(int from, String text) {
    return new Word(from, from + text.length(), text, text, true, false, Word.Role.TOPIC);
  }

  int size() {
    return words.size();
  }

  List<Word> words() {
    return words;
  }

  /** The word at an index as typed; empty outside of the message. */
  String form(int index) {
    return index < 0 || index >= words.size() ? "" : ReportLexicon.form(words.get(index));
  }

  /** Where the word at an index starts in the text; beyond the end after the last. */
  int from(int index) {
    return index < words.size() ? words.get(index).from() : Integer.MAX_VALUE;
  }

  /** What is known of the words that begin at an index. */
  ReportLexicon.Match known(int index) {
    return index < 0 || index >= words.size() ? ReportLexicon.Match.NONE : known.get(index);
  }

  boolean is(int index, ReportRole role) {
    return known(index).is(role);
  }

  boolean isFigure(int index) {
    return form(index).matches("\\d{1,4}(?:[.,]\\d)?");
  }

  boolean isDash(int index) {
    return form(index).matches("[-–—→]");
  }

  /**
   * A number.
   *
   * @param value possibly with a half
   * @param end index after its last word
   * @param figures whether it was written in figures
   */
  record Numeral(double value, int end, boolean figures) {}

  /** The number that begins at an index. */
  Optional<Numeral> number(int index) {
    if (isFigure(index)) {
      double value = Double.parseDouble(form(index).replace(',', '.'));
      boolean tens = form(index + 1).matches("chục|chuc");
      return Optional.of(
          tens ? new Numeral(value * 10, index + 2, true) : new Numeral(value, index + 1, true));
    }
    if (form(index).matches("chục|chuc|mươi|muoi") && !form(index).equals("muoi")) {
      return Optional.of(new Numeral(10, index + 1, false));
    }
    List<String> forms = new ArrayList<>();
    for (int i = index; i < Math.min(size(), index + 6); i++) {
      forms.add(form(i));
    }
    Optional<NumberWords.Match> small = NumberWords.at(forms, 0).filter(m -> m.value() > 0);
    if (small.isEmpty()) {
      return Optional.empty();
    }
    int end = small.get().end();
    if (end < forms.size() && forms.get(end).matches("trăm|tram")) {
      Optional<NumberWords.Match> rest = NumberWords.at(forms, end + 1).filter(m -> m.value() > 0);
      double value = 100.0 * small.get().value() + rest.map(NumberWords.Match::value).orElse(0);
      return Optional.of(
          new Numeral(value, index + rest.map(NumberWords.Match::end).orElse(end + 1), false));
    }
    return Optional.of(new Numeral(small.get().value(), index + end, false));
  }
}
