package vn.loahoc.app;

import java.util.List;
import java.util.stream.Collectors;
import vn.loahoc.answer.Answerer;
import vn.loahoc.answer.Match;
import vn.loahoc.answer.Question;
import vn.loahoc.answer.Term;

/** How an answer came about, as text. */
final class Explanation {

  private static final int CONSIDERED = 5;

  private Explanation() {}

  static String of(Answerer.Answered answered, List<Match> considered) {
    Question question = answered.question();
    StringBuilder text = new StringBuilder();
    line(text, "read", question.reading().restored());
    line(text, "asks", question.asks().toString());
    line(
        text,
        "topic",
        question.terms().stream().map(Explanation::shown).collect(Collectors.joining(" ")));
    question.times().forEach(t -> line(text, "time", t.text() + " = " + t.span()));
    question.reading().places().forEach(p -> line(text, "place", p.text()));
    line(text, "campaign", question.campaignId().orElse("none"));
    line(text, "rule", answered.rule());
    considered.stream().limit(CONSIDERED).forEach(m -> line(text, "match", shown(m)));
    line(text, "kind", answered.answer().getClass().getSimpleName());
    return text.append('\n').append(answered.answer().text()).toString();
  }

  private static void line(StringBuilder text, String name, String value) {
    text.append(String.format("%-9s %s%n", name, value));
  }

  private static String shown(Term term) {
    return term.text() + (term.bare() ? "~" : "") + (term.weight() == 1 ? "" : "*" + term.weight());
  }

  private static String shown(Match match) {
    String missing = match.missing().stream().map(Term::text).collect(Collectors.joining(" "));
    return String.format(
        "%.2f coverage %.2f %s [%s] without: %s",
        match.score(),
        match.coverage(),
        match.evidence().quotation().origin().section(),
        match.evidence().text(),
        missing);
  }
}
