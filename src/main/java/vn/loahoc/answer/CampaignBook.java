package vn.loahoc.answer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.loahoc.corpus.Activity;
import vn.loahoc.corpus.Campaign;
import vn.loahoc.corpus.Duty;
import vn.loahoc.corpus.Plan;
import vn.loahoc.corpus.Unit;
import vn.loahoc.reading.Phrases;
import vn.loahoc.reading.Reading;
import vn.loahoc.reading.Word;

/** What the sources of one campaign say, ready to be asked. Immutable and thread-safe. */
public final class CampaignBook {

  /** How many stretches full-text search puts forward. */
  private static final int CANDIDATES = 100;

  /** Stretches prepared ahead; beyond that many, plain text is prepared when it is put forward. */
  private static final int PREPARED = 2_000;

  private final Campaign campaign;
  private final Map<String, Evidence> evidence = new LinkedHashMap<>();
  private final List<Evidence> withFacts;
  private final List<Evidence> activities;
  private final Map<String, IndexedEvidence> prepared = new HashMap<>();
  private final Lexicon lexicon;
  private final Phrases<Unit> units = new Phrases<>();
  private final Retrieval retrieval;

  /**
   * A book of one campaign.
   *
   * @param evidence all evidence of the campaign, see {@link #evidenceOf}
   * @param retrieval full-text search over that evidence
   */
  public CampaignBook(Campaign campaign, List<Evidence> evidence, Retrieval retrieval) {
    this.campaign = campaign;
    this.retrieval = retrieval;
    this.lexicon = new Lexicon(Synonyms.shipped(), evidence);
    evidence.forEach(e -> this.evidence.put(e.id(), e));
    this.withFacts = evidence.stream().filter(Evidence::hasFacts).toList();
    this.activities = withFacts.stream().filter(e -> e.facts().activity().isPresent()).toList();
    Stream.concat(withFacts.stream(), evidence.stream().limit(PREPARED))
        .forEach(e -> prepared.computeIfAbsent(e.id(), id -> IndexedEvidence.of(e, lexicon)));
    Map<String, Unit> byName = new LinkedHashMap<>();
    campaign.plans().stream()
        .flatMap(plan -> plan.facts().duties().stream())
        .map(Duty::unit)
        .forEach(unit -> byName.putIfAbsent(unit.name(), unit));
    for (Unit unit : byName.values()) {
      units.add(unit.name(), unit);
      unit.aliases().forEach(alias -> units.add(alias, unit));
    }
  }

  /** The evidence in a campaign's documents, in the order of the text. */
  public static List<Evidence> evidenceOf(Campaign campaign) {
    return EvidenceCollector.collect(campaign);
  }

  public Campaign campaign() {
    return campaign;
  }

  /** What the week is called in an answer: "Tuần lễ năm 2023 ở Quận 7". */
  public String name() {
    String year = campaign.year().isPresent() ? " năm " + campaign.year().getAsInt() : "";
    return "Tuần lễ" + year + (locality().isEmpty() ? "" : " ở " + locality());
  }

  /** The locality without what it belongs to: "Quận 7", or "". */
  public String locality() {
    return campaign.locality().map(l -> l.split(",")[0].strip()).orElse("");
  }

  /** The digits that begin the numbers of its documents and of those they mention. */
  List<String> documentNumbers() {
    return campaign.plans().stream()
        .flatMap(
            plan ->
                Stream.concat(
                    plan.header().number().stream(),
                    plan.facts().bases().stream().flatMap(b -> b.number().stream())))
        .map(number -> number.replaceAll("\\D.*", ""))
        .distinct()
        .toList();
  }

  /** The days of the documents it mentions. */
  Set<LocalDate> documentDays() {
    return campaign.plans().stream()
        .flatMap(plan -> plan.facts().bases().stream())
        .flatMap(basis -> basis.issued().stream())
        .collect(Collectors.toSet());
  }

  /** Whether the sources speak of a place by exactly that name. */
  public boolean mentions(String name) {
    return evidence.values().stream().anyMatch(e -> e.text().contains(name))
        || campaign.sessions().stream().anyMatch(session -> session.title().contains(name));
  }

  /** The words of the locality, normalised. */
  public Set<String> localityWords() {
    return Set.copyOf(Tokens.of(locality()));
  }

  /**
   * The sources of an answer that also names the campaign: its year and locality stand in the head.
   */
  public List<Source> withHead(List<Source> sources) {
    List<Source> all = new ArrayList<>(sources);
    mainPlan().map(Citation::head).ifPresent(all::add);
    return all;
  }

  /** The document that states the week, else the first. */
  public Optional<Plan> mainPlan() {
    return campaign.plans().stream()
        .filter(plan -> plan.week().isPresent())
        .findFirst()
        .or(() -> campaign.plans().stream().findFirst());
  }

