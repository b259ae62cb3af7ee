package vn.loahoc.reminder;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.loahoc.channel.Reach;
import vn.loahoc.delivery.Outlet;
import vn.loahoc.message.Address;
import vn.loahoc.people.HomeTime;
import vn.loahoc.store.Transaction;

/**
 * Sets reminders, shows and drops them. Times are local to {@code Asia/Ho_Chi_Minh}. Thread-safe.
 */
public final class Reminders {

  /** How many one person has at most. */
  public static final int MOST_OF_ONE = 30;

  private final ReminderOccasionStore occasions = new ReminderOccasionStore();
  private final ReminderStore store = new ReminderStore();
  private final ReminderTimeStore times = new ReminderTimeStore();
  private final Outlet outlet;

  public Reminders(Outlet outlet) {
    this.outlet = outlet;
  }

  /**
   * Who wants it.
   *
   * @param from the account they write from, which is where they are reminded
   */
  public record Wanting(String person, Address from) {}

  /**
   * Notes that somebody wants to be reminded; what they wanted for the same before is replaced.
   *
   * @param leads when; empty for what is usual
   */
  public Setting set(
      Transaction t, Remindable remindable, Wanting who, List<Lead> leads, LocalDateTime now) {
    occasions.begin(t, remindable);
    Occasion occasion = occasions.find(t, remindable.occurrence()).orElseThrow();
    if (occasion.facts().withdrawn()) {
      return new Setting.Withdrawn();
    }
    List<Lead> wanted = leads.isEmpty() ? remindable.leads() : leads;
    LeadTimes plan = LeadTimes.of(wanted, occasion.facts().when(), now);
    if (plan.times().isEmpty()) {
      return new Setting.Refused(plan.without().orElse(LeadTimes.Why.PAST));
    }
    boolean known = store.find(t, remindable.occurrence(), who.person()).isPresent();
    if (!known && ahead(t, who.person(), now).size() >= MOST_OF_ONE) {
      return new Setting.TooMany();
    }
    Reminder reminder =
        store.set(
            t,
            new ReminderStore.Wish(remindable.occurrence(), who.person(), who.from(), wanted),
            occasion.facts(),
            now);
    times.waiting(t, reminder.id()).forEach(row -> times.remove(t, row));
    plan.times().forEach(time -> times.add(t, reminder, ReminderTimeStore.Kind.REMINDER, time));
    return new Setting.Noted(
        mine(t, reminder), plan.without(), cautions(t, who, plan.times(), now));
  }

  private List<Setting.Caution> cautions(
      Transaction t, Wanting who, List<LocalDateTime> planned, LocalDateTime now) {
    List<Setting.Caution> cautions = new ArrayList<>();
    if (outlet.isStopped(t, who.from())) {
      cautions.add(new Setting.Caution.Stopped());
    }
    switch (outlet.reach(who.from().channel())) {
      case Reach.Always always -> {
        // nothing keeps it
      }
      case Reach.WhenOpened opened -> cautions.add(new Setting.Caution.WhenOpened());
      case Reach.Within within ->
          planned.stream()
              .filter(time -> time.isAfter(now.plus(within.window())))
              .findFirst()
              .ifPresent(time -> cautions.add(new Setting.Caution.Late(time, within.window())));
    }
    outlet
        .keptUntil(t, who.person())
        .map(until -> HomeTime.dayOf(until.minusMillis(1)))
        .ifPresent(
            last ->
                planned.stream()
                    .filter(time -> time.toLocalDate().isAfter(last))
                    .findFirst()
                    .ifPresent(time -> cautions.add(new Setting.Caution.Forgotten(time, last))));
    return cautions;
  }

  /**
   * A reminder as its owner sees it.
   *
   * @param sample whether it is made up
   * @param when as it stands now
   * @param leads when they want it
   * @param times when they will be reminded, in order
   */
  public record Mine(
      String occurrence,
      String title,
      boolean sample,
      Moment when,
      Remindable.Where where,
      List<Lead> leads,
      List<LocalDateTime> times) {
    public Mine {
      leads = List.copyOf(leads);
      times = List.copyOf(times);
    }

    /** What it is, when and where, in one line. */
    public String named() {
      return ReminderWords.named(title, sample, when, where);
    }
  }

