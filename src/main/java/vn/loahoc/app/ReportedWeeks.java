package vn.loahoc.app;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import vn.loahoc.corpus.Campaign;
import vn.loahoc.corpus.Corpus;
import vn.loahoc.corpus.Plan;
import vn.loahoc.place.Gazetteer;
import vn.loahoc.place.PlaceMention;
import vn.loahoc.place.Succession;
import vn.loahoc.place.Ward;
import vn.loahoc.publishing.Documents;
import vn.loahoc.report.Background;
import vn.loahoc.report.Week;
import vn.loahoc.report.Weeks;

/** The campaigns of the corpus and the wards of home, for reports. Thread-safe. */
final class ReportedWeeks implements Weeks {

  private final Supplier<Documents> documents;

  ReportedWeeks(Supplier<Documents> documents) {
    this.documents = documents;
  }

  @Override
  public Optional<Week> at(LocalDate day) {
    Documents now = documents.get();
    return campaign(now.folder(), day).map(campaign -> week(campaign, now, day));
  }

  /** The campaign of a folder of the corpus, with the names that wards have on a day. */
  Optional<Week> named(String id, LocalDate day) {
    Documents now = documents.get();
    return now.folder().campaigns().stream()
        .filter(campaign -> campaign.id().equals(id))
        .findFirst()
        .map(campaign -> week(campaign, now, day));
  }

  /** Of home, if there is one; the one whose days are nearest. */
  static Optional<Campaign> campaign(Corpus corpus, LocalDate day) {
    List<Campaign> home = corpus.campaigns().stream().filter(Campaign::home).toList();
    return (home.isEmpty() ? corpus.campaigns() : home)
        .stream()
            .min(
                Comparator.comparingLong((Campaign one) -> daysAway(one, day))
                    .thenComparing(Campaign::id, Comparator.reverseOrder()));
  }

  private static long daysAway(Campaign campaign, LocalDate day) {
    return days(campaign)
        .map(
            week ->
                Math.max(
                    0L,
                    Math.max(
                        week.first().toEpochDay() - day.toEpochDay(),
                        day.toEpochDay() - week.last().toEpochDay())))
        .orElse(Long.MAX_VALUE);
  }

  private static Optional<Plan.Week> days(Campaign campaign) {
    return campaign.plans().stream().flatMap(plan -> plan.week().stream()).findFirst();
  }

  private static Week week(Campaign campaign, Documents now, LocalDate day) {
    Map<String, String> today = renamed(now.gazetteer(), day);
    return new Week(
        campaign.id(),
        days(campaign).map(Plan.Week::first).orElse(day),
        days(campaign).map(Plan.Week::last).orElse(day),
        today,
        new Background(
            campaign.title(),
            BroughtFigures.past(campaign, now.folder().campaigns()),
            BroughtFigures.people(campaign, today)));
  }

  /** Wards that went into one other as a whole; of those that were divided nobody can tell. */
  private static Map<String, String> renamed(Gazetteer gazetteer, LocalDate day) {
    Map<String, String> renamed = new HashMap<>();
    for (Ward ward : gazetteer.wards()) {
      boolean gone = ward.life().to().filter(last -> last.isBefore(day)).isPresent();
      Succession succession = gazetteer.succession(ward);
      if (gone && succession.today().size() == 1) {
        renamed.put(ward.name(), succession.today().getFirst().name());
      }
    }
    return renamed;
  }

  @Override
  public Optional<String> ward(String text, LocalDate day) {
    Gazetteer gazetteer = documents.get().gazetteer();
    Map<String, String> renamed = renamed(gazetteer, day);
    return gazetteer.find(text, day).stream()
        .map(PlaceMention::place)
        .filter(Ward.class::isInstance)
        .map(Ward.class::cast)
        .map(ward -> renamed.getOrDefault(ward.name(), ward.name()))
        .findFirst();
  }

  @Override
  public String withoutWards(String text, LocalDate day) {
    StringBuilder rest = new StringBuilder(text);
    for (PlaceMention mention : documents.get().gazetteer().find(text, day).reversed()) {
      if (mention.place() instanceof Ward) {
        rest.replace(mention.from(), mention.to(), " ");
      }
    }
    return rest.toString();
  }
}
