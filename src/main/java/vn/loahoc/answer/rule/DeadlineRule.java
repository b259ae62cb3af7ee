package vn.loahoc.answer.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.loahoc.answer.Answer;
import vn.loahoc.answer.CampaignBook;
import vn.loahoc.answer.Evidence;
import vn.loahoc.answer.Match;
import vn.loahoc.answer.Question;
import vn.loahoc.answer.Replies;
import vn.loahoc.answer.Rule;
import vn.loahoc.answer.Wording;
import vn.loahoc.corpus.Deadline;
import vn.loahoc.reading.Ask;

/** "Hạn nộp báo cáo là khi nào?", "đến 12/10 còn nộp được không?" */
public final class DeadlineRule implements Rule {

  private static final double ENOUGH = 0.45;

  @Override
  public Optional<Answer> answer(Question question, CampaignBook book) {
    List<Evidence> due = book.deadlines();
    if (!isAboutADeadline(question)) {
      return Optional.empty();
    }
    Optional<Match> best =
        book.matches(question, due).stream()
            .filter(m -> m.coverage() >= ENOUGH || onlyTheDeadline(question, due))
            .findFirst();
    return best.map(m -> said(question, m.evidence()));
  }

  private static boolean isAboutADeadline(Question question) {
    boolean submits = question.says("nộp", "gửi", "báo cáo", "hoàn thành", "xong", "đăng ký");
    return question.asks(Ask.DEADLINE)
        || (submits && question.asks(Ask.WHEN, Ask.DISTANCE))
        || (submits && question.asks(Ask.YES_NO) && question.days().isPresent())
        || (submits && question.says("trễ", "muộn", "kịp"));
  }

  private static boolean onlyTheDeadline(Question question, List<Evidence> due) {
    return due.size() == 1
        && question.terms().stream()
            .allMatch(t -> List.of("hạn", "chót", "cuối", "nộp", "hết").contains(t.text()));
  }

  private static Answer said(Question question, Evidence evidence) {
    Deadline deadline = evidence.facts().deadline().orElseThrow();
    String limit =
        deadline.exclusive()
            ? "trước "
                + dayOf(deadline.date())
                + " (chậm nhất hết "
                + dayOf(deadline.lastDay())
                + ")"
            : dayOf(deadline.date());
    String lead =
        judged(question, deadline)
            + "Hạn: "
            + limit
            + Replies.tense(deadline.lastDay(), deadline.lastDay(), question.today())
            + ".";
    String quote = " “" + Wording.atMost(Wording.sentence(evidence.text()), 600) + "”";
    return Replies.sure(lead + quote, List.of(evidence.source()));
  }

  private static String dayOf(LocalDate date) {
    return Wording.day(date).replaceFirst(", ", " ngày ");
  }

  private static String judged(Question question, Deadline deadline) {
    boolean asksWhether = question.asks(Ask.YES_NO) || question.says("trễ", "muộn", "kịp");
    if (!asksWhether || question.asks(Ask.WHEN) || question.days().isEmpty()) {
      return "";
    }
    LocalDate asked = question.days().get().start().toLocalDate();
    return asked.isAfter(deadline.lastDay()) ? "Không kịp nữa. " : "Còn kịp. ";
  }
}
