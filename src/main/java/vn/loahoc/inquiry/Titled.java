package vn.loahoc.inquiry;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.loahoc.reading.Word;

/**
 * The people that a title names. They need not be those it is for: "chăm sóc người già" is about
 * them, so a row that says for whom it is decides.
 *
 * @param groups all that are named; the caller may change them
 * @param invited those after "cho"
 * @param cared those that somebody else looks after
 */
record Titled(Set<Sign> groups, Set<Sign> invited, Set<Sign> cared) {

  private static final String FOR = "cho";

  /** Before people that others look after or talk with. */
  private static final Set<String> CARING = Set.of("sóc", "nuôi", "dạy", "giữ", "trông", "với");

  static Titled of(String title, TalkWords talk) {
    List<Word> words = TalkWords.words(title);
    Titled titled =
        new Titled(
            EnumSet.noneOf(Sign.class), EnumSet.noneOf(Sign.class), EnumSet.noneOf(Sign.class));
    for (TalkWords.Hit hit : talk.find(words)) {
      if (Sign.AUDIENCES.contains(hit.sign())) {
        String before = hit.from() == 0 ? "" : words.get(hit.from() - 1).typed();
        titled.groups.add(hit.sign());
        if (before.equals(FOR)) {
          titled.invited.add(hit.sign());
        } else if (CARING.contains(before)) {
          titled.cared.add(hit.sign());
        }
      }
    }
    return titled;
  }

  /** "Sơ cấp cứu cho trẻ em" for parents: they are not who learns. */
  boolean areOthersThan(Set<Sign> stated) {
    boolean says = stated.stream().anyMatch(sign -> sign != Sign.ALL);
    return says
        && !groups.isEmpty()
        && Collections.disjoint(groups, stated)
        && !(isYoung(groups) && isYoung(stated));
  }

  /**
   * Those it is for as well as those that its row names.
   *
   * @param unstated whether the row names nobody at all
   */
  Set<Sign> besides(Set<Sign> stated, boolean unstated) {
    if (stated.equals(Set.of(Sign.ALL))) {
      return invited;
    }
    Set<Sign> those = EnumSet.noneOf(Sign.class);
    those.addAll(groups);
    if (unstated) {
      those.removeAll(cared);
    }
    return those;
  }

  private static boolean isYoung(Set<Sign> groups) {
    return groups.stream().anyMatch(Sign.YOUNG_ONES::contains);
  }
}
