package vn.loahoc.reminder;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.loahoc.channel.Reach;
import vn.loahoc.delivery.Ending;
import vn.loahoc.delivery.Outlet;
import vn.loahoc.dialogue.Topics;
import vn.loahoc.message.Address;
import vn.loahoc.people.HomeTime;
import vn.loahoc.people.QuietHours;
import vn.loahoc.reminder.ReminderTimeStore.Kind;
import vn.loahoc.reminder.ReminderTimeStore.Row;
import vn.loahoc.store.Transaction;

/**
 * Keeps reminders true: what is due goes out, what has changed is told to those who were told
 * otherwise, and the others are reminded at other times. Times are local to {@code
 * Asia/Ho_Chi_Minh}. Thread-safe.
 */
public final class ReminderDesk {

  /** What may become of what is to be sent, as it is counted. */
  public static final List<String> STATES =
      Stream.of(ReminderTimeStore.State.values()).map(ReminderTimeStore.State::key).toList();

  /** Told at once by whoever changes something; the next tick tells the rest. */
  private static final int AT_ONCE = 100;

  /** More occasions than anybody is reminded of. */
  private static final int WATCHED = 5_000;

  private static final Duration STILL_OF_INTEREST = Duration.ofDays(1);

  private final ReminderOccasionStore occasions = new ReminderOccasionStore();
  private final ReminderStore store = new ReminderStore();
  private final ReminderTimeStore times = new ReminderTimeStore();
  private final Outlet outlet;
  private final Routes routes;
  private final Firing firing;
  private final Arrivals arrivals = new Arrivals();

  /**
   * @param elsewhere who is told of changes anyway
   */
  public ReminderDesk(Outlet outlet, Topics topics, ToldElsewhere elsewhere) {
    this.outlet = outlet;
    this.routes = new Routes(outlet);
    this.firing = new Firing(outlet, topics, elsewhere);
  }

  /**
   * It has another day, hour or place now, or takes place after all: to be called by whoever
   * changes it, in the transaction that does so. What {@link Remindables} says later counts only if
   * it is something new again; so whoever takes a change back must say so here too.
   *
   * @param basis on what staff say so, as it goes on from "theo"
   */
  public void changed(
      Transaction t, Remindable remindable, Optional<String> basis, LocalDateTime now) {
    if (occasions.find(t, remindable.occurrence()).isPresent()) {
      occasions.set(t, remindable, basis);
      tell(t, remindable.occurrence(), now);
    }
  }

  /** It does not take place: to be called in the transaction that withdraws it. */
  public void withdrawn(
      Transaction t, String occurrence, Optional<String> basis, LocalDateTime now) {
    if (occasions.withdraw(t, occurrence, basis)) {
      tell(t, occurrence, now);
    }
  }

  private void tell(Transaction t, String occurrence, LocalDateTime now) {
    store.stale(t, occurrence);
    for (Reminder reminder : store.stale(t, AT_ONCE)) {
      revise(t, reminder, now);
      if (times.waiting(t, reminder.id()).stream().anyMatch(row -> isNews(row, now))) {
        firing.fire(t, reminder.person(), now, Optional.empty());
      }
    }
  }

  private static boolean isNews(Row row, LocalDateTime now) {
    return row.kind() != Kind.REMINDER && !row.due().isAfter(now);
  }

  /** What people are reminded of and what its source last said, for {@link #look}. */
  public List<Watched> watched(Transaction t, LocalDateTime now) {
    return occasions.watched(t, HomeTime.instant(now.minus(STILL_OF_INTEREST)), WATCHED);
  }

  /**
   * Something people are reminded of.
   *
   * @param occasion as it stood when it was looked at
   * @param seen what its source last said, in a form of ours; "" for nothing
   */
  public record Watched(Occasion occasion, String seen) {

    public String occurrence() {
      return occasion.occurrence();
    }

    /** Whether its source says something else now. */
    public boolean differs(Optional<Remindable> source) {
      return !source.map(ReminderOccasionStore::seen).orElse("").equals(seen);
    }
  }

