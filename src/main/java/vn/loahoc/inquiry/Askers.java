package vn.loahoc.inquiry;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import vn.loahoc.reading.Phrases;
import vn.loahoc.reading.Word;
import vn.loahoc.text.WordLists;

/**
 * "Tôi là giáo viên, hỏi giùm học sinh", "cán bộ phường hỏi …": who asks is not who wants to learn.
 * Immutable once made; thread-safe.
 */
final class Askers {

  /** Nobody says who they are in more words. */
  private static final int LONGEST = 9;

  private static final String ASKING = "hoi";

  /** Folded; "hỏi giùm", "hỏi hộ". */
  private static final Set<String> FOR_OTHERS = Set.of("gium", "giup", "dum", "ho", "thay");

  /** Folded; words of what is asked. */
  private static final Set<String> ASKED = Set.of("cho", "lop", "khoa", "co", "nao", "gi", "may");

  private final TalkWords talk;

  /** Those who ask for others by what they are: {@code askers.txt}. */
  private final Phrases<Boolean> offices = new Phrases<>();

  Askers(TalkWords talk) {
    this.talk = talk;
    WordLists.lines(Askers.class, "askers.txt").forEach(office -> offices.add(office, true));
  }

  /** The words without those that say who asks for others. */
  List<Word> without(List<Word> words) {
    int asks =
        IntStream.range(0, Math.min(words.size(), LONGEST))
            .filter(i -> words.get(i).folded().equals(ASKING))
            .findFirst()
            .orElse(0);
    List<Word> before = words.subList(0, asks);
    if (before.stream().anyMatch(word -> ASKED.contains(word.folded()))) {
      return words;
    }
    boolean forOthers =
        asks + 1 < words.size() && FOR_OTHERS.contains(words.get(asks + 1).folded());
    boolean somebody =
        talk.find(before).stream()
            .anyMatch(hit -> Sign.AUDIENCES.contains(hit.sign()) || hit.sign() == Sign.TEACHER);
    if (forOthers && (somebody || isOffice(before))) {
      return words.subList(asks + 2, words.size());
    }
    return isOffice(before) ? words.subList(asks + 1, words.size()) : words;
  }

  /** "Cán bộ phường"; not "cán bộ hưu trí". */
  private boolean isOffice(List<Word> before) {
    return !offices.find(before).isEmpty()
        && talk.find(before).stream().noneMatch(hit -> hit.sign() == Sign.OLDER);
  }
}
