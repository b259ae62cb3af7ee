package vn.loahoc.conversation;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.loahoc.answer.Wording;
import vn.loahoc.reading.Reading;
import vn.loahoc.reading.Word;
import vn.loahoc.reading.Word.Role;
import vn.loahoc.text.Folding;
import vn.loahoc.text.Spelling;
import vn.loahoc.text.WordLists;

/**
 * Puts what a message asks into words that stand by themselves: what it left open is taken from the
 * question before. "Lễ khai mạc ở đâu?" and "mấy giờ vậy ạ" make "Lễ khai mạc mấy giờ?". Where the
 * question before was typed without diacritics, so is the whole: a guess would be read as a word.
 */
final class FullQuestion {

  private static final Set<String> COURTESIES = words("courtesies.txt");
  private static final Set<String> FOLDED_COURTESIES =
      COURTESIES.stream().map(Folding::fold).collect(Collectors.toUnmodifiableSet());
  private static final Set<String> BARE_COURTESIES = words("courtesies-bare.txt");
  private static final Set<String> AROUND_ASKS = words("around-asks.txt");

  private FullQuestion() {}

  /** What a message does with the question before. */
  enum Manner {
    /** It asks something else of the same matter, or the same for another day or ward. */
    OF_THE_SAME,
    /** It asks the same of another matter. */
    THE_SAME_OF_ANOTHER
  }

  /**
   * The question in full.
   *
   * @param before the question before, in full
   * @param message what was said
   * @param opening how many of its first words only go on ("còn", "vậy")
   * @param asks whether the message itself says which fact is wanted
   */
  static String of(Reading before, Reading message, int opening, boolean asks, Manner manner) {
    boolean bare = isBare(before.original());
    Set<String> courtesies = bare ? BARE_COURTESIES : COURTESIES;
    List<Word> kept =
        before.words().stream().filter(word -> keeps(word.role(), message, asks, manner)).toList();
    kept = trimmed(kept, word -> courtesies.contains(typed(word, before)));
    if (asks) {
      kept = trimmedAtTheEnd(kept, word -> isAroundAsks(word, before, bare));
    }
    List<Word> own =
        trimmedAtTheEnd(
            trimmed(
                message.words().subList(opening, message.words().size()),
                word -> COURTESIES.contains(word.restored())),
            FullQuestion::isCourtesy);
    String first = told(kept, before);
    String second = told(own, message);
    String question = manner == Manner.OF_THE_SAME ? first + " " + second : second + " " + first;
    String told = Wording.capital(question.strip().replaceAll("\\s+", " ")) + "?";
    return bare ? Folding.fold(told) : told;
  }

  /**
   * Whether a word at an end of a message is one of courtesy; typed without its mark it may have
   * been read as another: "o dau vay chau".
   */
  static boolean isCourtesy(Word word) {
    return COURTESIES.contains(word.restored())
        || (word.bare() && !word.marked() && FOLDED_COURTESIES.contains(word.typed()));
  }

  private static boolean isBare(String text) {
    return Folding.fold(text).equals(Spelling.nfc(text));
  }

  private static boolean keeps(Role role, Reading message, boolean asks, Manner manner) {
    return switch (role) {
      case ASK -> !asks;
      case TIME -> message.times().isEmpty();
      case PLACE -> message.places().isEmpty();
      case TOPIC, FUNCTION -> manner == Manner.OF_THE_SAME;
    };
  }

  /** "khai mạc lúc (mấy giờ)", "lớp vẽ có (ở đâu không)": what is left of a question. */
  private static boolean isAroundAsks(Word word, Reading reading, boolean bare) {
    return word.role() == Role.FUNCTION
        && AROUND_ASKS.contains(bare ? word.restored() : typed(word, reading));
  }

  private static List<Word> trimmed(List<Word> words, Predicate<Word> saysNothing) {
    int from = 0;
    while (from < words.size() && saysNothing.test(words.get(from))) {
      from++;
    }
    return trimmedAtTheEnd(words.subList(from, words.size()), saysNothing);
  }

  private static List<Word> trimmedAtTheEnd(List<Word> words, Predicate<Word> saysNothing) {
    int to = words.size();
    while (to > 0 && saysNothing.test(words.get(to - 1))) {
      to--;
    }
    return words.subList(0, to);
  }

  /** As typed where that had its marks; where none was typed, with those it was read with. */
  private static String told(List<Word> words, Reading reading) {
    boolean bare = isBare(reading.original());
    Deque<String> written = new ArrayDeque<>(List.of(reading.original().split("[^\\p{L}\\p{N}]+")));
    StringBuilder told = new StringBuilder();
    int end = -1;
    for (Word word : words) {
      if (end >= 0) {
        String between = reading.text().substring(end, word.from());
        boolean skipped = between.codePoints().anyMatch(Character::isLetterOrDigit);
        told.append(skipped ? " " : between);
      }
      String typed = typed(word, reading);
      boolean restorable = Folding.fold(word.restored()).equals(Folding.fold(typed));
      told.append(asWritten(bare && restorable ? word.restored() : typed, written));
      end = word.to();
    }
    return told.toString();
  }

  private static String typed(Word word, Reading reading) {
    return reading.text().substring(word.from(), word.to());
  }

  /** A word with the capitals it was written with, if it still comes. */
  private static String asWritten(String word, Deque<String> written) {
    if (written.stream().noneMatch(w -> Spelling.normalize(w).equals(word))) {
      return word;
    }
    String next = written.removeFirst();
    while (!Spelling.normalize(next).equals(word)) {
      next = written.removeFirst();
    }
    return next;
  }

  private static Set<String> words(String list) {
    Set<String> words = new HashSet<>();
    for (String line : WordLists.lines(FullQuestion.class, list)) {
      words.addAll(Spelling.words(line));
    }
    return Set.copyOf(words);
  }
}
