package vn.loahoc.web;

import java.time.Instant;
import java.util.List;
import vn.loahoc.channel.web.VisitorMessages;
import vn.loahoc.people.PersonalRecords;
import vn.loahoc.people.Purpose;
import vn.loahoc.people.Subject;
import vn.loahoc.store.Transaction;

/**
 * What the web page keeps of its visitors: the messages of a day, and who of staff is signed in.
 */
public final class VisitorRecords implements PersonalRecords {

  private final VisitorMessages messages = new VisitorMessages();
  private final StaffSessionStore sessions = new StaffSessionStore();
  private final Words words = new Words();

  @Override
  public List<String> shown(Transaction t, Subject subject) {
    boolean any = subject.addresses().stream().anyMatch(a -> messages.any(t, a));
    return any ? List.of(words.of("kept-messages")) : List.of();
  }

  @Override
  public void erase(Transaction t, Subject subject) {
    subject.addresses().forEach(address -> messages.forget(t, address));
    subject.person().ifPresent(person -> sessions.endAll(t, person));
  }

  /** Whoever has no role any more is signed in nowhere. */
  @Override
  public void withdrawn(Transaction t, String person, Purpose purpose) {
    if (purpose == Purpose.STAFF) {
      sessions.endAll(t, person);
    }
  }

  /** A session stays with the one it was begun by: the browser signs in again. */
  @Override
  public void join(Transaction t, String from, String to, Instant at) {
    sessions.endAll(t, from);
  }
}
