package vn.loahoc.attendance.chat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import vn.loahoc.attendance.chat.PartyLexicon.Kind;
import vn.loahoc.text.Folding;
import vn.loahoc.text.NumberWords;

/**
 * Reads who comes: "3 người", "hai mẹ con", "vợ chồng tôi và 2 đứa nhỏ", "tôi đi cùng 3 cháu", with
 * or without diacritics. Whoever writes counts where they join themselves to others, or alone.
 */
final class PartyWords {

  /** A number after one of these counts nobody: "lớp 3", "thứ 5". */
  private static final Set<String> NAMES_A_NUMBER =
      Set.of("lop", "thu", "ngay", "so", "luc", "thang", "khoi", "quan", "khu", "to");

  /** A number before one of these neither: "8 tuổi", "7 giờ". */
  private static final Set<String> MEASURES = Set.of("tuoi", "gio", "h", "thang", "ngay", "buoi");

  /** What follows only tells it again, or whom it does not count: "gồm …", "không tính …". */
  private static final Set<String> EXPLAINS = Set.of("gom", "trong", "tinh");

  private static final int HIGHEST_GRADE = 12;

  /** "5a", "12a10". */
  private static final Pattern SCHOOL_CLASS = Pattern.compile("(?:[1-9]|1[0-2])[a-z][0-9]{0,2}");

  private final List<String> words;
  private final List<String> rest = new ArrayList<>();
  private int sum;
  private int children;
  private boolean counted;
  private boolean self;
  private boolean joined;
  private boolean grouped;
  private boolean several;
  private boolean numbered;

  private PartyWords(List<String> words) {
    this.words = words;
  }

  static Wanted read(String text) {
    return read(PartyLexicon.words(text));
  }

  /**
   * Reads words that were looked up already.
   *
   * @param words of {@link PartyLexicon#words}
   */
  static Wanted read(List<String> words) {
    PartyWords reader = new PartyWords(words);
    reader.run();
    return reader.wanted();
  }

  private void run() {
    int i = 0;
    while (i < words.size()) {
      if (EXPLAINS.contains(Folding.fold(words.get(i))) && counted) {
        rest.remove("khong");
        return;
      }
      int next = schoolClass(i);
      next = next > i ? next : number(i);
      next = next > i ? next : person(i);
      next = next > i ? next : small(i);
      if (next == i) {
        rest.add(Folding.fold(words.get(i)));
        next = i + 1;
      }
      i = next;
    }
  }

  private Wanted wanted() {
    int people = sum + (self && (joined || !counted) ? 1 : 0);
    return new Wanted(
        people == 0 ? OptionalInt.empty() : OptionalInt.of(people),
        grouped ? 0 : children,
        several && !counted,
        numbered,
        rest);
  }

  /** "lớp 5A": a class of a school comes, which is no class that one can attend. */
  private int schoolClass(int i) {
    boolean is =
        i > 0
            && Folding.fold(words.get(i - 1)).equals("lop")
            && SCHOOL_CLASS.matcher(Folding.fold(words.get(i))).matches();
    several |= is;
    return is ? i + 1 : i;
  }

  /** A number with what it counts; the index behind it. */
  private int number(int i) {
    Optional<NumberWords.Match> found =
        digits(words.get(i))
            .map(value -> new NumberWords.Match(value, i + 1, true))
            .or(() -> NumberWords.at(words, i));
    if (found.isEmpty()) {
      return i;
    }
    int value = found.get().value();
    int end = found.get().end();
    String before = i == 0 ? "" : Folding.fold(words.get(i - 1));
    if (NAMES_A_NUMBER.contains(before) && value <= HIGHEST_GRADE) {
      return end;
    }
    if (end < words.size() && MEASURES.contains(Folding.fold(words.get(end)))) {
      return end + 1;
    }
    int group = PartyLexicon.at(Kind.GROUP, words, end);
    int child = PartyLexicon.at(Kind.CHILD, words, end);
    int unit = PartyLexicon.at(Kind.UNIT, words, end);
    int said = Math.max(group, Math.max(child, unit));
    // "3 em ơi" speaks to somebody
    int length = PartyLexicon.light(words, end) > said ? 0 : said;
    boolean alone = end == words.size() || PartyLexicon.light(words, end) > 0;
    boolean isKin = PartyLexicon.at(Kind.ONE, words, i) > 0;
    if (value < 1 || (length == 0 && (!alone || !found.get().sure() || isKin))) {
      return i;
    }
    grouped |= group > 0 && group == length;
    count(value, child > 0 && child == length && group < length);
    numbered = true;
    return owner(end + length);
  }

  private static Optional<Integer> digits(String word) {
    return word.matches("[0-9]{1,3}") ? Optional.of(Integer.valueOf(word)) : Optional.empty();
  }

  /** Somebody without a number; the index behind them. */
  private int person(int i) {
    int pair = PartyLexicon.at(Kind.PAIR, words, i);
    int group = PartyLexicon.at(Kind.GROUP, words, i);
    if (pair > 0) {
      count(2, false);
      return owner(i + pair);
    }
    if (group > 0) {
      several = true;
      grouped = true;
      return owner(i + group);
    }
    int me = PartyLexicon.at(Kind.SELF, words, i);
    int child = PartyLexicon.at(Kind.CHILD, words, i);
    int one = PartyLexicon.at(Kind.ONE, words, i);
    if (me > 0 && me >= Math.max(child, one)) {
      self = true;
      return i + me;
    }
    if (child > 0 || one > 0) {
      count(1, child >= one);
      return owner(i + Math.max(child, one));
    }
    return i;
  }

  private int small(int i) {
    int with = PartyLexicon.at(Kind.WITH, words, i);
    joined = joined || (with > 0 && i + with < words.size());
    return i + Math.max(with, PartyLexicon.light(words, i));
  }

  private int owner(int i) {
    return i + PartyLexicon.at(Kind.OWNER, words, i);
  }

  private void count(int people, boolean young) {
    sum += people;
    counted = true;
    children += young ? people : 0;
  }
}
