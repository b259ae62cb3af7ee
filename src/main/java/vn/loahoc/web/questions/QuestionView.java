package vn.loahoc.web.questions;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import vn.loahoc.answer.Wording;
import vn.loahoc.questions.Texts;
import vn.loahoc.questions.WaitingQuestion;
import vn.loahoc.web.Words;

/**
 * A question that waits, as people read it.
 *
 * @param wordings some of the ways it was asked
 * @param facts how often, who waits, whose ward
 * @param age since when
 */
public record QuestionView(
    long number, List<String> wordings, List<String> facts, String age, boolean escalated) {

  private static final int MOST_WORDINGS = 5;

  public QuestionView {
    wordings = List.copyOf(wordings);
    facts = List.copyOf(facts);
  }

  static QuestionView of(WaitingQuestion question, LocalDate today, Words words) {
    return new QuestionView(
        question.number(),
        question.wordings().stream().limit(MOST_WORDINGS).toList(),
        Texts.facts(question),
        age(question, today, words),
        question.escalated());
  }

  private static String age(WaitingQuestion question, LocalDate today, Words words) {
    long days = ChronoUnit.DAYS.between(question.firstDay(), today);
    String day = Wording.date(question.firstDay());
    if (days <= 0) {
      return words.of("staff.questions.since-today");
    }
    return days == 1
        ? words.of("staff.questions.since-yesterday", day)
        : words.of("staff.questions.since-days", days, day);
  }

  /** The first way it was asked. */
  public String wording() {
    return wordings.isEmpty() ? "…" : wordings.getFirst();
  }

  /** Without what was asked. */
  @Override
  public String toString() {
    return "question " + number;
  }
}
