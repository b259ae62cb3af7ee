package vn.loahoc.inquiry;

import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.loahoc.reading.Phrases;
import vn.loahoc.reading.Word;
import vn.loahoc.text.Folding;

/**
 * Whether a phrase of the lists is meant where it stands, and not other words that look so. Several
 * phrases are equal without their marks, and some are parts of what is said otherwise.
 *
 * @param tables the phrases of each sign
 */
record PhraseSense(NoiseWords noise, Map<Sign, Phrases<Integer>> tables) {

  /** Folded; after these a word without marks is a thing that is learned: "hoc boi". */
  private static final Set<String> LEARNING =
      Set.of("hoc", "tap", "day", "mon", "khoa", "nghe", "biet");

  /** Folded; after these "con" is a child. */
  private static final Set<String> FOR_WHOM = Set.of("cho", "cua", "dua", "gui", "dan");

  /** Folded; after these stands a place. */
  private static final Set<String> PLACING = Set.of("o", "tai", "trong", "cua", "moi", "cac");

  /** What stands before people who do not teach the class. */
  static final Set<String> NO_TEACHER_AFTER = Set.of("cho", "là", "làm");

  private static final Set<String> WISHING = Set.of("muốn", "định", "tính", "thích", "em", "mình");

  /** Without marks "may" is mấy and no sewing, "ve" no drawing; with others "cũ" is no "cụ". */
  boolean isMeant(List<Word> words, Sign sign, Phrases.Found<Integer> found) {
    boolean topic = Sign.TOPICS.contains(sign);
    if (topic && cutsATime(words, found.to())) {
      return false;
    }
    boolean telling = topic || Sign.AUDIENCES.contains(sign);
    Word first = words.get(found.from());
    boolean learned =
        found.from() > 0 && LEARNING.contains(Folding.fold(words.get(found.from() - 1).typed()));
    boolean other = first.marked() || noise.looksSo(first.typed());
    boolean mistaken = !topic && first.bare() && other;
    if (sign == Sign.TEACHER && found.from() > 0) {
      // "lớp cho giáo viên", "tôi là giáo viên" ask for no teacher
      return !NO_TEACHER_AFTER.contains(words.get(found.from() - 1).restored());
    }
    if (sign == Sign.FAMILY && found.to() < words.size()) {
      // "cả nhà muốn học": who wants it, and not for whom it must be
      return !WISHING.contains(words.get(found.to()).restored());
    }
    if (sign == Sign.OWN && isFar(words.get(found.to() - 1))) {
      return false;
    }
    if (sign == Sign.OFF && isChild(words, found.from())) {
      return false;
    }
    if (sign == Sign.PLACES && Cues.isForSome(words, found.from())) {
      return false;
    }
    if (sign == Sign.FURTHER && found.from() > 0) {
      // "co lop o xa khong": the commune, and not how far
      return !PLACING.contains(Folding.fold(words.get(found.from() - 1).typed()));
    }
    boolean driven = isDriven(words.get(found.to() - 1)) && isNamed(words, found.to());
    if (sign == Sign.NEED && driven) {
      // "muon hoc lai xe"
      return false;
    }
    if (sign == Sign.NEXT) {
      // "buoi toi" is an evening, "hoc lai xe" driving
      return words.subList(found.from(), found.to()).stream()
              .noneMatch(word -> word.typed().equals("toi") && word.bare())
          && !driven;
    }
    if (!telling || found.to() - found.from() > 1) {
      return true;
    }
    return !noise.is(first)
        && !mistaken
        && !(topic && isAnother(first, sign, found.value(), learned));
  }

  /** "Nhà ở xa": no ward. */
  private static boolean isFar(Word word) {
    return word.typed().equals("xa") && word.restored().equals("xa");
  }

  /** "Hoc chu nhat": no "học chữ". */
  private static boolean cutsATime(List<Word> words, int to) {
    Word last = words.get(to - 1);
    return last.bare()
        && last.role() == Word.Role.TIME
        && to < words.size()
        && words.get(to).role() == Word.Role.TIME;
  }

  /** "Lai" is "lái" as well as "lại". */
  private static boolean isDriven(Word word) {
    return !word.typed().equals("lại") && Folding.fold(word.typed()).equals("lai");
  }

  private boolean isNamed(List<Word> words, int at) {
    return at < words.size()
        && words.get(at).role() == Word.Role.TOPIC
        && !noise.is(words.get(at))
        && !noise.mayBe(words.get(at));
  }

  /** "Có lớp nào cho con học không": no "còn học không". */
  private static boolean isChild(List<Word> words, int at) {
    Word word = words.get(at);
    boolean written = word.marked() && word.typed().equals("con");
    return written
        || (word.folded().equals("con")
            && at > 0
            && FOR_WHOM.contains(Folding.fold(words.get(at - 1).typed())));
  }

  /** A word without marks is not another one than it is known to be: "co" (cơ) is no "cờ". */
  private boolean isAnother(Word word, Sign sign, int group, boolean isLearned) {
    boolean known = word.bare() && !word.restored().equals(word.typed());
    return known
        && !(isLearned && !noise.looksSo(Folding.fold(word.typed())))
        && tables
            .getOrDefault(sign, new Phrases<>())
            .find(TalkWords.words(word.restored()))
            .stream()
            .noneMatch(exact -> exact.value() == group);
  }
}
