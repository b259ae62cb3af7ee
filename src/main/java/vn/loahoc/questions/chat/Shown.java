package vn.loahoc.questions.chat;

import java.util.ArrayList;
import java.util.List;
import vn.loahoc.answer.Wording;
import vn.loahoc.questions.FaqEntry;
import vn.loahoc.questions.Texts;
import vn.loahoc.questions.WaitingQuestion;
import vn.loahoc.text.Shortened;

/** Questions and answers as staff read them. */
final class Shown {

  private static final int SHORT = 80;
  private static final int MOST_WORDINGS = 5;

  private Shown() {}

  /** One line: how it was worded first, how often, who waits, which ward. */
  static String line(WaitingQuestion question) {
    String wording = question.wordings().isEmpty() ? "…" : question.wordings().getFirst();
    return "“" + Shortened.to(wording, SHORT) + "” (" + String.join("; ", facts(question)) + ")";
  }

  /** All of it. */
  static String page(WaitingQuestion question) {
    StringBuilder page = new StringBuilder(Texts.of("one-title", question.number()));
    question.wordings().stream()
        .limit(MOST_WORDINGS)
        .forEach(wording -> page.append("\n• ").append(wording));
    page.append('\n').append(Wording.capital(String.join("; ", facts(question)))).append('.');
    String days =
        question.firstDay().equals(question.lastDay())
            ? Texts.of("one-day", Wording.date(question.firstDay()))
            : Texts.of(
                "one-days", Wording.date(question.firstDay()), Wording.date(question.lastDay()));
    return page.append(' ').append(days).toString();
  }

  private static List<String> facts(WaitingQuestion question) {
    List<String> facts = new ArrayList<>(Texts.facts(question));
    if (question.escalated()) {
      facts.add(Texts.of("fact-escalated"));
    }
    return facts;
  }

  static String line(FaqEntry entry) {
    return "“" + Shortened.to(entry.question(), SHORT) + "”";
  }

  static String page(FaqEntry entry) {
    return Texts.of(
        "entry-page",
        entry.question(),
        entry.answer(),
        entry.source(),
        entry.staff().map(FaqEntry.Answered::unit).orElse(""),
        entry.ward().map(w -> Texts.of("fact-ward", w)).orElseGet(() -> Texts.of("every-ward")),
        entry.validUntil().map(Wording::date).orElse(""));
  }
}
