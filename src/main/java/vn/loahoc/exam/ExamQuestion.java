package vn.loahoc.exam;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One question of a test set and what a right answer must and must not say.
 *
 * @param previous the turn before it in the same conversation
 * @param today the day on which it is asked
 * @param answerable false if the right outcomes are Absent and Unknown
 * @param mustContain every group must be met; a group is met by any of its alternatives
 * @param mustNotContain none of these may occur
 * @param tags for the score per tag
 */
public record ExamQuestion(
    String id,
    String question,
    Optional<String> previous,
    LocalDate today,
    boolean answerable,
    List<List<String>> mustContain,
    List<String> mustNotContain,
    Set<String> tags) {

  public ExamQuestion {
    mustContain = mustContain.stream().map(List::copyOf).toList();
    mustNotContain = List.copyOf(mustNotContain);
    tags = Set.copyOf(tags);
  }
}
