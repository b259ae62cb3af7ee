package vn.loahoc.answer.rule;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.loahoc.answer.Answer;
import vn.loahoc.answer.CampaignBook;
import vn.loahoc.answer.Citation;
import vn.loahoc.answer.Evidence;
import vn.loahoc.answer.Question;
import vn.loahoc.answer.Replies;
import vn.loahoc.answer.Rule;
import vn.loahoc.answer.Source;
import vn.loahoc.answer.Term;
import vn.loahoc.answer.Wording;
import vn.loahoc.corpus.Deadline;
import vn.loahoc.corpus.Plan;
import vn.loahoc.corpus.Quotation;
import vn.loahoc.reading.Ask;
import vn.loahoc.text.Shortened;

/**
 * "Tóm tắt kế hoạch giúp mình", "tuần lễ học tập suốt đời là gì": theme, days, dated activities,
 * deadlines.
 */
public final class SummaryRule implements Rule {

  private static final int LISTED = 7;
  private static final int TITLE = 110;

  private static final Set<String> ABOUT_ALL =
      Set.of(
          "tuần", "lễ", "hưởng", "ứng", "học", "tập", "suốt", "đời", "kế", "hoạch", "chung", "quận",
          "phường");

  @Override
  public Optional<Answer> answer(Question question, CampaignBook book) {
    boolean everything =
        question.terms().stream()
            .map(Term::text)
            .allMatch(t -> ABOUT_ALL.contains(t) || book.localityWords().contains(t));
    if (!question.asks(Ask.SUMMARY) || !everything || question.terms().isEmpty()) {
      return Optional.empty();
    }
    Set<String> lines = new LinkedHashSet<>();
    List<Source> sources = new ArrayList<>();
    for (Plan plan : book.campaign().plans()) {
      for (Quotation theme : plan.facts().themes().stream().limit(1).toList()) {
        lines.add("- Chủ đề: “" + theme.text() + "”.");
        sources.add(Citation.of(plan, theme));
      }
    }
    book.week()
        .ifPresent(
            w ->
                lines.add(
                    "- Thời gian: từ "
                        + Wording.date(w.first())
                        + " đến hết "
                        + Wording.date(w.last())
                        + "."));
    WeekRule.sourceOf(book).ifPresent(sources::add);
    List<Evidence> dated = book.activities().stream().filter(Evidence::isOfOneDay).toList();
    for (Evidence evidence : Alike.removed(dated)) {
      if (lines.size() < LISTED) {
        lines.add("- " + Wording.capital(Happenings.line(evidence, TITLE)) + ".");
        sources.add(evidence.source());
      }
    }
    for (Evidence evidence : book.deadlines()) {
      evidence
          .facts()
          .deadline()
          .ifPresent(
              due -> {
                lines.add("- " + line(due));
                sources.add(evidence.source());
              });
    }
    return lines.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Replies.sure(book.name() + ":\n" + String.join("\n", lines), book.withHead(sources)));
  }

  private static String line(Deadline due) {
    String what = Shortened.to(due.what().replaceAll("[.;]+$", ""), TITLE);
    return "Hạn "
        + (due.exclusive() ? "trước " : "")
        + Wording.date(due.date())
        + ": "
        + what
        + ".";
  }
}
