package vn.loahoc.attendance;

import java.time.LocalDateTime;
import vn.loahoc.message.Address;
import vn.loahoc.message.Content;
import vn.loahoc.store.Transaction;

/** Where what is sent without being a reply is put: the bulk lane of the outbox. */
@FunctionalInterface
public interface Notices {

  /**
   * Adds a message to be sent once the transaction is committed; whom nothing may be sent is left
   * in peace.
   *
   * @param key names it for ever: adding it again does nothing
   * @param due when it may go, local to {@code Asia/Ho_Chi_Minh}; at once if that is not ahead
   */
  void add(Transaction transaction, String key, Address to, Content content, LocalDateTime due);
}
