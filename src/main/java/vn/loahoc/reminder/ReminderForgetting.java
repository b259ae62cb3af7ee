package vn.loahoc.reminder;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.TreeSet;
import vn.loahoc.people.Consents;
import vn.loahoc.people.Purpose;
import vn.loahoc.store.RetentionRule;
import vn.loahoc.store.Transaction;

/**
 * Forgets reminders {@value #DAYS_KEPT} days after what they are about, as the consent sentence
 * says. Whoever has none left does not have to be kept for them. Thread-safe.
 */
public final class ReminderForgetting {

  /** How long a reminder is kept after its occasion. */
  public static final int DAYS_KEPT = 30;

  private static final int AT_ONCE = 200;

  private final ReminderOccasionStore occasions = new ReminderOccasionStore();
  private final ReminderStore store = new ReminderStore();
  private final ReminderTimeStore times = new ReminderTimeStore();
  private final Consents consents;

  public ReminderForgetting(Consents consents) {
    this.consents = consents;
  }

  /** For the nightly run. */
  public RetentionRule rule() {
    return new RetentionRule(
        "reminders", "reminders " + DAYS_KEPT + " days after their occasion", this::step);
  }

  private int step(Transaction t, Instant now) {
    Instant before = now.minus(Duration.ofDays(DAYS_KEPT));
    List<Reminder> past = store.past(t, before, AT_ONCE);
    TreeSet<String> people = new TreeSet<>();
    for (Reminder one : past) {
      times.removeAll(t, one.id());
      store.remove(t, one.id());
      people.add(one.person());
    }
    people.forEach(person -> release(t, person, now));
    return past.size() + occasions.remove(t, before, AT_ONCE);
  }

  /** Ends what somebody agreed to for being reminded, if nothing is kept for it any more. */
  public void release(Transaction t, String person, Instant now) {
    if (store.ofPerson(t, person).isEmpty() && consents.lives(t, person, Purpose.REMINDERS, now)) {
      consents.fulfilled(t, person, Purpose.REMINDERS, now);
    }
  }
}
