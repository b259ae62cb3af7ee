package vn.loahoc.answer.rule;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.loahoc.answer.Answer;
import vn.loahoc.answer.CampaignBook;
import vn.loahoc.answer.Evidence;
import vn.loahoc.answer.Question;
import vn.loahoc.answer.Replies;
import vn.loahoc.answer.Rule;
import vn.loahoc.answer.Wording;
import vn.loahoc.reading.Ask;
import vn.loahoc.text.Shortened;
import vn.loahoc.text.WordLists;

/**
 * "Trưởng phòng giáo dục tên gì?": a person is named only where a source names one beside the
 * office.
 */
public final class OfficeRule implements Rule {

  private static final List<String> OFFICES = WordLists.lines(OfficeRule.class, "offices.txt");

  /** Two to four capitalised syllables, as Vietnamese names are written. */
  private static final String NAME = "(\\p{Lu}\\p{Ll}+(?:\\s\\p{Lu}\\p{Ll}*){1,3})";

  /** The office that a message names. */
  static Optional<String> named(Question question) {
    return OFFICES.stream().filter(question::says).findFirst();
  }

  @Override
  public Optional<Answer> answer(Question question, CampaignBook book) {
    boolean asksWho = question.asks(Ask.WHO) || question.says("tên");
    Optional<String> office = asksWho ? named(question) : Optional.empty();
    if (office.isEmpty()) {
      return Optional.empty();
    }
    Pattern named = Pattern.compile("(?iu:" + office.get() + ")[^.;,]{0,60}?[\\s:-]+" + NAME);
    for (Evidence evidence : book.evidence()) {
      Matcher matcher = named.matcher(evidence.text());
      if (matcher.find() && book.foreignShare(question) == 0) {
        String text =
            matcher.group(1)
                + ". “"
                + Shortened.around(Wording.sentence(evidence.text()), matcher.group(1), 480)
                + "”";
        return Optional.of(Replies.sure(text, List.of(evidence.source())));
      }
    }
    String text = "Tài liệu về " + book.name() + " chưa ghi tên người này.";
    return Optional.of(Replies.absent(text, book.withHead(List.of())));
  }
}
