package vn.loahoc.answer.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.loahoc.answer.Answer;
import vn.loahoc.answer.CampaignBook;
import vn.loahoc.answer.Question;
import vn.loahoc.answer.Replies;
import vn.loahoc.answer.Rule;
import vn.loahoc.answer.Source;
import vn.loahoc.answer.Wording;
import vn.loahoc.time.Grain;
import vn.loahoc.time.TimeMention;

/** "Hôm nay là thứ mấy?", "14/10 nhằm thứ mấy": the calendar says it. */
public final class WeekdayRule implements Rule {

  private static final String SOURCE = "Lịch";

  @Override
  public Optional<Answer> answer(Question question, CampaignBook book) {
    List<TimeMention> times = question.reading().times();
    boolean asked =
        question.saysItself("thứ mấy", "ngày mấy", "ngày bao nhiêu")
            && !times.isEmpty()
            && isCounted(times.getFirst())
            && question.reading().topic().isEmpty()
            && times.size() == 1
            && times.getFirst().span().grain() == Grain.DAY;
    if (!asked) {
      return Optional.empty();
    }
    LocalDate day = times.getFirst().span().start().toLocalDate();
    String said = Wording.capital(Wording.day(day));
    String distance = Wording.distance(day, question.today());
    return Optional.of(
        Replies.sure(said + " (" + distance + ").", List.of(new Source(SOURCE, "", said))));
  }

  /** "Hôm nay", "14/10"; no day that has a name. */
  private static boolean isCounted(TimeMention time) {
    return !time.stated().date() || time.text().chars().anyMatch(Character::isDigit);
  }
}
