package vn.loahoc.app;

import java.time.LocalDateTime;
import java.util.List;
import vn.loahoc.delivery.Lane;
import vn.loahoc.message.Address;
import vn.loahoc.message.Content;
import vn.loahoc.people.HomeTime;
import vn.loahoc.people.QuietHours;
import vn.loahoc.store.Transaction;

/** The bulk lane for what may have to wait until the quiet hours end. */
record Post(Ground ground, Messaging messaging) {

  /** Sends it, within the quiet hours once they end. */
  void add(Transaction t, String key, Address to, List<Content> contents) {
    LocalDateTime now = LocalClock.local(ground.clock());
    add(t, key, to, contents, QuietHours.isQuiet(now) ? QuietHours.end(now) : now);
  }

  /**
   * Sends it at a time, or at once if that is not ahead.
   *
   * @param due local to {@code Asia/Ho_Chi_Minh}
   */
  void add(Transaction t, String key, Address to, List<Content> contents, LocalDateTime due) {
    if (due.isAfter(LocalClock.local(ground.clock()))) {
      for (int i = 0; i < contents.size(); i++) {
        String part = contents.size() == 1 ? key : key + "." + i;
        messaging.deferred().add(t, part, to, contents.get(i), HomeTime.instant(due));
      }
    } else {
      messaging.outbox().add(t, Lane.BULK, key, to, contents);
    }
  }
}