  public Optional<Plan.Week> week() {
    return mainPlan().flatMap(Plan::week);
  }

  public List<Evidence> evidence() {
    return List.copyOf(evidence.values());
  }

  /** Evidence that a deadline was read from. */
  public List<Evidence> deadlines() {
    return withFacts.stream().filter(e -> e.facts().deadline().isPresent()).toList();
  }

  /** Evidence that an activity was read from. */
  public List<Evidence> activities() {
    return activities;
  }

  /** The duties of one unit, in the order of the text. */
  public List<Evidence> dutiesOf(Unit unit) {
    return withFacts.stream()
        .filter(e -> e.facts().duty().map(d -> d.unit().name().equals(unit.name())).orElse(false))
        .toList();
  }

  /** Units with duties that a message names, by name or alias. */
  public List<Unit> unitsIn(Reading reading) {
    return units.find(reading.words()).stream().map(Phrases.Found::value).distinct().toList();
  }

  /** The question without the words that name a unit, if anything telling is left then. */
  public Question withoutUnits(Question question) {
    Set<String> names =
        unitMentions(question.reading()).stream()
            .flatMap(f -> question.reading().words().subList(f.from(), f.to()).stream())
            .map(Word::restored)
            .collect(Collectors.toSet());
    return question.without(names);
  }

  /** Where units are named in a message. */
  public List<Phrases.Found<Unit>> unitMentions(Reading reading) {
    return units.find(reading.words());
  }

  /** The share of a question's topic, by weight, that no source speaks of. */
  public double foreignShare(Question question) {
    return evidence.isEmpty()
        ? 1
        : new Familiarity(lexicon).foreignShare(unified(withoutUnits(question).terms()));
  }

  /** Whether the sources have words, and every two of them that follow each other. */
  public boolean speaksOf(List<Word> words) {
    List<Term> terms =
        words.stream().map(w -> new Term(w.restored(), w.bare(), true, w.doubtful(), 1)).toList();
    boolean pairs =
        IntStream.range(1, terms.size())
            .allMatch(i -> lexicon.knowsPair(terms.get(i - 1), terms.get(i)));
    return pairs && terms.stream().allMatch(lexicon::knows);
  }

  /** The question's terms with synonyms unified, run by run of words that follow each other. */
  public List<Term> unified(List<Term> terms) {
    List<Term> unified = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= terms.size(); i++) {
      if (i == terms.size()
          || !terms.get(i).joined()
          || terms.get(i).weight() != terms.get(i - 1).weight()) {
        unifyRun(terms.subList(from, i), unified);
        from = i;
      }
    }
    return unified;
  }

  private void unifyRun(List<Term> run, List<Term> unified) {
    if (run.isEmpty()) {
      return;
    }
    boolean bare = run.stream().anyMatch(Term::bare);
    double weight = run.getFirst().weight();
    List<String> texts = run.stream().map(Term::text).toList();
    List<String> together = lexicon.unify(texts);
    if (together.equals(texts)) {
      unified.addAll(run);
      return;
    }
    boolean joined = false;
    for (String text : together) {
      unified.add(new Term(text, bare, joined, false, weight));
      joined = true;
    }
  }

  /** The stretches that meet the question, best first. */
  public List<Match> matches(Question question) {
    Stream<Evidence> found =
        retrieval.ids(question.reading(), CANDIDATES).stream().map(evidence::get);
    Map<String, Evidence> candidates = new LinkedHashMap<>();
    Stream.concat(withFacts.stream(), found).forEach(e -> candidates.putIfAbsent(e.id(), e));
    return matches(question, List.copyOf(candidates.values()));
  }

  /** The best of the given stretches, best first. */
  public List<Match> matches(Question question, List<Evidence> among) {
    Matching matching =
        new Matching(
            question,
            unified(question.terms()),
            lexicon,
            unitsIn(question.reading()).stream().map(Unit::name).collect(Collectors.toSet()));
    return among.stream()
        .map(this::indexed)
        .map(matching::match)
        .filter(m -> m.coverage() > 0)
        .sorted(Comparator.comparingDouble(Match::score).reversed())
        .toList();
  }

  /** Activities that fall on or run over a day. */
  public List<Evidence> on(LocalDate day) {
    return activities().stream()
        .filter(
            e ->
                e.facts()
                    .activity()
                    .map(Activity::when)
                    .filter(w -> Days.covers(w, day))
                    .isPresent())
        .toList();
  }

  private IndexedEvidence indexed(Evidence stretch) {
    IndexedEvidence ready = prepared.get(stretch.id());
    return ready != null ? ready : IndexedEvidence.of(stretch, lexicon);
  }
}
