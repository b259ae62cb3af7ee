package vn.loahoc.exam;

import java.util.Collection;
import java.util.List;
import vn.loahoc.answer.Answer;

/** A test set that a candidate can sit. */
public final class Exam {

  private final List<ExamQuestion> questions;
  private final Grounding grounding;

  /**
   * @param knownPlaces names of wards and venues; an answer may name them only if its sources or
   *     its question do
   */
  public Exam(List<ExamQuestion> questions, Collection<String> knownPlaces) {
    this.questions = List.copyOf(questions);
    this.grounding = new Grounding(knownPlaces);
  }

  /** Asks every question in a conversation of its own and judges the answers. */
  public Score sit(Candidate candidate) {
    return new Score(questions.stream().map(question -> result(candidate, question)).toList());
  }

  private Result result(Candidate candidate, ExamQuestion question) {
    Answer answer = candidate.answer(question.previous(), question.question(), question.today());
    return new Result(
        question, answer, Judge.judge(question, answer), grounding.unsourced(question, answer));
  }
}
