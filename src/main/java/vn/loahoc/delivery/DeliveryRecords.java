package vn.loahoc.delivery;

import java.time.Instant;
import java.util.List;
import vn.loahoc.people.PersonalRecords;
import vn.loahoc.people.Subject;
import vn.loahoc.store.Transaction;

/** What inbox and outbox keep of people: what waits, and to whom pushes went. */
public final class DeliveryRecords implements PersonalRecords {

  private final TraceStore store = new TraceStore();

  /** Nothing of this is worth reading: it lies there for moments, or says only when. */
  @Override
  public List<String> shown(Transaction t, Subject subject) {
    return List.of();
  }

  @Override
  public void erase(Transaction t, Subject subject) {
    subject.addresses().forEach(address -> store.erase(t, address));
  }

  @Override
  public void join(Transaction t, String from, String to, Instant at) {}
}
