package vn.loahoc.dialogue;

import java.time.Instant;
import vn.loahoc.message.Address;
import vn.loahoc.store.Transaction;

/**
 * Remembers for {@value #HOURS} hours what messages that came unasked were about, so that "mấy giờ"
 * and "ở đâu" are understood. Thread-safe.
 */
@FunctionalInterface
public interface Topics {

  /** How long a message of ours is what a short one is about. */
  int HOURS = 24;

  /**
   * Notes what a message is about; to be called in the transaction that puts it on its way.
   *
   * @param to the chat it is sent to
   */
  void about(Transaction transaction, Address to, Topic topic, Instant at);
}
