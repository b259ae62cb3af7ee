package vn.loahoc.delivery;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

  private static final int MOST_REPLIES = 50_000;
  private static final int MOST_PUSHES = 1_000;

  private final Database database;
  private final Clocks clocks;
  private final Function<ChannelId, Capabilities> capabilities;
  private final Endings endings;
  private final OutboxStore store = new OutboxStore();
  private final OutboxBatchStore batch = new OutboxBatchStore();
  private final Map<ChannelId, Lines> lines = new ConcurrentHashMap<>();

  /**
   * @param capabilities what a channel can show; for one that is not configured any more, anything
   * @param endings is told what becomes of messages
   */
  public Outbox(
      Database database,
      Clocks clocks,
      Function<ChannelId, Capabilities> capabilities,
      Endings endings) {
    this.database = database;
    this.clocks = clocks;
    this.capabilities = capabilities;
    this.endings = endings;
  }

  /** One of whose messages nobody wants to know what becomes of them. */
  public Outbox(Database database, Clocks clocks, Function<ChannelId, Capabilities> capabilities) {
    this(database, clocks, capabilities, Endings.unwatched());
  }

  Endings endings() {
    return endings;
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
    List<Ticket> added = new ArrayList<>();
    for (Content content : contents) {
      for (Content fitted : Fitting.fit(content, capabilities.apply(current.channel()))) {
        String unique = key + "#" + part++;
        store.add(t, unique, lane, current, fitted, clocks.now()).ifPresent(added::add);
      }
    }
    t.afterCommit(() -> lines(current.channel()).add(added));
  }

  /** Somebody wrote: what is for them may be sent again. */
  public void reachable(Transaction t, Address address) {
    store.markBack(t, address);
  }

  /** Somebody blocked us: nothing is sent until they write again. */
  public void unreachable(Transaction t, Address address) {
    Instant now = clocks.now();
    store
        .markGone(t, address, "left", now)
        .forEach(key -> endings.ended(t, key, Ending.NOT_SENT, now));
  }

  /** A chat has a new id. */
  public void moved(Transaction t, Address from, Address to) {
    store.move(t, from, to);
  }

  /** The id under which a chat lives now. */
  public Address current(Transaction t, Address address) {
    return store.current(t, address);
  }

  /** Whether nobody is there any more: they blocked us, or left. */
  public boolean isGone(Transaction t, Address address) {
    return store.isGone(t, store.current(t, address));
  }

  /** Those of some addresses where nobody is any more. */
  public Set<Address> gone(Transaction t, Collection<Address> addresses) {
    return batch.gone(t, addresses);
  }

  /**
   * Puts many pushes on their way, once the transaction is committed.
   *
   * @param pushes of keys that are unique for ever: what is there already is not put there again
   */
  public void add(Transaction t, List<Outlet.Push> pushes) {
    Map<Address, Address> current =
        batch.current(t, pushes.stream().map(Outlet.Push::to).distinct().toList());
    List<OutboxBatchStore.Row> rows = new ArrayList<>();
    for (Outlet.Push push : pushes) {
      Address to = current.getOrDefault(push.to(), push.to());
      int part = 0;
      for (Content fitted : Fitting.fit(push.content(), capabilities.apply(to.channel()))) {
        rows.add(new OutboxBatchStore.Row(push.key() + "#" + part++, to, fitted, push.until()));
      }
    }
    Map<ChannelId, List<Ticket>> added = batch.add(t, rows, clocks.now());
    t.afterCommit(() -> added.forEach((channel, tickets) -> lines(channel).add(tickets)));
  }

  /** Messages by state, and "possibly_doubled". */
  public Map<String, Long> counts() {
    return database.read(store::counts);
  }

  /** Looks in the database for what waits and is not in the lines: at the start, and by and by. */
  void fill(ChannelId channel) {
    for (Lane lane : Lane.values()) {
      lines(channel)
          .fill(
              lane, most -> database.read(t -> store.oldest(t, channel, lane, clocks.now(), most)));
    }
  }

  Lines lines(ChannelId channel) {
    return lines.computeIfAbsent(
        channel, c -> new Lines(MOST_REPLIES, MOST_PUSHES, clocks.ticker()));
  }
}
