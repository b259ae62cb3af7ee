package vn.loahoc.questions;

import java.time.LocalDateTime;
import vn.loahoc.store.Transaction;

/** The log of what staff did. */
@FunctionalInterface
public interface Audit {

  /**
   * Notes an act in the transaction that does it.
   *
   * @param who the staff member
   * @param act what was done: "questions.answer", "questions.take-back", "questions.escalate",
   *     "questions.pass-over"
   * @param subject what it was done to, without any text of a person: "question 12, entry 3"
   * @param at local time in {@code Asia/Ho_Chi_Minh}
   */
  void note(Transaction transaction, Staff who, String act, String subject, LocalDateTime at);
}
