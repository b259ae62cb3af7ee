package vn.loahoc.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.loahoc.text.Folding;
import vn.loahoc.text.NumberWords;
import vn.loahoc.text.Spelling;
import vn.loahoc.text.Syllables;
import vn.loahoc.text.TelexSlips;

/** The words, figures and signs of a message: "1h30p" is four words, a quoted title none. */
final class ReportTokens {

  private static final Pattern PIECE = Pattern.compile("\\d+(?:[.,]\\d+)?|\\D+");

  private static final Pattern SIGN =
      Pattern.compile("[,;.!?:()\\n\\-–—→+&/✅✔☑]|…|[\"“][^\"”\\n]{1,80}[\"”]|['’′](?!\\p{L})");

  private static final Pattern CAPITAL = Pattern.compile("(?<=[\\p{L}\\d] )\\p{Lu}\\p{L}*");

  private static final int SHORTEST_KEYS = 3;

  private static final Pattern FIGURE = Pattern.compile("\\d{1,4}(?:[.,]\\d)?");

  /** The words with which a number begins; "tư" alone is no number of anything. */
  private static final Set<String> NUMBERS =
      Set.of("mot", "hai", "ba", "bon", "nam", "sau", "bay", "tam", "chin", "muoi", "ham");

  private final List<Word> words;
  private final String original;
  private final Set<String> capitals = new HashSet<>();
  private final List<String> forms = new ArrayList<>();
  private final List<String> folded = new ArrayList<>();
  private final List<ReportLexicon.Match> known = new ArrayList<>();

  private ReportTokens(List<Word> words, String original) {
    this.words = words;
    this.original = original;
    for (Word word : words) {
      String form = form(word);
      forms.add(form);
      folded.add(Folding.fold(form));
    }
    for (int i = 0; i < words.size(); i++) {
      mend(i);
    }
    for (int i = 0; i < words.size(); i++) {
      known.add(ReportLexicon.at(this, i));
      if (known.getLast().length() == 0) {
        retyped(i);
      }
    }
  }

  /** Whether the word at an index was typed with a capital letter inside of a sentence. */
  boolean isCapital(int index) {
    if (capitals.isEmpty()) {
      capitals.addAll(capitals(original));
    }
    return capitals.contains(form(index));
  }

  /** The words with a capital, lower-case; none of a message in capitals. */
  private static Set<String> capitals(String original) {
    Set<String> capitals = new HashSet<>();
    Matcher word = CAPITAL.matcher(original);
    while (word.find()) {
      capitals.add(Spelling.normalize(word.group()));
    }
    boolean shouted = original.chars().noneMatch(Character::isLowerCase);
    return shouted ? Set.of() : capitals;
  }

  /** A word that no syllable is, and one letter away from one that is known here. */
  private void mend(int index) {
    Optional<String> meant =
        isCapital(index) ? Optional.empty() : ReportSlips.mended(forms.get(index));
    if (meant.isPresent()) {
      String plain = Folding.fold(meant.get());
      boolean bare = words.get(index).bare() && !words.get(index).marked();
      forms.set(index, bare ? plain : meant.get());
      folded.set(index, plain);
    }
  }

  /** As a Telex keyboard would have made it: "doocj" was to be "đọc". */
  private void retyped(int index) {
    String typed = forms.get(index);
    if (typed.length() < SHORTEST_KEYS || !hasKeys(typed) || Syllables.looksVietnamese(typed)) {
      return;
    }
    String composed = TelexSlips.composed(typed);
    forms.set(index, composed);
    folded.set(index, Folding.fold(composed));
    ReportLexicon.Match found = ReportLexicon.at(this, index);
    if (found.length() > 0) {
      known.set(index, found);
    } else {
      forms.set(index, typed);
      folded.set(index, Folding.fold(typed));
    }
  }

  /** Whether a word holds letters that a Telex keyboard takes for marks. */
  private static boolean hasKeys(String typed) {
    for (int i = 1; i < typed.length(); i++) {
      if ("sfrxjw".indexOf(typed.charAt(i)) >= 0 || typed.charAt(i) == typed.charAt(i - 1)) {
        return true;
      }
    }
    return false;
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
    return new ReportTokens(words, reading.original());
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
    return index < 0 || index >= words.size() ? "" : forms.get(index);
  }

  /** The same without its marks. */
  String folded(int index) {
    return index < 0 || index >= words.size() ? "" : folded.get(index);
  }

  /** Whether the word at an index has no marks. */
  boolean isPlain(int index) {
    return form(index).equals(folded(index));
  }

  /** Whether the word at an index has a mark with which nobody knows it: "vùa". */
  boolean isDoubtful(int index) {
    return words.get(index).bare()
        && words.get(index).marked()
        && form(index).length() >= SHORTEST_KEYS;
  }

  /** Whether the marks of the word at an index may have been left out. */
  boolean isBare(int index) {
    return words.get(index).bare();
  }

  /** As typed, without letters that were held too long: "rồiiii". */
  static String form(Word word) {
    String typed = word.typed();
    int end = typed.length();
    while (end > 1
        && typed.charAt(end - 1) == typed.charAt(end - 2)
        && Character.isLetter(typed.charAt(end - 1))) {
      end--;
    }
    return typed.substring(0, end);
  }

  /** Whether the word at an index is typed as one of some. */
  boolean isOneOf(int index, String... some) {
    return List.of(some).contains(form(index));
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
    String form = form(index);
    return !form.isEmpty() && Character.isDigit(form.charAt(0)) && FIGURE.matcher(form).matches();
  }

  boolean isDash(int index) {
    return isOneOf(index, "-", "–", "—", "→");
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
      boolean tens = isOneOf(index + 1, "chục", "chuc");
      return Optional.of(
          tens ? new Numeral(value * 10, index + 2, true) : new Numeral(value, index + 1, true));
    }
    if (isOneOf(index, "chục", "chuc", "mươi")) {
      return Optional.of(new Numeral(10, index + 1, false));
    }
    if (isOneOf(index, "trăm", "tram")) {
      boolean half = NumberWords.isHalf(form(index + 1));
      return Optional.of(
          half ? new Numeral(150, index + 2, false) : new Numeral(100, index + 1, false));
    }
    Optional<NumberWords.Match> small = small(index);
    if (small.isEmpty()) {
      return Optional.empty();
    }
    int end = small.get().end();
    boolean ten = end == index + 2 && folded(index).equals("muoi") && isOneOf(end, "mươi", "muoi");
    if (ten) {
      // "mười hai mươi phút": ten or twenty, not twelve
      return Optional.of(new Numeral(10, index + 1, false));
    }
    if (!isOneOf(end, "trăm", "tram")) {
      return Optional.of(new Numeral(small.get().value(), end, false));
    }
    Optional<NumberWords.Match> rest = small(end + 1);
    double value = 100.0 * small.get().value() + rest.map(NumberWords.Match::value).orElse(0);
    return Optional.of(new Numeral(value, rest.map(NumberWords.Match::end).orElse(end + 1), false));
  }

  private Optional<NumberWords.Match> small(int index) {
    if (!NUMBERS.contains(folded(index))) {
      return Optional.empty();
    }
    return NumberWords.at(forms, index).filter(m -> m.value() > 0);
  }
}
