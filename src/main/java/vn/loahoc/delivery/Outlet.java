package vn.loahoc.delivery;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.loahoc.channel.Reach;
import vn.loahoc.message.Address;
import vn.loahoc.message.ChannelId;
import vn.loahoc.message.Content;
import vn.loahoc.store.Transaction;

/** Where people can be written to unasked, and the way there: the bulk lane of the outbox. */
public interface Outlet {

  /** Their accounts, the oldest first; none if they are not kept any more. */
  List<Address> accounts(Transaction t, String person);

  /** Whether they want nothing sent there. */
  boolean isStopped(Transaction t, Address address);

  /** Whether nobody is there any more. */
  boolean isGone(Transaction t, Address address);

  /** When a channel carries what nobody waits for. */
  Reach reach(ChannelId channel);

  /** Until when they agreed to be remembered; nothing of them is kept after that moment. */
  default Optional<Instant> keptUntil(Transaction t, String person) {
    return Optional.empty();
  }

  /**
   * Adds a message to be sent once the transaction is committed.
   *
   * @param key names it for ever: adding it again does nothing
   */
  void add(Transaction t, String key, Address to, Content content);
}
