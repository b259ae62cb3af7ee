package vn.loahoc.answer.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.loahoc.answer.Evidence;
import vn.loahoc.corpus.Activity;
import vn.loahoc.text.Spelling;

/** A plan tells one happening several times, to each unit in turn; a list shows it once. */
final class Alike {

  private static final double SAME = 0.7;

  private Alike() {}

  /**
   * The activities without those that repeat an earlier one of the same day in much the same words.
   */
  static List<Evidence> removed(List<Evidence> activities) {
    List<Evidence> kept = new ArrayList<>();
    for (Evidence evidence : activities) {
      if (kept.stream().noneMatch(k -> same(k, evidence))) {
        kept.add(evidence);
      }
    }
    return kept;
  }

  private static boolean same(Evidence a, Evidence b) {
    Activity first = a.facts().activity().orElseThrow();
    Activity second = b.facts().activity().orElseThrow();
    if (!first.when().date().equals(second.when().date())
        || (first.when().hours().isPresent()
            && second.when().hours().isPresent()
            && !first.when().hours().equals(second.when().hours()))) {
      return false;
    }
    Set<String> words = words(first);
    Set<String> others = words(second);
    Set<String> shared = new HashSet<>(words);
    shared.retainAll(others);
    return shared.size() >= SAME * Math.min(words.size(), others.size());
  }

  private static Set<String> words(Activity activity) {
    return new HashSet<>(Spelling.words(activity.what()));
  }
}
