package vn.loahoc.reminder;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.loahoc.people.PersonalRecords;
import vn.loahoc.people.Purpose;
import vn.loahoc.people.Subject;
import vn.loahoc.reminder.ReminderTimeStore.Row;
import vn.loahoc.store.Transaction;

/** What people wanted to be reminded of. */
public final class ReminderRecords implements PersonalRecords {

  private final ReminderOccasionStore occasions = new ReminderOccasionStore();
  private final ReminderStore store = new ReminderStore();
  private final ReminderTimeStore times = new ReminderTimeStore();

  @Override
  public List<String> shown(Transaction t, Subject subject) {
    return subject.person().stream()
        .flatMap(person -> store.ofPerson(t, person).stream())
        .map(reminder -> line(t, reminder))
        .toList();
  }

  private String line(Transaction t, Reminder reminder) {
    Occasion occasion = occasions.find(t, reminder.occurrence()).orElseThrow();
    Occasion.Facts facts = occasion.facts();
    String named =
        ReminderWords.named(occasion.title(), occasion.sample(), facts.when(), occasion.where());
    List<Row> waiting = times.waiting(t, reminder.id());
    return waiting.isEmpty()
        ? ReminderWords.say("kept-over", named)
        : ReminderWords.say(
            "kept", named, ReminderWords.times(waiting.stream().map(Row::due).toList()));
  }

  @Override
  public void erase(Transaction t, Subject subject) {
    subject.person().ifPresent(person -> removeAll(t, person));
  }

  private void removeAll(Transaction t, String person) {
    for (Reminder reminder : store.ofPerson(t, person)) {
      times.removeAll(t, reminder.id());
      store.remove(t, reminder.id());
    }
  }

  /** For what both wanted to be reminded of one reminder stays, at the times of both. */
  @Override
  public void join(Transaction t, String from, String to, Instant at) {
    for (Reminder theirs : store.ofPerson(t, from)) {
      Optional<Reminder> same = store.find(t, theirs.occurrence(), to);
      if (same.isPresent()) {
        List<Row> kept = times.waiting(t, same.get().id());
        for (Row row : times.waiting(t, theirs.id())) {
          if (kept.stream().anyMatch(other -> other.due().equals(row.due()))) {
            times.remove(t, row);
          }
        }
        times.give(t, theirs.id(), same.get());
        store.remove(t, theirs.id());
      } else {
        store.give(t, theirs.id(), to);
        times.give(t, theirs.id(), store.find(t, theirs.id()).orElseThrow());
      }
    }
  }

  @Override
  public void withdrawn(Transaction t, String person, Purpose purpose) {
    if (purpose == Purpose.REMINDERS) {
      removeAll(t, person);
    }
  }
}
