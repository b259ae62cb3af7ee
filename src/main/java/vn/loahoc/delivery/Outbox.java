package vn.loahoc.delivery;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import vn.loahoc.channel.Capabilities;
import vn.loahoc.channel.Fitting;
import vn.loahoc.message.Address;
import vn.loahoc.message.ChannelId;
import vn.loahoc.message.Content;
import vn.loahoc.store.Database;
import vn.loahoc.store.Transaction;

/** What goes out. Thread-safe. */
public final class Outbox {

  private final Database database;
  private final InstantSource clock;
  private final Function<ChannelId, Capabilities> capabilities;
  private final OutboxStore store = new OutboxStore();
  private final Map<ChannelId, Signal> signals = new ConcurrentHashMap<>();

  /**
   * @param capabilities what a channel can show; for one that is not configured any more, anything
   */
  public Outbox(
      Database database, InstantSource clock, Function<ChannelId, Capabilities> capabilities) {
    this.database = database;
    this.clock = clock;
    this.capabilities = capabilities;
  }

  /**
   * Puts contents on their way, in order, once the transaction is committed. Each is fitted to the
   * channel first, so that one row is one message of the platform.
   *
   * @param key unique for ever: what is there already is not put there again
   */
  public void add(Transaction t, Lane lane, String key, Address to, List<Content> contents) {
    Address current = store.current(t, to);
    int part = 0;
    for (Content content : contents) {
      for (Content fitted : Fitting.fit(content, capabilities.apply(current.channel()))) {
        store.add(t, key + "#" + part++, lane, current, fitted, clock.instant());
      }
    }
    if (part > 0) {
      t.afterCommit(signal(current.channel())::give);
    }
  }

  /** Somebody wrote: what is for them may be sent again. */
  public void reachable(Transaction t, Address address) {
    store.markBack(t, address);
  }

  /** Somebody blocked us: nothing is sent until they write again. */
  public void unreachable(Transaction t, Address address) {
    store.markGone(t, address, "left", clock.instant());
  }

  /** A chat has a new id. */
  public void moved(Transaction t, Address from, Address to) {
    store.move(t, from, to);
  }

  /** The id under which a chat lives now. */
  public Address current(Transaction t, Address address) {
    return store.current(t, address);
  }

  /** Messages by state, and "possibly_doubled". */
  public Map<String, Long> counts() {
    return database.read(store::counts);
  }

  Signal signal(ChannelId channel) {
    return signals.computeIfAbsent(channel, c -> new Signal());
  }
}