  /**
   * Its source says something else than before. If it says nothing any more, nothing is concluded
   * from that until a reminder is due. If staff changed it since it was looked at, nothing is done:
   * the source may be older than what they said, and is asked again.
   *
   * @return whether people may have to be told
   */
  public boolean look(Transaction t, Watched watched, Optional<Remindable> source) {
    Optional<Occasion> known = occasions.locked(t, watched.occurrence());
    if (known.filter(watched.occasion()::equals).isEmpty()) {
      return false;
    }
    String seen = source.map(ReminderOccasionStore::seen).orElse("");
    occasions.setSeen(t, watched.occurrence(), seen);
    if (source.isPresent() && !known.get().facts().equals(Occasion.Facts.of(source.get()))) {
      occasions.set(t, source.get(), Optional.empty());
      store.stale(t, watched.occurrence());
      return true;
    }
    return false;
  }

  /** Looks at reminders whose occasion has changed; how many there were: call again until 0. */
  public int revise(Transaction t, LocalDateTime now) {
    List<Reminder> stale = store.stale(t, AT_ONCE);
    stale.forEach(reminder -> revise(t, reminder, now));
    return stale.size();
  }

  /** Sends what is due; to how many people: call again until 0. */
  public int fire(Transaction t, LocalDateTime now) {
    return firing.fire(t, now, AT_ONCE);
  }

  /**
   * Somebody has written: what they could not be told is told now. Who wants messages again is also
   * told what went by meanwhile and still helps.
   */
  public void heard(Transaction t, String person, Address from, LocalDateTime now) {
    if (outlet.reach(from.channel()) instanceof Reach.Within) {
      store.heard(t, person, from.channel(), now);
    }
    if (!outlet.isStopped(t, from)
        && times.owedNow(t, person, now, now.plus(Firing.TOO_LATE)) > 0) {
      firing.fire(t, person, now, Optional.of(from));
    }
  }

  /**
   * A message has come to its end; to be called in the transaction that says so. What is not ours
   * is left alone.
   */
  public void ended(Transaction t, String key, Ending ending, Instant at) {
    arrivals.ended(t, key, ending, HomeTime.local(at));
  }

  private void revise(Transaction t, Reminder reminder, LocalDateTime now) {
    store.fresh(t, reminder.id());
    Occasion.Facts facts = occasions.find(t, reminder.occurrence()).orElseThrow().facts();
    LeadTimes plan = LeadTimes.of(reminder.leads(), facts.when(), now);
    for (Row row : times.waiting(t, reminder.id())) {
      // what was not sent in time is still to be told, unless the thing is off
      if (row.kind() != Kind.REMINDER || row.due().isAfter(now) || facts.withdrawn()) {
        times.remove(t, row);
      }
    }
    if (!facts.withdrawn()) {
      plan.times().forEach(time -> times.add(t, reminder, Kind.REMINDER, time));
    }
    if (!reminder.told().equals(facts) && isToldAtOnce(reminder, facts, plan)) {
      addNews(t, reminder, facts, now);
    }
  }

  /**
   * Those who were reminded before and know it otherwise, those whose reminder cannot be kept, and
   * all if it is off; the others learn it when they are reminded.
   */
  private boolean isToldAtOnce(Reminder reminder, Occasion.Facts facts, LeadTimes plan) {
    return reminder.reminded()
        || facts.withdrawn()
        || reminder.told().withdrawn()
        || plan.times().isEmpty()
        || !plan.times().stream().allMatch(time -> routes.willCarry(reminder, time));
  }

  /** In quiet hours it waits for the morning, unless that is too late. */
  private void addNews(Transaction t, Reminder reminder, Occasion.Facts facts, LocalDateTime now) {
    LocalDateTime morning = QuietHours.end(now);
    boolean canWait =
        Stream.of(reminder.told().when(), facts.when())
            .map(Moment::setsOut)
            .filter(start -> start.isAfter(now))
            .allMatch(start -> QuietHours.leavesEnough(morning, start));
    boolean waits = QuietHours.isQuiet(now) && canWait;
    Kind kind = QuietHours.isQuiet(now) && !canWait ? Kind.URGENT : Kind.NEWS;
    times.add(t, reminder, kind, waits ? morning : now);
  }
}
