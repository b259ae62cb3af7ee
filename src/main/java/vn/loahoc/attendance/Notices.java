package vn.loahoc.attendance;

import java.util.List;
import vn.loahoc.message.Address;
import vn.loahoc.message.Content;
import vn.loahoc.store.Transaction;

/** Where what is sent without being a reply is put: the bulk lane of the outbox. */
@FunctionalInterface
public interface Notices {

  /**
   * Adds messages to be sent once the transaction is committed; whom nothing may be sent is left in
   * peace.
   *
   * @param key names them for ever: adding them again does nothing
   */
  void add(Transaction transaction, String key, Address to, List<Content> contents);
}
