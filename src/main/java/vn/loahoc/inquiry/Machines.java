package vn.loahoc.inquiry;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import vn.loahoc.calendar.ClassSeries;
import vn.loahoc.reading.Reading;
import vn.loahoc.reading.Word;
import vn.loahoc.text.Folding;

/**
 * "AI" is what is learned, "ai" asks who: the first is told from the second by its capitals, or
 * where it stands beside the word for a class that has it in its title. Immutable; thread-safe.
 */
final class Machines {

  /** Stands for the first among words in small letters; no word of Vietnamese is written so. */
  private static final String WORD = "aii";

  private static final String WHO = "ai";
  private static final String WRITTEN = "AI";

  private static final Pattern NAMED = Pattern.compile("(?<![\\p{L}\\d])AI(?![\\p{L}\\d])");
  private static final Pattern EITHER = Pattern.compile("(?<![\\p{L}\\d])[Aa][Ii](?![\\p{L}\\d])");

  /** Folded; "lớp ai dạy" asks who. */
  private static final Set<String> BEFORE = Set.of("lop", "khoa", "mon", "hoc", "day");

  private static final Set<String> AFTER =
      Set.of(
          "hoc", "may", "o", "con", "khi", "thu", "ngay", "luc", "phi", "bao", "gia", "buoi", "ko",
          "khong", "k", "hong", "hok");

  private static final Set<String> DOES =
      Set.of("day", "dung", "phu", "huong", "giang", "duoc", "lam", "to", "quan", "la");

  /** "Lớp ai học cũng được". */
  private static final Set<String> ANYBODY = Set.of("cung", "duoc", "the");

  private final boolean taught;

  Machines(List<ClassSeries> all) {
    this.taught = all.stream().anyMatch(series -> NAMED.matcher(series.session().title()).find());
  }

  /** A title with a word of its own for it. */
  static String named(String text) {
    return NAMED.matcher(text).replaceAll(WORD);
  }

  /** Words as people read them. */
  static String said(String words) {
    return words.replaceAll("\\b" + WORD + "\\b", WRITTEN);
  }

  /** The words of a message. */
  List<Word> in(Reading reading) {
    List<Word> words = reading.words();
    if (words.stream().noneMatch(Machines::isEither)) {
      return words;
    }
    List<String> written =
        EITHER.matcher(reading.original()).results().map(MatchResult::group).toList();
    boolean told =
        reading.original().chars().anyMatch(Character::isLowerCase)
            && written.size() == words.stream().filter(Machines::isEither).count();
    List<Word> all = new ArrayList<>(words);
    int nth = 0;
    for (int i = 0; i < words.size(); i++) {
      if (isEither(words.get(i))) {
        boolean capitals = told && written.get(nth).equals(WRITTEN) && !asksWho(words, i);
        if (capitals || (taught && isBesideClass(words, i))) {
          Word word = words.get(i);
          all.set(i, new Word(word.from(), word.to(), WORD, WORD, false, true, Word.Role.TOPIC));
        }
        nth++;
      }
    }
    return all;
  }

  private static boolean isEither(Word word) {
    return word.typed().equals(WHO);
  }

  /** "AI dạy lớp này vậy". */
  private static boolean asksWho(List<Word> words, int at) {
    return !isAfterClass(words, at)
        && at + 1 < words.size()
        && DOES.contains(Folding.fold(words.get(at + 1).typed()));
  }

  private static boolean isAfterClass(List<Word> words, int at) {
    return at > 0 && BEFORE.contains(Folding.fold(words.get(at - 1).typed()));
  }

  private static boolean isBesideClass(List<Word> words, int at) {
    boolean asks =
        at + 1 >= words.size() || AFTER.contains(Folding.fold(words.get(at + 1).typed()));
    return isAfterClass(words, at)
        && asks
        && words.subList(at, words.size()).stream()
            .noneMatch(word -> ANYBODY.contains(Folding.fold(word.typed())));
  }
}
