package vn.loahoc.inquiry;

import java.util.Set;
import vn.loahoc.answer.Question;
import vn.loahoc.reading.Ask;
import vn.loahoc.reading.Reading;
import vn.loahoc.reading.Word;

/** Whether a question is one of what is on upon some days, and names no class. */
public final class WhenAsked {

  private WhenAsked() {}

  /** "Tối nay có gì", "lịch tuần này". */
  public static boolean isOfTheDay(Question question) {
    return !question.reading().times().isEmpty()
        && (question.asks(Ask.WHAT_ON)
            || question.saysItself("lịch")
            || isOnlyWhenAndWhere(question.reading()));
  }

  /** "Tối mai sau 7h ở phường Mẫu": whoever says no more asks what is on. */
  public static boolean isOnlyWhenAndWhere(Reading reading) {
    return reading.times().stream().anyMatch(time -> time.stated().day() || time.stated().hour())
        && reading.asks().isEmpty()
        && reading.words().stream()
            .noneMatch(
                word ->
                    word.role() == Word.Role.TOPIC
                        && reading.places().stream()
                            .noneMatch(p -> p.from() <= word.from() && word.to() <= p.to()));
  }

  /** Whether it asks for all that is on then, and for nothing else. */
  static boolean isOpen(Inquiry inquiry, Question question) {
    return inquiry.topic().words().isEmpty()
        && inquiry.span().isNamed()
        && (isCalendar(inquiry, question)
            || (inquiry.facts().isEmpty()
                && (question.asks(Ask.WHAT_ON) || isOnlyWhenAndWhere(question.reading()))));
  }

  /** "Lịch tuần này", "lịch tuần này có gì". */
  private static boolean isCalendar(Inquiry inquiry, Question question) {
    boolean whole =
        !isOnlyWhenAndWhere(question.reading())
            && (!question.asks(Ask.WHAT_ON) || question.saysItself("lịch"));
    return whole && inquiry.facts().equals(Set.of(Sign.WHEN));
  }
}
