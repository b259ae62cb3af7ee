package vn.loahoc.attendance;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.TreeSet;
import vn.loahoc.people.Consents;
import vn.loahoc.people.Purpose;
import vn.loahoc.store.RetentionRule;
import vn.loahoc.store.Transaction;

/**
 * Forgets registrations in time: {@value #DAYS_KEPT} days after the session, as the consent
 * sentence says, and a day after they were cancelled, or after a session that was called off would
 * have begun. Whoever has none left does not have to be kept for it. Thread-safe.
 */
public final class RegistrationForgetting {

  /** How long a registration is kept after its session. */
  public static final int DAYS_KEPT = 30;

  private static final Duration OVER_KEPT = Duration.ofDays(1);
  private static final int AT_ONCE = 200;

  private final RegistrationStore store = new RegistrationStore();
  private final OccasionStore occasions = new OccasionStore();
  private final Consents consents;

  public RegistrationForgetting(Consents consents) {
    this.consents = consents;
  }

  /** For the nightly run. */
  public RetentionRule rule() {
    return new RetentionRule(
        "registrations",
        "registrations " + DAYS_KEPT + " days after the session, cancelled ones after a day",
        this::step);
  }

  private int step(Transaction t, Instant now) {
    Instant started = now.minus(Duration.ofDays(DAYS_KEPT));
    List<RegistrationStore.Past> past = store.past(t, now.minus(OVER_KEPT), started, AT_ONCE);
    TreeSet<String> people = new TreeSet<>();
    for (RegistrationStore.Past one : past) {
      store.remove(t, one.id());
      people.add(one.person());
    }
    for (String person : people) {
      release(t, person, now);
    }
    return past.size() + occasions.remove(t, started, AT_ONCE);
  }

  /** Ends what somebody agreed to for registering, if nothing is kept for it any more. */
  public void release(Transaction t, String person, Instant now) {
    if (store.has(t, person)) {
      return;
    }
    for (Purpose purpose : List.of(Purpose.LIST_NAME, Purpose.REGISTRATION)) {
      if (consents.lives(t, person, purpose, now)) {
        consents.fulfilled(t, person, purpose, now);
      }
    }
  }
}
