package vn.loahoc.answer.rule;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.loahoc.answer.Answer;
import vn.loahoc.answer.CampaignBook;
import vn.loahoc.answer.Citation;
import vn.loahoc.answer.GenericWords;
import vn.loahoc.answer.Question;
import vn.loahoc.answer.Replies;
import vn.loahoc.answer.Rule;
import vn.loahoc.answer.Term;
import vn.loahoc.answer.Wording;
import vn.loahoc.corpus.Origin;
import vn.loahoc.corpus.Plan;
import vn.loahoc.corpus.Quotation;
import vn.loahoc.corpus.Section;
import vn.loahoc.reading.Ask;
import vn.loahoc.text.Shortened;
import vn.loahoc.text.Spelling;

/**
 * "Mục đích của tuần lễ là gì?": the section of that name, else the first sentence that says
 * "nhằm".
 */
public final class PurposeRule implements Rule {

  private static final int QUOTED = 750;

  @Override
  public Optional<Answer> answer(Question question, CampaignBook book) {
    if (!question.asks(Ask.PURPOSE) || !isAboutTheWeek(question, book)) {
      return Optional.empty();
    }
    return book.campaign().plans().stream()
        .flatMap(plan -> underTheHeading(plan).or(() -> aiming(plan)).stream())
        .findFirst();
  }

  /** "Gom báo cáo để làm gì" asks for the purpose of something else. */
  private static boolean isAboutTheWeek(Question question, CampaignBook book) {
    return question.terms().stream()
        .map(Term::text)
        .allMatch(
            t ->
                GenericWords.contains(t)
                    || book.localityWords().contains(t)
                    || Set.of("mục", "đích", "tiêu", "ý", "nghĩa", "yêu", "cầu", "nhằm")
                        .contains(t));
  }

  private static Optional<Answer> underTheHeading(Plan plan) {
    return plan.sections().stream()
        .filter(
            s -> Spelling.normalize(s.heading()).contains("mục đích") && !s.paragraphs().isEmpty())
        .findFirst()
        .map(s -> quoted(plan, s, s.paragraphs().getFirst()));
  }

  private static Optional<Answer> aiming(Plan plan) {
    for (Section section : plan.sections()) {
      for (Section.Paragraph paragraph : section.paragraphs()) {
        if (Spelling.normalize(paragraph.text()).contains("nhằm ")) {
          return Optional.of(quoted(plan, section, paragraph));
        }
      }
    }
    return Optional.empty();
  }

  private static Answer quoted(Plan plan, Section section, Section.Paragraph paragraph) {
    Quotation quotation =
        new Quotation(paragraph.text(), new Origin(plan.file(), section.label(), paragraph.line()));
    String text = "“" + Shortened.to(Wording.sentence(paragraph.text()), QUOTED) + "”";
    return Replies.sure(text, List.of(Citation.of(plan, quotation)));
  }
}
