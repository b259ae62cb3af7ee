package vn.loahoc.exam;

import java.util.List;
import vn.loahoc.answer.Answer;

/**
 * One question, what was answered, and how that was judged.
 *
 * @param unsourced what the answer states and its sources do not
 */
public record Result(
    ExamQuestion question, Answer answer, Judgement judgement, List<String> unsourced) {

  public Result {
    unsourced = List.copyOf(unsourced);
  }
}