  /** What somebody is still to be reminded of, whatever comes first being first. */
  public List<Mine> ahead(Transaction t, String person, LocalDateTime now) {
    return store.ofPerson(t, person).stream()
        .map(reminder -> mine(t, reminder))
        .filter(mine -> !mine.times().isEmpty())
        .sorted(Comparator.comparing((Mine mine) -> mine.when().begins()))
        .toList();
  }

  /** The occurrences of which somebody was reminded and which began after a time. */
  public List<String> begun(Transaction t, String person, LocalDateTime since, LocalDateTime now) {
    return store.ofPerson(t, person).stream()
        .flatMap(reminder -> occasions.find(t, reminder.occurrence()).stream())
        .filter(occasion -> !occasion.facts().withdrawn())
        .filter(one -> isWithin(one.facts().when().begins(), since, now))
        .map(Occasion::occurrence)
        .toList();
  }

  private static boolean isWithin(LocalDateTime begins, LocalDateTime since, LocalDateTime now) {
    return begins.isAfter(since) && !begins.isAfter(now);
  }

  private Mine mine(Transaction t, Reminder reminder) {
    Occasion occasion = occasions.find(t, reminder.occurrence()).orElseThrow();
    return new Mine(
        occasion.occurrence(),
        occasion.title(),
        occasion.sample(),
        occasion.facts().when(),
        occasion.where(),
        reminder.leads(),
        times.waiting(t, reminder.id()).stream()
            .filter(row -> row.kind() == ReminderTimeStore.Kind.REMINDER)
            .map(ReminderTimeStore.Row::due)
            .toList());
  }

  /** Drops one; false if there is none. */
  public boolean drop(Transaction t, String person, String occurrence) {
    Optional<Reminder> found = store.find(t, occurrence, person);
    found.ifPresent(reminder -> remove(t, reminder));
    return found.isPresent();
  }

  /**
   * Drops some of the hours of one, and with the last of them all of it.
   *
   * @return what is left; nothing if none is
   */
  public Optional<Mine> drop(
      Transaction t, Mine one, String person, List<Lead> leads, LocalDateTime now) {
    Reminder reminder = store.find(t, one.occurrence(), person).orElseThrow();
    List<LocalDateTime> gone = LeadTimes.of(leads, one.when(), now).times();
    List<Lead> kept =
        reminder.leads().stream()
            .filter(lead -> !leads.contains(lead) && !isMovedTo(gone, lead, one.when(), now))
            .toList();
    LeadTimes plan = LeadTimes.of(kept, one.when(), now);
    if (plan.times().isEmpty()) {
      remove(t, reminder);
      return Optional.empty();
    }
    store.setLeads(t, reminder.id(), kept);
    times.waiting(t, reminder.id()).stream()
        .filter(row -> row.due().isAfter(now))
        .forEach(row -> times.remove(t, row));
    plan.times().forEach(time -> times.add(t, reminder, ReminderTimeStore.Kind.REMINDER, time));
    return Optional.of(mine(t, reminder));
  }

  /** What quiet hours moved to an hour that is dropped would only bring it back. */
  private static boolean isMovedTo(
      List<LocalDateTime> gone, Lead lead, Moment when, LocalDateTime now) {
    List<LocalDateTime> times = LeadTimes.of(List.of(lead), when, now).times();
    return gone.containsAll(times) && lead.of(when).filter(times::contains).isEmpty();
  }

  void remove(Transaction t, Reminder reminder) {
    times.removeAll(t, reminder.id());
    store.remove(t, reminder.id());
  }

  /** Whether anything of somebody is kept. */
  public boolean has(Transaction t, String person) {
    return !store.ofPerson(t, person).isEmpty();
  }

  /** How many messages there were, by what became of them: "sent", "missed" and so on. */
  public Map<String, Long> counts(Transaction t) {
    return times.counts(t);
  }
}
