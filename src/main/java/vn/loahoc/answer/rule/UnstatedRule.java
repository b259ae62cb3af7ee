package vn.loahoc.answer.rule;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.loahoc.answer.Answer;
import vn.loahoc.answer.CampaignBook;
import vn.loahoc.answer.Question;
import vn.loahoc.answer.Replies;
import vn.loahoc.answer.Rule;
import vn.loahoc.reading.Ask;

/** "Có mất phí không?": what people often ask and the sources leave out is named as left out. */
public final class UnstatedRule implements Rule {

  private static final double OWN_FIELD = 0.4;

  private static final Map<Ask, String> FACTS =
      Map.of(
          Ask.COST, "chi phí",
          Ask.REGISTER, "cách đăng ký",
          Ask.OPENING, "lịch và giờ",
          Ask.AUDIENCE, "đối tượng tham dự");

  @Override
  public boolean searches() {
    return true;
  }

  @Override
  public Optional<Answer> answer(Question question, CampaignBook book) {
    if (book.foreignShare(question) > OWN_FIELD) {
      return Optional.empty();
    }
    return FACTS.keySet().stream()
        .filter(question::asks)
        .sorted()
        .findFirst()
        .map(FACTS::get)
        .map(fact -> "Tài liệu về " + book.name() + " chưa ghi " + fact + ".")
        .map(text -> Replies.absent(text, book.withHead(List.of())));
  }
}
