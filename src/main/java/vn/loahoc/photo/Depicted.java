package vn.loahoc.photo;

import java.time.LocalDate;
import java.util.Optional;
import vn.loahoc.checkin.Occasion;
import vn.loahoc.participation.Activity;

/**
 * What photos show.
 *
 * @param campaign id of the campaign
 * @param occurrence id of the occasion; nothing for what stands in no calendar
 * @param title of the occasion; empty for what stands in no calendar
 * @param ward the one it is for
 * @param activity the occasion as the ledger knows it; not kept with photos
 */
public record Depicted(
    String campaign,
    Optional<String> occurrence,
    String title,
    LocalDate day,
    Optional<String> ward,
    Optional<Activity> activity) {

  private static final int LONGEST_TITLE = 300;

  public Depicted {
    title = title.substring(0, Math.min(LONGEST_TITLE, title.length()));
  }

  /** An occasion of the calendar. */
  public static Depicted of(Occasion occasion) {
    return new Depicted(
        occasion.campaign(),
        Optional.of(occasion.id()),
        occasion.title(),
        occasion.span().day(),
        occasion.spot().ward(),
        Optional.of(occasion.activity()));
  }

  /** Something else of that day. */
  public static Depicted otherwise(String campaign, LocalDate day) {
    return new Depicted(campaign, Optional.empty(), "", day, Optional.empty(), Optional.empty());
  }
}
