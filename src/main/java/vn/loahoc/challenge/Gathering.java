package vn.loahoc.challenge;

import java.time.LocalDate;
import vn.loahoc.participation.Activity;

/**
 * A class or an event that somebody may have been to.
 *
 * @param activity as the ledger knows it, under the id that check-ins have
 * @param day local date
 */
public record Gathering(Activity activity, LocalDate day) {

  public String id() {
    return activity.occurrence();
  }

  /** The id of its campaign. */
  public String campaign() {
    return activity.campaign();
  }

  public String title() {
    return activity.title();
  }
}
