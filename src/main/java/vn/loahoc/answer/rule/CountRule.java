package vn.loahoc.answer.rule;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.loahoc.answer.Answer;
import vn.loahoc.answer.CampaignBook;
import vn.loahoc.answer.Match;
import vn.loahoc.answer.Question;
import vn.loahoc.answer.Replies;
import vn.loahoc.answer.Rule;
import vn.loahoc.answer.Wording;
import vn.loahoc.reading.Ask;
import vn.loahoc.reading.Word;
import vn.loahoc.text.Spelling;

/**
 * "Có mấy phường?", "mỗi phường mấy xe loa?": a number that stands before the thing asked about.
 */
public final class CountRule implements Rule {

  private static final double ENOUGH = 0.3;
  private static final String NUMBER =
      "(?<![\\d/.,])(\\d{1,3}(?:[.,]\\d{3})*|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)";

  @Override
  public Optional<Answer> answer(Question question, CampaignBook book) {
    if (!question.asks(Ask.HOW_MANY)
        || question.asks(Ask.HOUR, Ask.WHEN, Ask.NUMBER, Ask.SLOGAN, Ask.COST)) {
      return Optional.empty();
    }
    Optional<String> thing = thing(question);
    if (thing.isEmpty()) {
      return Optional.empty();
    }
    Pattern counted =
        Pattern.compile(
            NUMBER + "\\s+(?:\\(\\p{L}+\\)\\s*)?" + Pattern.quote(thing.get()) + "(?![\\p{L}])");
    for (Match match : book.matches(question)) {
      if (match.coverage() < ENOUGH) {
        break;
      }
      Matcher found = counted.matcher(Spelling.normalize(match.evidence().text()));
      if (found.find()) {
        String text =
            Wording.capital(found.group())
                + ". “"
                + Wording.atMost(Wording.sentence(match.evidence().text()), 500)
                + "”";
        return Optional.of(Replies.sure(text, List.of(match.evidence().source())));
      }
    }
    return Optional.of(
        Replies.absent(
            "Tài liệu về " + book.name() + " chưa ghi số " + thing.get() + " này.", List.of()));
  }

  /** The first topic word after "mấy" or "bao nhiêu". */
  private static Optional<String> thing(Question question) {
    List<Word> words = question.reading().words();
    int asked = -1;
    for (int i = 0; i < words.size(); i++) {
      if (List.of("mấy", "nhiêu", "chiếc", "cái").contains(words.get(i).restored())
          || List.of("may", "nhieu").contains(words.get(i).typed())) {
        asked = i;
      }
    }
    if (asked < 0
        || asked + 1 >= words.size()
        || words.get(asked + 1).role() == Word.Role.FUNCTION) {
      return Optional.empty();
    }
    return Optional.of(words.get(asked + 1).restored());
  }
}
