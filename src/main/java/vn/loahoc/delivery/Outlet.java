package vn.loahoc.delivery;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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

  /** The accounts of several people; who is not kept any more is not among them. */
  default Map<String, List<Address>> accounts(Transaction t, Collection<String> people) {
    Map<String, List<Address>> all = new HashMap<>();
    for (String person : people) {
      List<Address> accounts = accounts(t, person);
      if (!accounts.isEmpty()) {
        all.put(person, accounts);
      }
    }
    return all;
  }

  /** Those of some accounts on which nothing is wanted. */
  default Set<Address> stopped(Transaction t, Collection<Address> accounts) {
    return accounts.stream().filter(one -> isStopped(t, one)).collect(Collectors.toSet());
  }

  /** Those of some accounts where nobody is any more. */
  default Set<Address> gone(Transaction t, Collection<Address> accounts) {
    return accounts.stream().filter(one -> isGone(t, one)).collect(Collectors.toSet());
  }

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

  /** Adds many. */
  default void add(Transaction t, List<Push> pushes) {
    pushes.forEach(push -> add(t, push.key(), push.to(), push.content()));
  }

  /**
   * A message that nobody waits for.
   *
   * @param key names it for ever
   * @param until when it is too late for it, wherever it waits: then it ends unsent
   */
  record Push(String key, Address to, Content content, Instant until) {}
}
