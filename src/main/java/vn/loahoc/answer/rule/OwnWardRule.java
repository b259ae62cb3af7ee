package vn.loahoc.answer.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.loahoc.answer.Answer;
import vn.loahoc.answer.CampaignBook;
import vn.loahoc.answer.Evidence;
import vn.loahoc.answer.Question;
import vn.loahoc.answer.Replies;
import vn.loahoc.answer.Rule;
import vn.loahoc.answer.Source;
import vn.loahoc.answer.Wording;
import vn.loahoc.reading.Ask;

/** "Phường em có gì không?", "gần nhà em có gì": asks which ward, and says what all wards do. */
public final class OwnWardRule implements Rule {

  @Override
  public Optional<Answer> answer(Question question, CampaignBook book) {
    boolean near =
        question.says(
            "phường em",
            "phường mình",
            "phường tôi",
            "phường tui",
            "phường con",
            "phường cháu",
            "khu phố em",
            "khu phố mình",
            "khu phố tôi",
            "xóm em",
            "xóm mình",
            "tổ em",
            "tổ mình",
            "gần nhà",
            "gần đây",
            "gần chỗ em",
            "chỗ em",
            "chỗ mình");
    if (!near
        || !question.asks(Ask.WHAT_ON, Ask.WHERE, Ask.YES_NO, Ask.WHICH)
        || question.days().isPresent()) {
      return Optional.empty();
    }
    List<Source> sources = new ArrayList<>();
    StringBuilder text = new StringBuilder("Xin cho biết tên phường ạ?");
    List<Evidence> everywhere =
        book.activities().stream().filter(OwnWardRule::inAllWards).limit(3).toList();
    if (!everywhere.isEmpty()) {
      text.append(" Việc chung của các phường theo kế hoạch:");
    }
    for (Evidence evidence : everywhere) {
      text.append("\n- ").append(Wording.atMost(Wording.sentence(evidence.text()), 220));
      sources.add(evidence.source());
    }
    return Optional.of(Replies.choose(text.toString(), sources, List.of()));
  }

  private static boolean inAllWards(Evidence evidence) {
    String all = String.join(" ", evidence.context()) + " " + evidence.text();
    return all.matches("(?s).*(\\d+ phường|[Mm]ỗi phường|[Cc]ác phường).*");
  }
}
