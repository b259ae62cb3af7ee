package vn.loahoc.calendar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.loahoc.text.Spelling;

/** A plan tells one happening several times, to each unit in turn; a calendar shows it once. */
final class Likeness {

  /** Share of the shorter title's words that two tellings of one thing have in common. */
  private static final double SAME = 0.7;

  private Likeness() {}

  /** Each happening once, as it is told first; told with an hour rather than without. */
  static List<Occurrence> once(List<Occurrence> all) {
    List<Occurrence> kept = new ArrayList<>();
    Map<Object, List<Integer>> byDay = new HashMap<>();
    for (Occurrence occurrence : all) {
      List<Integer> sameDay =
          byDay.computeIfAbsent(
              List.of(occurrence.when().first(), occurrence.when().last()),
              day -> new ArrayList<>());
      int known = indexOfTwin(occurrence, kept, sameDay);
      if (known < 0) {
        sameDay.add(kept.size());
        kept.add(occurrence);
      } else if (!hasHour(kept.get(known))) {
        kept.set(known, hasHour(occurrence) ? occurrence : kept.get(known));
      }
    }
    return kept;
  }

  private static int indexOfTwin(
      Occurrence occurrence, List<Occurrence> kept, List<Integer> sameDay) {
    for (int index : sameDay) {
      Occurrence other = kept.get(index);
      boolean hours =
          other.when().equals(occurrence.when()) || !hasHour(other) || !hasHour(occurrence);
      boolean ward = other.where().ward().equals(occurrence.where().ward());
      if (hours && ward && alike(other.title(), occurrence.title())) {
        return index;
      }
    }
    return -1;
  }

  private static boolean hasHour(Occurrence occurrence) {
    return !(occurrence.when() instanceof When.Days);
  }

  /** Whether two titles say much the same. */
  static boolean alike(String a, String b) {
    Set<String> words = new HashSet<>(Spelling.words(a));
    Set<String> others = new HashSet<>(Spelling.words(b));
    Set<String> shared = new HashSet<>(words);
    shared.retainAll(others);
    int shorter = Math.min(words.size(), others.size());
    return shorter > 0 && shared.size() >= SAME * shorter;
  }

  /** Whether a passage has much the same words as a title. */
  static boolean isIn(String title, String passage) {
    Set<String> words = new HashSet<>(Spelling.words(title));
    int all = words.size();
    words.retainAll(new HashSet<>(Spelling.words(passage)));
    return all > 0 && words.size() >= SAME * all;
  }
}
