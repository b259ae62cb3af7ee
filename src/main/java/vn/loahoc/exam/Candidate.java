package vn.loahoc.exam;

import java.time.LocalDate;
import java.util.Optional;
import vn.loahoc.answer.Answer;

/** Whoever sits an exam. */
public interface Candidate {

  /**
   * Answers one question in a fresh conversation.
   *
   * @param previous a turn to ask first
   * @param today the day of the question, 08:00 in {@code Asia/Ho_Chi_Minh}
   */
  Answer answer(Optional<String> previous, String question, LocalDate today);
}
