package vn.loahoc.answer.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.loahoc.answer.Answer;
import vn.loahoc.answer.CampaignBook;
import vn.loahoc.answer.Evidence;
import vn.loahoc.answer.Match;
import vn.loahoc.answer.Question;
import vn.loahoc.answer.Replies;
import vn.loahoc.answer.Rule;
import vn.loahoc.answer.Wording;
import vn.loahoc.corpus.Activity;
import vn.loahoc.corpus.Schedule;
import vn.loahoc.reading.Ask;

/**
 * Everything else: the stretch that meets the question best, told with the asked-for fact first.
 */
public final class EvidenceRule implements Rule {

  /** What a source may leave to somebody else to decide. */
  private static final Set<String> DECIDED_BY_OTHERS = Set.of("giờ", "thời gian", "địa điểm");

  private static final double ENOUGH = 0.5;
  private static final double NEAR = 0.15;
  private static final double RELATED = 0.35;

  /** Beyond this share of unknown words it is not about this field at all. */
  private static final double OTHER_FIELD = 0.4;

  private static final double GOOD = 0.65;
  private static final double MORE_FOREIGN = 0.3;
  private static final double FOREIGN = 0.2;
  private static final int QUOTED = 620;

  @Override
  public boolean searches() {
    return true;
  }

  @Override
  public Optional<Answer> answer(Question question, CampaignBook book) {
    List<Match> matches = book.matches(question);
    if (matches.isEmpty()) {
      return Optional.empty();
    }
    Match best = matches.getFirst();
    if (best.coverage() >= ENOUGH && book.foreignShare(question) <= tolerated(best)) {
      Optional<Answer> several = SeveralDays.told(question, matches);
      if (several.isPresent()) {
        return several;
      }
      Match stating = stating(question, matches, best);
      return Optional.of(told(question, stating));
    }
    if (best.coverage() >= RELATED && book.foreignShare(question) <= OTHER_FIELD) {
      return Optional.of(
          Replies.absent(
              "Tài liệu về " + book.name() + " chưa ghi việc này.", book.withHead(List.of())));
    }
    return Optional.empty();
  }

  /** The better the match, the more unknown words it may leave. */
  private static double tolerated(Match best) {
    return best.coverage() >= GOOD ? MORE_FOREIGN : FOREIGN;
  }

  /** The best match, or a near one about the same day that states what the best leaves out. */
  private static Match stating(Question question, List<Match> matches, Match best) {
    List<Match> near =
        matches.stream()
            .filter(m -> m.coverage() >= best.coverage() - NEAR && m.coverage() >= ENOUGH)
            .filter(
                m ->
                    day(best.evidence()).isEmpty()
                        || day(m.evidence()).equals(day(best.evidence())))
            .toList();
    return near.stream()
        .filter(m -> Missing.of(question, m).isEmpty())
        .findFirst()
        .or(() -> near.stream().filter(m -> open(m.evidence()).isPresent()).findFirst())
        .orElse(best);
  }

  private static Optional<LocalDate> day(Evidence evidence) {
    return evidence.facts().activity().flatMap(a -> a.when().date());
  }

  private static Optional<Activity.Open> open(Evidence evidence) {
    return evidence.facts().activity().flatMap(Activity::open);
  }

  private static Answer told(Question question, Match match) {
    Evidence evidence = match.evidence();
    Optional<String> missing = Missing.of(question, match);
    Optional<Activity> activity = evidence.facts().activity();
    String quote = "“" + Excerpt.of(evidence.text(), question, QUOTED) + "”";
    if (missing.isPresent()) {
      Optional<Activity.Open> open = open(evidence);
      if (open.isPresent() && DECIDED_BY_OTHERS.contains(missing.get())) {
        String text =
            "Tài liệu không nêu "
                + missing.get()
                + "; "
                + Wording.small(open.get().what())
                + " do "
                + open.get().decider()
                + " hướng dẫn. "
                + quote;
        return Replies.sure(text, List.of(evidence.source()));
      }
      return Replies.absent(
          "Tài liệu chưa ghi " + missing.get() + ". Chỉ ghi: " + quote, List.of(evidence.source()));
    }
    String lead = lead(question, evidence);
    String unit = evidence.facts().duty().map(d -> Wording.capital(d.unit().name())).orElse("");
    boolean named = unit.isEmpty() || lead.startsWith(unit);
    String said = named ? quote : unit + ": " + quote;
    return Replies.sure(
        (lead.isEmpty() ? "" : lead + ". ") + said,
        List.of(evidence.source()),
        activity.map(Happenings::of).stream().toList());
  }

  private static String lead(Question question, Evidence evidence) {
    Optional<Activity> activity = evidence.facts().activity();
    Set<Ask> asks = question.asks();
    if (asks.contains(Ask.WHO) && evidence.unit().isPresent()) {
      return Wording.capital(evidence.unit().get());
    }
    if (activity.isEmpty()) {
      return question.asks(Ask.WHEN)
          ? evidence
              .facts()
              .deadline()
              .map(d -> "Hạn: " + (d.exclusive() ? "trước " : "") + Wording.day(d.date()))
              .orElse("")
          : "";
    }
    Schedule when = activity.get().when();
    String said = Wording.when(when);
    String tense =
        when.date().map(d -> Replies.tense(d, when.end().orElse(d), question.today())).orElse("");
    String place = activity.get().place().map(p -> ", tại " + p).orElse("");
    if (question.asks(Ask.DISTANCE) && when.date().isPresent()) {
      return Wording.capital(Wording.distance(when.date().get(), question.today()))
          + ": "
          + said
          + place;
    }
    return Wording.capital(said)
        + (said.isEmpty() ? "" : tense)
        + (said.isEmpty() ? Wording.capital(place.replaceFirst("^, ", "")) : place);
  }
}
