package vn.loahoc.answer.rule;

import java.util.List;
import java.util.Optional;
import vn.loahoc.answer.Answer;
import vn.loahoc.answer.CampaignBook;
import vn.loahoc.answer.Evidence;
import vn.loahoc.answer.GenericWords;
import vn.loahoc.answer.Question;
import vn.loahoc.answer.Replies;
import vn.loahoc.answer.Rule;
import vn.loahoc.answer.Wording;
import vn.loahoc.corpus.Activity;
import vn.loahoc.reading.Ask;
import vn.loahoc.text.Shortened;

/** "Tổ chức ở đâu?" as a first message: nobody said what, so the dated activities are offered. */
public final class WhichRule implements Rule {

  private static final int OFFERED = 3;
  private static final int TITLE = 70;

  @Override
  public Optional<Answer> answer(Question question, CampaignBook book) {
    boolean says = question.terms().stream().anyMatch(t -> !GenericWords.contains(t.text()));
    if (says || !question.asks(Ask.WHERE, Ask.HOUR, Ask.WHO) || question.days().isPresent()) {
      return Optional.empty();
    }
    List<Evidence> dated =
        Alike.removed(book.activities().stream().filter(Evidence::isOfOneDay).toList());
    if (dated.size() < 2) {
      return Optional.empty();
    }
    List<Evidence> offered = dated.stream().limit(OFFERED).toList();
    String asked =
        question.asks(Ask.HOUR) ? " lúc mấy giờ" : question.asks(Ask.WHERE) ? " ở đâu" : " do ai";
    List<Answer.Choice> choices =
        offered.stream()
            .map(WhichRule::title)
            .map(t -> new Answer.Choice(Wording.capital(t), t + asked))
            .toList();
    return Optional.of(
        Replies.choose(
            "Muốn hỏi việc nào ạ?", offered.stream().map(Evidence::source).toList(), choices));
  }

  private static String title(Evidence evidence) {
    Activity activity = evidence.facts().activity().orElseThrow();
    String day = activity.when().date().map(d -> " ngày " + Wording.shortDate(d)).orElse("");
    return Shortened.to(activity.what(), TITLE).replaceAll("[…“”\"]", "") + day;
  }
}
