package vn.loahoc.answer.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.loahoc.answer.Answer;
import vn.loahoc.answer.CampaignBook;
import vn.loahoc.answer.Citation;
import vn.loahoc.answer.Question;
import vn.loahoc.answer.Replies;
import vn.loahoc.answer.Rule;
import vn.loahoc.answer.Source;
import vn.loahoc.corpus.Plan;
import vn.loahoc.corpus.Quotation;
import vn.loahoc.reading.Ask;

/** "Chủ đề năm nay là gì?" */
public final class ThemeRule implements Rule {

  private static final Pattern PARTED = Pattern.compile("(?iu)[,;.?!]\\s*\\S|\\s(?:và|va)\\s");

  @Override
  public Optional<Answer> answer(Question question, CampaignBook book) {
    if (!question.asks(Ask.THEME) || question.asks(Ask.SLOGAN)) {
      return Optional.empty();
    }
    List<Source> sources = new ArrayList<>();
    List<String> themes = new ArrayList<>();
    for (Plan plan : book.campaign().plans()) {
      for (Quotation theme : plan.facts().themes()) {
        if (themes.stream().noneMatch(t -> t.equalsIgnoreCase(theme.text()))) {
          themes.add(theme.text());
          sources.add(Citation.of(plan, theme));
        }
      }
    }
    if (themes.isEmpty()) {
      return Optional.of(
          Replies.absent(
              "Tài liệu về " + book.name() + " chưa ghi chủ đề của Tuần lễ.",
              book.withHead(List.of())));
    }
    String text = "Chủ đề " + book.name() + ": “" + String.join("”; “", themes) + "”.";
    Optional<Plan.Week> week = book.week().filter(w -> asksWhenToo(question));
    week.flatMap(w -> WeekRule.sourceOf(book)).ifPresent(sources::add);
    String all =
        week.map(w -> WeekRule.range(book, w, question.today()) + "\n" + text).orElse(text);
    return Optional.of(Replies.sure(all, book.withHead(sources)));
  }

  /** "Từ ngày nào tới ngày nào, chủ đề gì": two questions in one message. */
  private static boolean asksWhenToo(Question question) {
    return question.asks(Ask.RANGE)
        || (question.asks(Ask.WHEN, Ask.DURATION)
            && PARTED.matcher(question.reading().text()).find());
  }
}
