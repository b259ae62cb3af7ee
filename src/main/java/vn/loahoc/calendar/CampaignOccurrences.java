package vn.loahoc.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.loahoc.corpus.Activity;
import vn.loahoc.corpus.Campaign;
import vn.loahoc.corpus.Plan;
import vn.loahoc.place.Gazetteer;
import vn.loahoc.place.Place;
import vn.loahoc.place.Ward;
import vn.loahoc.text.Spelling;

/** Reads the occurrences of one campaign from its plans. */
final class CampaignOccurrences {

  /** More than a campaign can have; a source that yields more was misread. */
  private static final int MOST = 2_000;

  private static final int ID_DIGITS = 16;

  private static final Pattern CONTROL = Pattern.compile("\\p{Cc}+");
  private static final Pattern KIND_OF_WARD = Pattern.compile("(?iu)^(?:phường|xã|thị trấn|p\\.)");

  private final Campaign campaign;
  private final Gazetteer gazetteer;
  private final Map<String, Integer> told = new HashMap<>();
  private final List<Occurrence> found = new ArrayList<>();

  private CampaignOccurrences(Campaign campaign, Gazetteer gazetteer) {
    this.campaign = campaign;
    this.gazetteer = gazetteer;
  }

  /** In the order of the sources, each happening once. */
  static List<Occurrence> of(Campaign campaign, Gazetteer gazetteer) {
    CampaignOccurrences reader = new CampaignOccurrences(campaign, gazetteer);
    for (Plan plan : campaign.plans()) {
      plan.facts().activities().forEach(activity -> reader.read(activity, plan));
    }
    return Likeness.once(reader.found.stream().limit(MOST).toList());
  }

  private void read(Activity activity, Plan plan) {
    String title = line(activity.what()).replaceAll("[\\s.;,:]+$", "");
    String section = activity.quotation().origin().section();
    int ordinal = told.merge(section + '\n' + Spelling.normalize(title), 1, Integer::sum);
    List<When> times = Expansion.of(activity.when(), week(plan));
    Where where = where(activity, times);
    for (int i = 0; i < times.size() && found.size() < MOST; i++) {
      found.add(
          new Occurrence(
              id(section, title, ordinal, i),
              title,
              times.get(i),
              where,
              activity.open().map(Activity.Open::decider),
              new Occurrence.Source(campaign.id(), plan.name(), section)));
    }
  }

  /** Never made of day or hour: a moved event is still the same entry in a person's calendar. */
  private String id(String section, String title, int ordinal, int index) {
    return Digests.of(
        ID_DIGITS,
        campaign.id(),
        section,
        Spelling.normalize(title),
        String.valueOf(ordinal),
        String.valueOf(index));
  }

  private static String line(String text) {
    return Spelling.nfc(CONTROL.matcher(text).replaceAll(" ")).strip();
  }

  private Optional<Plan.Week> week(Plan plan) {
    return plan.week()
        .or(() -> campaign.plans().stream().flatMap(p -> p.week().stream()).findFirst());
  }

  private Where where(Activity activity, List<When> times) {
    LocalDate day = times.isEmpty() ? LocalDate.MAX : times.getFirst().first();
    return new Where(
        activity.place().map(CampaignOccurrences::line),
        activity.unit().map(CampaignOccurrences::line),
        onlyWard(activity, day));
  }

  /** Names of schools and markets are no wards: only "phường …" counts. */
  private Optional<String> onlyWard(Activity activity, LocalDate day) {
    Set<String> wards =
        Stream.concat(activity.unit().stream(), activity.audience().stream())
            .flatMap(text -> gazetteer.find(text, day).stream())
            .filter(mention -> KIND_OF_WARD.matcher(mention.text()).find())
            .flatMap(mention -> slug(mention.place()).stream())
            .collect(Collectors.toSet());
    return wards.size() == 1 ? Optional.of(wards.iterator().next()) : Optional.empty();
  }

  private static Optional<String> slug(Place place) {
    return place instanceof Ward ward
        ? Optional.of(Slug.ofWard(ward.type().vietnamese() + " " + ward.name()))
        : Optional.empty();
  }
}
