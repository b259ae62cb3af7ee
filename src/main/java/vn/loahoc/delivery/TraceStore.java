package vn.loahoc.delivery;

import java.util.List;
import vn.loahoc.message.Address;
import vn.loahoc.store.Transaction;

/** What an address has left in the tables of sending. */
final class TraceStore {

  /** Pushes that wait are dropped, replies still go; of all that is done the address goes. */
  void erase(Transaction t, Address address) {
    List<String> changes =
        List.of(
            "delete from outbox where channel = :channel and chat = :chat and lane = 'bulk'"
                + " and state = 'waiting'",
            "delete from deferred where channel = :channel and chat = :chat",
            "update outbox set chat = null where channel = :channel and chat = :chat"
                + " and state not in ('waiting', 'sending')",
            "delete from gone_addresses where channel = :channel and chat = :chat",
            "delete from moved_chats where channel = :channel and chat = :chat");
    for (String change : changes) {
      t.update(change)
          .bind("channel", address.channel().value())
          .bind("chat", address.chat())
          .execute();
    }
  }
}
