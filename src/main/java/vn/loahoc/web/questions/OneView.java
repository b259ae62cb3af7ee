package vn.loahoc.web.questions;

import java.util.Optional;

/**
 * A question and the forms below it.
 *
 * @param ward the ward of the question, where an organizer may choose between it and all
 * @param holdsFor the wards it will hold for, where there is nothing to choose
 * @param mayEscalate whether it can be left to the organizers
 */
public record OneView(
    QuestionView question,
    AnswerForm form,
    Optional<String> ward,
    String holdsFor,
    boolean mayEscalate,
    ReasonForm reason) {

  /** Without what is written. */
  @Override
  public String toString() {
    return question.toString();
  }
}
