package vn.loahoc.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.loahoc.corpus.Activity;
import vn.loahoc.corpus.Deadline;
import vn.loahoc.corpus.Schedule;
import vn.loahoc.reading.Ask;
import vn.loahoc.text.Folding;
import vn.loahoc.time.TimeSpan;

/** Scores stretches of text against one question. */
final class Matching {

  /** A word met only in a heading or the unit's name counts a little less. */
  private static final double IN_CONTEXT = 0.85;

  /** A bare word may be met by the wrong word of the same bare form. */
  private static final double BARE = 0.9;

  /** Pairs tell words from chance syllables: they weigh this share of their two words. */
  private static final double PAIR = 0.4;

  /** A pair that the sources have elsewhere is a word; to lack it tells more. */
  private static final double KNOWN_PAIR = 0.8;

  private static final double HAS_THE_ASKED = 0.15;
  private static final double OF_THE_UNIT = 0.25;
  private static final double ON_THE_DAY = 0.3;
  private static final double ON_ANOTHER_DAY = -0.35;

  /** "giai đoạn 2023 - 2030", "đến năm 2030"; no typing slip of five digits. */
  private static final Pattern PERIOD =
      Pattern.compile("\\d{4}\\s*[-–]\\s*\\d{4}(?!\\d)|năm \\d{4}(?!\\d)");

  private final Question question;
  private final List<Wanted> words;
  private final List<Wanted> pairs;
  private final double all;
  private final Optional<TimeSpan> days;
  private final Set<String> units;

  /**
   * Scores against a question.
   *
   * @param units names of the units the question names
   */
  Matching(Question question, List<Term> terms, Lexicon lexicon, Set<String> units) {
    this.units = units;
    this.question = question;
    this.words = terms.stream().map(term -> word(term, lexicon)).toList();
    this.pairs = pairs(terms, lexicon);
    // in the order in which what is met is added, so that all of it is just as much
    this.all =
        Stream.concat(words.stream(), pairs.stream())
            .mapToDouble(Wanted::weight)
            .reduce(0, Double::sum);
    this.days = question.days();
  }

  /**
   * A word or pair to be met, the same for every stretch.
   *
   * @param term the word; of a pair the second one
   * @param folded the text without diacritics
   * @param bare whether another word of the same bare form may be meant
   */
  private record Wanted(Term term, String text, String folded, boolean bare, double weight) {}

  private static Wanted word(Term term, Lexicon lexicon) {
    double weight = term.weight() * lexicon.weight(term.text());
    return new Wanted(term, term.text(), term.folded(), term.bare(), weight);
  }

  private static List<Wanted> pairs(List<Term> terms, Lexicon lexicon) {
    List<Wanted> pairs = new ArrayList<>();
    for (int i = 1; i < terms.size(); i++) {
      Term a = terms.get(i - 1);
      Term b = terms.get(i);
      if (b.joined()) {
        double weight =
            (lexicon.knowsPair(a, b) ? KNOWN_PAIR : PAIR)
                * Math.min(a.weight(), b.weight())
                * (lexicon.weight(a.text()) + lexicon.weight(b.text()))
                / 2;
        String text = a.text() + ' ' + b.text();
        pairs.add(new Wanted(b, text, Folding.fold(text), a.bare() || b.bare(), weight));
      }
    }
    return pairs;
  }

  Match match(IndexedEvidence candidate) {
    double met = 0;
    List<Term> missing = new ArrayList<>();
    for (Wanted word : words) {
      double share = share(candidate, word);
      met += word.weight() * share;
      if (share == 0) {
        missing.add(word.term());
      }
    }
    for (Wanted pair : pairs) {
      boolean has =
          candidate.pairs().has(pair.text())
              || (pair.bare() && candidate.pairs().hasFolded(pair.folded()));
      met += has ? pair.weight() : 0;
    }
    double coverage = all == 0 ? 0 : met / all;
    return new Match(
        candidate.evidence(), coverage, coverage + bonus(candidate.evidence()), missing);
  }

  private static double share(IndexedEvidence candidate, Wanted word) {
    if (candidate.words().has(word.text())) {
      return 1;
    }
    if (candidate.context().has(word.text())) {
      return IN_CONTEXT;
    }
    if (!word.bare()) {
      return 0;
    }
    if (candidate.words().hasFolded(word.folded())) {
      return BARE;
    }
    return candidate.context().hasFolded(word.folded()) ? BARE * IN_CONTEXT : 0;
  }

  private double bonus(Evidence evidence) {
    double bonus = 0;
    Optional<Schedule> when = evidence.facts().activity().map(Activity::when);
    if (question.asks(Ask.WHEN, Ask.HOUR, Ask.DISTANCE, Ask.RANGE)
        && (when.flatMap(Schedule::date).isPresent() || evidence.facts().deadline().isPresent())) {
      bonus += HAS_THE_ASKED;
    }
    if (question.asks(Ask.PERIOD) && PERIOD.matcher(evidence.text()).find()) {
      bonus += HAS_THE_ASKED;
    }
    if (question.asks(Ask.WHERE)
        && evidence.facts().activity().flatMap(Activity::place).isPresent()) {
      bonus += HAS_THE_ASKED;
    }
    if (question.asks(Ask.WHO) && evidence.facts().duty().isPresent()) {
      bonus += HAS_THE_ASKED;
    }
    if (evidence.facts().duty().map(d -> units.contains(d.unit().name())).orElse(false)) {
      bonus += OF_THE_UNIT;
    }
    return bonus + days.map(span -> dayBonus(evidence, span)).orElse(0.0);
  }

  private static double dayBonus(Evidence evidence, TimeSpan span) {
    Optional<Schedule> when = evidence.facts().activity().map(Activity::when);
    if (when.isPresent() && when.get().date().isPresent()) {
      return Days.overlaps(when.get(), span) ? ON_THE_DAY : ON_ANOTHER_DAY;
    }
    Optional<Deadline> deadline = evidence.facts().deadline();
    if (deadline.isPresent()) {
      return !deadline.get().date().isBefore(span.start().toLocalDate())
              && !deadline.get().date().isAfter(Days.lastDay(span))
          ? ON_THE_DAY
          : 0;
    }
    return 0;
  }
}
