package vn.loahoc.programme;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import vn.loahoc.people.Consents;
import vn.loahoc.people.HomeTime;
import vn.loahoc.people.Purpose;
import vn.loahoc.store.RetentionRule;
import vn.loahoc.store.Transaction;

/**
 * Forgets what somebody had {@value #DAYS_KEPT} days later, and that they wanted it {@value
 * #DAYS_KEPT} days after it was over, as the consent sentence says. Thread-safe.
 */
public final class ProgrammeForgetting {

  /** How long it is kept. */
  public static final int DAYS_KEPT = 30;

  private static final int AT_ONCE = 200;

  private final SubscriptionStore subscriptions = new SubscriptionStore();
  private final DueStore dues = new DueStore();
  private final Consents consents;

  public ProgrammeForgetting(Consents consents) {
    this.consents = consents;
  }

  /** For the nightly run. */
  public RetentionRule rule() {
    return new RetentionRule(
        "programme", "the day's items, and who wanted them: " + DAYS_KEPT + " days", this::step);
  }

  private int step(Transaction t, Instant now) {
    Instant before = now.minus(Duration.ofDays(DAYS_KEPT));
    List<String> over = subscriptions.overSince(t, before, AT_ONCE);
    for (String person : over) {
      subscriptions.remove(t, person);
      if (consents.lives(t, person, Purpose.DAILY, now)) {
        consents.fulfilled(t, person, Purpose.DAILY, now);
      }
    }
    return over.size() + dues.removeBefore(t, HomeTime.dayOf(before), AT_ONCE);
  }
}
