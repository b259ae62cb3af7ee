package vn.loahoc.exam;

import java.util.List;

/**
 * How an answer was judged.
 *
 * @param missing groups of {@link ExamQuestion#mustContain()} that no alternative meets
 * @param forbidden what the answer should not have said, or that it is too long
 * @param outcome true if the kind of outcome is right: for what cannot be answered Absent or
 *     Unknown
 * @param wording true if the outcome is right by its kind or by its words ("không nêu"), the milder
 *     rule under which some judges count
 */
public record Judgement(
    List<List<String>> missing, List<String> forbidden, boolean outcome, boolean wording) {

  public Judgement {
    missing = List.copyOf(missing);
    forbidden = List.copyOf(forbidden);
  }

  public boolean passed() {
    return outcome && missing.isEmpty() && forbidden.isEmpty();
  }

  /** Whether it passes under the milder rule. */
  public boolean passedByWording() {
    return wording && missing.isEmpty() && forbidden.isEmpty();
  }
}
