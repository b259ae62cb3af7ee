package vn.loahoc.attendance;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.loahoc.people.HomeTime;
import vn.loahoc.people.PersonalRecords;
import vn.loahoc.people.Purpose;
import vn.loahoc.people.Subject;
import vn.loahoc.store.Transaction;

/**
 * What people registered for. Places of people who are erased, or do not agree any more, become
 * free; {@link Registrations#settle} gives them to those who wait.
 */
public final class RegistrationRecords implements PersonalRecords {

  /** Of two for the same: the one with places, then the larger, then the earlier. */
  private static final Comparator<Registration> BETTER =
      Comparator.comparing((Registration one) -> !one.seated())
          .thenComparingInt(one -> -one.people())
          .thenComparingLong(Registration::id);

  private final RegistrationStore store = new RegistrationStore();
  private final CalledOffStore calledOff = new CalledOffStore();
  private final OccasionStore occasions = new OccasionStore();
  private final Bookings bookings = new Bookings(Counted.nobody()); // it only gives back

  @Override
  public List<String> shown(Transaction t, Subject subject) {
    List<String> lines = new ArrayList<>();
    subject
        .person()
        .ifPresent(person -> store.ofPerson(t, person).forEach(row -> lines.add(line(t, row))));
    return lines;
  }

  private String line(Transaction t, RegistrationStore.Row row) {
    Registration one = row.registration();
    Occasion occasion = occasions.find(t, one.occurrence()).orElseThrow();
    String named = RegistrationWords.named(occasion);
    String line =
        RegistrationWords.say(one.seated() ? "kept" : "kept-waiting", one.people(), named);
    return row.name()
        .map(name -> line + " " + RegistrationWords.say("kept-name", name))
        .orElse(line);
  }

  @Override
  public void erase(Transaction t, Subject subject) {
    subject.person().ifPresent(person -> store.removeAll(t, person));
  }

  /**
   * For what both had registered one registration stays, also of what may be held after all: they
   * are one person now. The places of the other are given back.
   */
  @Override
  public void join(Transaction t, String from, String to, Instant at) {
    Map<String, RegistrationStore.Row> best = new HashMap<>();
    for (String person : List.of(to, from)) {
      for (RegistrationStore.Row row : calledOff.ofPerson(t, person)) {
        RegistrationStore.Row other = best.put(row.registration().occurrence(), row);
        if (other != null) {
          boolean isBetter = BETTER.compare(row.registration(), other.registration()) < 0;
          best.put(row.registration().occurrence(), isBetter ? row : other);
          drop(t, isBetter ? other : row, at);
        }
      }
    }
    store.give(t, from, to);
  }

  private void drop(Transaction t, RegistrationStore.Row row, Instant at) {
    bookings.givenBack(t, row, HomeTime.local(at));
    store.remove(t, row.registration().id());
  }

  @Override
  public void withdrawn(Transaction t, String person, Purpose purpose) {
    if (purpose == Purpose.REGISTRATION) {
      store.removeAll(t, person);
    }
    if (purpose == Purpose.LIST_NAME) {
      store.setName(t, person, Optional.empty());
    }
  }
}
