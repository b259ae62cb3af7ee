package vn.loahoc.conversation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.loahoc.dialogue.Topics;
import vn.loahoc.message.Address;
import vn.loahoc.people.PersonalRecords;
import vn.loahoc.people.Subject;
import vn.loahoc.store.Transaction;

/**
 * What conversations keep of people: the session of the last half hour, and what our messages of
 * the last day were about.
 */
public final class SessionRecords implements PersonalRecords {

  private final SessionStore sessions = new SessionStore();
  private final TopicStore topics = new TopicStore();

  @Override
  public List<String> shown(Transaction t, Subject subject) {
    List<String> shown = new ArrayList<>();
    if (subject.addresses().stream().anyMatch(a -> sessions.exists(t, a))) {
      shown.add(Phrasebook.say("kept-session"));
    }
    if (subject.addresses().stream().anyMatch(a -> topics.exists(t, a))) {
      shown.add(Phrasebook.say("kept-topics", Topics.HOURS));
    }
    return shown;
  }

  @Override
  public void erase(Transaction t, Subject subject) {
    subject
        .addresses()
        .forEach(
            address -> {
              sessions.forget(t, address);
              topics.forget(t, address);
            });
  }

  @Override
  public void join(Transaction t, String from, String to, Instant at) {}

  /** A session is over before anybody could bring a backup back. */
  @Override
  public Map<Address, Instant> accounts(Transaction t) {
    return topics.since(t);
  }
}
