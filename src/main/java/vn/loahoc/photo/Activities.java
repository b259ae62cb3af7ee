package vn.loahoc.photo;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import vn.loahoc.checkin.Occasions;

/**
 * What photos may show: what the calendar has for today and yesterday, or something else of these
 * days. Looks at the calendar, so not inside a transaction. Thread-safe.
 */
public final class Activities {

  private static final String OTHERWISE = "khac-";

  private final Occasions occasions;
  private final Function<LocalDate, Optional<String>> campaigns;

  /**
   * @param campaigns the campaign that a day belongs to
   */
  public Activities(Occasions occasions, Function<LocalDate, Optional<String>> campaigns) {
    this.occasions = occasions;
    this.campaigns = campaigns;
  }

  /** What a caption may speak of. */
  public Guess guess(Photographer who, String caption, LocalDate today) {
    return Guess.of(occasions, who.steward(), caption, today);
  }

  /** Stands in the place of the id of an occasion: something else of that day. */
  public static String otherwise(LocalDate day) {
    return OTHERWISE + day;
  }

  /** Whether it stands for something that is in no calendar. */
  public static boolean isOtherwise(String key) {
    return key.startsWith(OTHERWISE);
  }

  /**
   * What was chosen, as far as they may mean it: a key may be forged.
   *
   * @param key the id of an occasion, or what stands in its place
   * @return nothing as well if there is no campaign at all
   */
  public Optional<Depicted> find(Photographer who, String key, LocalDate today) {
    LocalDate yesterday = today.minusDays(1);
    if (isOtherwise(key)) {
      LocalDate day = key.equals(otherwise(yesterday)) ? yesterday : today;
      return campaigns.apply(day).map(campaign -> Depicted.otherwise(campaign, day));
    }
    return occasions
        .find(key)
        .filter(occasion -> occasion.concerns(who.steward()))
        .filter(occasion -> !occasion.span().day().isAfter(today))
        .map(Depicted::of);
  }
}
