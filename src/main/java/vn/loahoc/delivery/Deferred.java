package vn.loahoc.delivery;

import java.time.Instant;
import java.util.List;
import vn.loahoc.message.Address;
import vn.loahoc.message.Content;
import vn.loahoc.store.Transaction;

/**
 * Pushes that are to go later, such as when the quiet hours end. Whether somebody still wants them
 * is asked when they go. Thread-safe.
 */
public final class Deferred {

  private final Outbox outbox;
  private final DeferredStore store = new DeferredStore();

  public Deferred(Outbox outbox) {
    this.outbox = outbox;
  }

  /**
   * Keeps a push until its time.
   *
   * @param key unique for ever, among pushes that go at once too
   */
  public void add(Transaction t, String key, Address to, Content content, Instant due) {
    store.add(t, key, to, content, due);
  }

  /**
   * Puts what is due into the outbox, the oldest first.
   *
   * @param most at most so many
   * @return how many there were
   */
  public int release(Transaction t, Instant now, int most) {
    List<DeferredStore.Row> due = store.due(t, now, most);
    for (DeferredStore.Row row : due) {
      outbox.add(t, Lane.BULK, row.key(), row.to(), List.of(row.content()));
      store.remove(t, row.id());
    }
    return due.size();
  }
}
