package vn.loahoc.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.loahoc.text.Folding;

/**
 * "Mấy tháng nay", "cả tuần nay": since when something is so. It asks for no number, and names no
 * day on which anything is to be.
 */
final class Since {

  private static final Set<String> FEW = Set.of("mấy", "vài");

  /** Only with their marks: "ca tuan nay" is "cả tuần này". */
  private static final Set<String> ALL = Set.of("cả", "suốt");

  /** Folded. */
  private static final Set<String> LONG = Set.of("tuan", "thang", "nam");

  /** Folded; "mấy ngày nay có gì" asks for those days. */
  private static final Set<String> SHORT = Set.of("hom", "bua", "ngay");

  /** Never "này": "mấy tháng này" are to come. */
  private static final Set<String> NOW = Set.of("nay", "rày", "ray");

  /** Folded; after these "may" without marks is sewing: "lop may thang nay". */
  private static final Set<String> LEARNING = Set.of("lop", "hoc", "nghe");

  private static final int WORDS = 3;

  private Since() {}

  /** Where the words say it. */
  static List<Phrases.Found<Boolean>> in(List<Word> words) {
    List<Phrases.Found<Boolean>> found = new ArrayList<>();
    for (int at = 0; at + WORDS <= words.size(); at++) {
      Word first = words.get(at);
      String unit = Folding.fold(words.get(at + 1).typed());
      boolean sewn =
          first.bare() && at > 0 && LEARNING.contains(Folding.fold(words.get(at - 1).typed()));
      boolean told = FEW.contains(first.restored()) || ALL.contains(first.typed());
      if (told
          && !sewn
          && (LONG.contains(unit) || SHORT.contains(unit))
          && NOW.contains(words.get(at + 2).typed())) {
        found.add(new Phrases.Found<>(at, at + WORDS, LONG.contains(unit)));
      }
    }
    return found;
  }

  /** The same without it, where more is said, and where those days are not what is asked for. */
  static Reading without(Reading reading) {
    Reading rest = reading;
    for (Phrases.Found<Boolean> since : in(reading.words())) {
      boolean beside = rest.words().size() > WORDS;
      if (beside && (since.value() || !reading.asks(Ask.WHAT_ON))) {
        Word first = reading.words().get(since.from());
        Word last = reading.words().get(since.to() - 1);
        rest = rest.without(first.from(), last.to()).saidAs(reading.original());
      }
    }
    return rest;
  }
}
