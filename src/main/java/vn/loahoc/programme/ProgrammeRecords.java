package vn.loahoc.programme;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.loahoc.people.PersonalRecords;
import vn.loahoc.people.Purpose;
import vn.loahoc.people.Subject;
import vn.loahoc.store.Transaction;

/** Who wants the day's item, and which they had. */
public final class ProgrammeRecords implements PersonalRecords {

  private final SubscriptionStore subscriptions = new SubscriptionStore();
  private final DueStore dues = new DueStore();

  @Override
  public List<String> shown(Transaction t, Subject subject) {
    List<String> shown = new ArrayList<>();
    for (String person : subject.person().stream().toList()) {
      subscriptions
          .find(t, person)
          .map(
              one ->
                  ProgrammeWords.say(
                      "kept",
                      ProgrammeWords.hour(one.hour()),
                      ProgrammeWords.say("audience-" + one.audience().key())))
          .ifPresent(shown::add);
      List<Due> all = dues.ofPerson(t, person);
      if (!all.isEmpty()) {
        shown.add(ProgrammeWords.say("kept-days", all.size()));
      }
    }
    return shown;
  }

  @Override
  public void erase(Transaction t, Subject subject) {
    subject.person().ifPresent(person -> removeAll(t, person));
  }

  private void removeAll(Transaction t, String person) {
    dues.removeAll(t, person);
    subscriptions.remove(t, person);
  }

  /** One of them stays, that of the second if both want it; what they had is what either had. */
  @Override
  public void join(Transaction t, String from, String to, Instant at) {
    Optional<Subscription> theirs = subscriptions.find(t, to);
    if (theirs.isPresent()) {
      subscriptions.remove(t, from);
    } else {
      subscriptions.give(t, from, to);
    }
    dues.give(t, from, to);
  }

  @Override
  public void withdrawn(Transaction t, String person, Purpose purpose) {
    if (purpose == Purpose.DAILY) {
      removeAll(t, person);
    }
  }
}
