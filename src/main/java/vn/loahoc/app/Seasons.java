package vn.loahoc.app;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.loahoc.answer.Citation;
import vn.loahoc.corpus.Campaign;
import vn.loahoc.corpus.Corpus;
import vn.loahoc.corpus.Plan;
import vn.loahoc.corpus.Quotation;
import vn.loahoc.corpus.Slogan;
import vn.loahoc.programme.Saying;
import vn.loahoc.programme.Season;
import vn.loahoc.text.Spelling;

/** The home campaign as the daily programme sees it, as the documents are now. Thread-safe. */
final class Seasons {

  private final FromDocuments<Optional<Season>> made;

  Seasons(LiveUnderstanding documents) {
    this.made = new FromDocuments<>(documents, Seasons::of);
  }

  /** Nothing if no home campaign has both days and slogans. */
  Optional<Season> now() {
    return made.now();
  }

  private static Optional<Season> of(Corpus corpus) {
    return corpus.campaigns().stream()
        .filter(Campaign::home)
        .flatMap(campaign -> season(campaign).stream())
        .max(Comparator.comparing(Season::first));
  }

  /** Its days are those that the first of its plans states, its slogans those of all. */
  static Optional<Season> season(Campaign campaign) {
    Optional<Plan.Week> week =
        campaign.plans().stream().flatMap(plan -> plan.week().stream()).findFirst();
    List<Saying> sayings = sayings(campaign);
    if (week.isEmpty() || sayings.isEmpty()) {
      return Optional.empty();
    }
    LocalDate first = week.get().first();
    return Optional.of(
        new Season(
            campaign.id(),
            campaign.title(),
            first,
            week.get().last(),
            sayings,
            Set.copyOf(campaign.desk().wardsOnCards())));
  }

  private static List<Saying> sayings(Campaign campaign) {
    List<Saying> sayings = new ArrayList<>();
    Set<String> known = new HashSet<>();
    for (Plan plan : campaign.plans()) {
      for (Slogan slogan : plan.facts().slogans()) {
        if (known.add(Spelling.normalize(slogan.text()))) {
          sayings.add(new Saying(slogan, source(plan, slogan)));
        }
      }
    }
    return sayings;
  }

  private static String source(Plan plan, Slogan slogan) {
    return Citation.line(List.of(Citation.of(plan, new Quotation(slogan.text(), slogan.origin()))))
        .replaceFirst("^Nguồn: ", "")
        .replaceFirst("\\.$", "");
  }
}
