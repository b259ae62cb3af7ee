package vn.loahoc.answer.rule;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
import vn.loahoc.reading.Word;
import vn.loahoc.text.Shortened;
import vn.loahoc.text.Spelling;

/** "Hạn nộp báo cáo là khi nào?", "đến 12/10 còn nộp được không?" */
public final class DeadlineRule implements Rule {

  private static final double ENOUGH = 0.45;

  /** Matches whose scores differ by less are equally good. */
  private static final double ALIKE = 0.05;

  private static final Set<String> OF_ALL = Set.of("hạn", "chót", "cuối", "nộp", "hết", "gửi");

  @Override
  public Optional<Answer> answer(Question question, CampaignBook book) {
    List<Evidence> due = book.deadlines();
    if (!isAboutADeadline(question)) {
      return Optional.empty();
    }
    List<Match> matches =
        book.matches(question.terms().size() > 1 ? matter(question) : question, due).stream()
            .filter(m -> m.coverage() >= ENOUGH || onlyTheDeadline(question, due))
            .toList();
    return matches.stream()
        .filter(m -> m.score() >= matches.getFirst().score() - ALIKE)
        .max(Comparator.comparingLong(m -> shared(question, m.evidence())))
        .map(m -> said(question, m.evidence()));
  }

  private static boolean isAboutADeadline(Question question) {
    boolean submits = question.says("nộp", "gửi", "báo cáo", "hoàn thành", "xong", "đăng ký");
    return question.asks(Ask.DEADLINE)
        || (submits && question.asks(Ask.WHEN, Ask.DISTANCE))
        || (submits && question.asks(Ask.YES_NO) && question.days().isPresent())
        || (submits && question.says("trễ", "muộn", "kịp"));
  }

  /** The question without the words that every deadline is asked with. */
  private static Question matter(Question question) {
    Question matter = question.without(OF_ALL);
    return matter.terms().isEmpty() ? question : matter;
  }

  /** How many words of the question stand there, small ones too. */
  private static long shared(Question question, Evidence evidence) {
    Set<String> there = Set.copyOf(words(evidence.text()));
    return question.reading().words().stream()
        .map(Word::restored)
        .distinct()
        .filter(there::contains)
        .count();
  }

  private static List<String> words(String text) {
    return Spelling.words(Spelling.normalize(text)).stream().distinct().toList();
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
    String quote = " “" + Shortened.to(Wording.sentence(evidence.text()), 600) + "”";
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
