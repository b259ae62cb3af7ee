package vn.loahoc.answer;

import java.util.List;

/**
 * How well a stretch of a source meets a question.
 *
 * @param evidence the stretch
 * @param coverage share of the question's topic it meets, 0 to 1, by weight of words and pairs
 * @param score coverage with what speaks for or against it otherwise; ranks matches
 * @param missing the topic words it does not meet
 */
public record Match(Evidence evidence, double coverage, double score, List<Term> missing) {

  public Match {
    missing = List.copyOf(missing);
  }
}
