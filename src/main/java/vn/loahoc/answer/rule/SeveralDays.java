package vn.loahoc.answer.rule;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.loahoc.answer.Answer;
import vn.loahoc.answer.Evidence;
import vn.loahoc.answer.Match;
import vn.loahoc.answer.Question;
import vn.loahoc.answer.Replies;
import vn.loahoc.answer.Wording;
import vn.loahoc.corpus.Activity;
import vn.loahoc.reading.Ask;

/** "Xe loa chạy ngày nào?" where it runs on two days: both are told, none is guessed. */
final class SeveralDays {

  /** Matches this near to the best are as good. */
  private static final double AS_GOOD = 0.02;

  private static final int TITLE = 110;

  private SeveralDays() {}

  static Optional<Answer> told(Question question, List<Match> matches) {
    if (!question.asks(Ask.WHEN)
        || question.days().isPresent()
        || !matches.getFirst().evidence().isOfOneDay()) {
      return Optional.empty();
    }
    double best = matches.getFirst().coverage();
    List<Evidence> asGood =
        matches.stream()
            .filter(m -> m.coverage() >= best - AS_GOOD)
            .map(Match::evidence)
            .filter(Evidence::isOfOneDay)
            .toList();
    long days = asGood.stream().map(e -> activity(e).when().date()).distinct().count();
    if (days < 2) {
      return Optional.empty();
    }
    List<Evidence> shown = Alike.removed(asGood).stream().limit(4).toList();
    String text =
        shown.stream()
            .map(e -> "- " + Wording.capital(Happenings.line(e, TITLE)) + ".")
            .collect(Collectors.joining("\n"));
    return Optional.of(
        Replies.sure(
            text,
            shown.stream().map(Evidence::source).distinct().toList(),
            shown.stream().map(e -> Happenings.of(activity(e))).toList()));
  }

  private static Activity activity(Evidence evidence) {
    return evidence.facts().activity().orElseThrow();
  }
}
