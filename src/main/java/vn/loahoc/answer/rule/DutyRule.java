package vn.loahoc.answer.rule;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.loahoc.answer.Answer;
import vn.loahoc.answer.CampaignBook;
import vn.loahoc.answer.Evidence;
import vn.loahoc.answer.GenericWords;
import vn.loahoc.answer.Question;
import vn.loahoc.answer.Replies;
import vn.loahoc.answer.Rule;
import vn.loahoc.answer.Wording;
import vn.loahoc.corpus.Unit;
import vn.loahoc.reading.Ask;
import vn.loahoc.reading.Phrases;
import vn.loahoc.text.Shortened;

/** "Phòng Văn hóa làm gì?", "UBND phường phải làm những gì?" */
public final class DutyRule implements Rule {

  private static final int LONGEST = 1_500;

  @Override
  public Optional<Answer> answer(Question question, CampaignBook book) {
    if (question.asks(Ask.WHEN, Ask.HOUR, Ask.WHERE, Ask.WHO, Ask.TO_WHOM, Ask.HOW_MANY)) {
      return Optional.empty();
    }
    List<Phrases.Found<Unit>> mentions = book.unitMentions(question.reading());
    if (mentions.isEmpty() || !isAboutTheUnit(question, book)) {
      return Optional.empty();
    }
    List<Unit> units =
        mentions.stream()
            .filter(m -> m.from() == mentions.getFirst().from())
            .map(Phrases.Found::value)
            .distinct()
            .toList();
    List<Evidence> duties = units.stream().flatMap(u -> book.dutiesOf(u).stream()).toList();
    String names = units.stream().map(Unit::name).collect(Collectors.joining("; "));
    String text = Wording.capital(names) + ":\n" + listed(duties);
    return duties.isEmpty()
        ? Optional.empty()
        : Optional.of(Replies.sure(text, duties.stream().map(Evidence::source).toList()));
  }

  /** Beside the unit only words that say little: "… lo khoản nào", "còn …?". */
  private static boolean isAboutTheUnit(Question question, CampaignBook book) {
    long others =
        book.withoutUnits(question).terms().stream()
            .filter(t -> !GenericWords.contains(t.text()) && t.weight() == 1)
            .count();
    return question.asks(Ask.DUTY) ? others <= 2 : others == 0 && question.asks(Ask.WHICH);
  }

  private static String listed(List<Evidence> duties) {
    int each = Math.max(140, LONGEST / Math.max(1, duties.size()));
    return duties.stream()
        .map(d -> "- " + Shortened.to(Wording.sentence(d.text()), each))
        .distinct()
        .collect(Collectors.joining("\n"));
  }
}
