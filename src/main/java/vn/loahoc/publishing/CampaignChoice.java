package vn.loahoc.publishing;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.loahoc.corpus.Campaign;
import vn.loahoc.corpus.Corpus;
import vn.loahoc.corpus.Plan;

/** For which campaign something is meant that names none. */
public final class CampaignChoice {

  private CampaignChoice() {}

  /** Of those of home, else of all, the one whose week is nearest to a day. */
  public static Optional<Campaign> on(Corpus corpus, LocalDate day) {
    List<Campaign> home = corpus.campaigns().stream().filter(Campaign::home).toList();
    return (home.isEmpty() ? corpus.campaigns() : home)
        .stream().min(Comparator.comparingLong(campaign -> distance(campaign, day)));
  }

  private static long distance(Campaign campaign, LocalDate day) {
    return campaign.plans().stream()
        .flatMap(plan -> plan.week().stream())
        .mapToLong(week -> distance(week, day))
        .min()
        .orElseGet(() -> 366L * Math.abs(campaign.year().orElse(0) - day.getYear()));
  }

  private static long distance(Plan.Week week, LocalDate day) {
    if (day.isBefore(week.first())) {
      return ChronoUnit.DAYS.between(day, week.first());
    }
    return Math.max(0, ChronoUnit.DAYS.between(week.last(), day));
  }
}
