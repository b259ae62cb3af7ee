package vn.loahoc.answer.rule;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.loahoc.answer.Answer;
import vn.loahoc.answer.CampaignBook;
import vn.loahoc.answer.Citation;
import vn.loahoc.answer.Question;
import vn.loahoc.answer.Replies;
import vn.loahoc.answer.Rule;
import vn.loahoc.corpus.Origin;
import vn.loahoc.corpus.Plan;
import vn.loahoc.corpus.Quotation;
import vn.loahoc.corpus.Section;

/** "Nơi nhận kế hoạch gồm những ai?" */
public final class RecipientsRule implements Rule {

  @Override
  public Optional<Answer> answer(Question question, CampaignBook book) {
    boolean asked =
        question.says("nơi nhận", "kính gửi")
            || (question.says("kế hoạch", "văn bản", "công văn")
                && question.says("được gửi", "gửi cho", "gửi đến", "gửi tới"));
    return asked ? book.mainPlan().flatMap(RecipientsRule::told) : Optional.empty();
  }

  private static boolean isRecipient(Section section, Section.Paragraph paragraph) {
    if (paragraph.text().matches("(Nơi nhận|Kính gửi)\\s*:?")) {
      return false;
    }
    boolean addressed =
        section.paragraphs().stream()
            .anyMatch(p -> p.text().startsWith("Kính gửi") && p.line() <= paragraph.line());
    return section.part() == Section.Part.RECIPIENTS
        || (section.part() == Section.Part.HEAD && addressed);
  }

  private static Optional<Answer> told(Plan plan) {
    List<Section.Paragraph> listed =
        plan.sections().stream()
            .flatMap(s -> s.paragraphs().stream().filter(p -> isRecipient(s, p)))
            .toList();
    if (listed.isEmpty()) {
      return Optional.empty();
    }
    String text = listed.stream().map(Section.Paragraph::text).collect(Collectors.joining("\n- "));
    Quotation quotation =
        new Quotation(text, new Origin(plan.file(), "", listed.getFirst().line()));
    return Optional.of(
        Replies.sure(
            "Nơi nhận ghi trong tài liệu:\n- " + text, List.of(Citation.of(plan, quotation))));
  }
}
