package vn.loahoc.conversation;

import java.util.List;
import vn.loahoc.people.PersonalRecords;
import vn.loahoc.people.Subject;
import vn.loahoc.store.Transaction;

/** What the sessions of the last half hour keep of people. */
public final class SessionRecords implements PersonalRecords {

  private final SessionStore sessions = new SessionStore();

  @Override
  public List<String> shown(Transaction t, Subject subject) {
    boolean any = subject.addresses().stream().anyMatch(a -> sessions.exists(t, a));
    return any ? List.of(Phrasebook.say("kept-session")) : List.of();
  }

  @Override
  public void erase(Transaction t, Subject subject) {
    subject.addresses().forEach(address -> sessions.forget(t, address));
  }

  @Override
  public void join(Transaction t, String from, String to) {}
}
