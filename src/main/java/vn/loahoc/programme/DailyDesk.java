package vn.loahoc.programme;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.loahoc.delivery.Ending;
import vn.loahoc.delivery.Outlet;
import vn.loahoc.message.Address;
import vn.loahoc.people.Registry;
import vn.loahoc.programme.Due.State;
import vn.loahoc.store.Transaction;

/**
 * Sends the day's item to those who want it, each in the transaction that notes it, and follows
 * what becomes of it. Times are local to {@code Asia/Ho_Chi_Minh}. Thread-safe.
 */
public final class DailyDesk {

  /** How many entries one transaction forgets at most. */
  private static final int AT_ONCE = 200;

  /** What may become of an item, as it is counted. */
  public static final List<String> STATES = Arrays.stream(State.values()).map(State::key).toList();

  static final String PUSH = "daily:";
  private static final String RIDING = "daily-later:";

  private final SubscriptionStore subscriptions = new SubscriptionStore();
  private final DueStore dues = new DueStore();
  private final Outlet outlet;
  private final Items items;
  private final Round round;
  private final Receipts receipts;

  public DailyDesk(Outlet outlet, Registry people, Items items) {
    this.outlet = outlet;
    this.items = items;
    this.round = new Round(outlet, items);
    this.receipts = new Receipts(people);
  }

  /**
   * Sends what is due.
   *
   * @param season the campaign; nothing if there is none with days and slogans
   * @param most to how many people at most
   * @return to how many: call again until it is 0
   */
  public int fire(Transaction t, Optional<Season> season, LocalDateTime now, int most) {
    return round.fire(t, season, now, most);
  }

  /** Those for whom something is due, whoever waits longest first. */
  public List<Subscription> due(Transaction t, LocalDateTime now, int most) {
    return subscriptions.due(t, now, most);
  }

  /** How many items of a date there are, by what became of them: "sent", "missed" and so on. */
  public Map<String, Long> counts(Transaction t, LocalDate day) {
    return dues.counts(t, day);
  }

  /** What helps nobody any more; how much there was: call again until it is 0. */
  public int expire(Transaction t, LocalDateTime now) {
    return dues.expire(t, now.toLocalDate(), AT_ONCE);
  }

  /**
   * Somebody has written in their own chat and was replied to: what waits for them goes after the
   * reply.
   *
   * @param free whether the reply asks nothing, so that something may follow it
   */
  public void replied(
      Transaction t,
      Optional<Season> season,
      Subscriptions.Contact contact,
      boolean free,
      LocalDateTime now) {
    subscriptions.heard(t, contact.person(), contact.from().channel(), now);
    if (!free || season.isEmpty()) {
      return;
    }
    Optional<Due> waiting = dues.waiting(t, contact.person(), now.toLocalDate());
    if (waiting.isPresent() && !outlet.isStopped(t, contact.from())) {
      ride(t, season.get(), waiting.get(), contact.from());
    }
  }

  private void ride(Transaction t, Season season, Due due, Address to) {
    Optional<Subscription> one = subscriptions.find(t, due.person());
    Optional<Season.Item> item =
        due.kind() == ItemKind.FAREWELL
            ? season.item(season.last().plusDays(1))
            : season.item(due.day()).filter(found -> found.kind() == due.kind());
    if (one.isPresent() && item.isPresent()) {
      dues.goes(t, due.id(), State.RIDING, to.channel());
      outlet.add(t, RIDING + due.id(), to, items.of(t, season, item.get(), one.get()));
    }
  }

  /**
   * A message has come to its end; to be called in the transaction that says so. What is not ours
   * is left alone.
   */
  public void ended(Transaction t, String key, Ending ending, Instant at) {
    if (key.endsWith("#0")) {
      id(key, PUSH).ifPresent(id -> ended(t, id, State.QUEUED, ending, at));
      id(key, RIDING).ifPresent(id -> ended(t, id, State.RIDING, ending, at));
    }
  }

  private static Optional<Long> id(String key, String prefix) {
    return key.startsWith(prefix)
        ? Optional.of(Long.parseLong(key.substring(prefix.length(), key.length() - 2)))
        : Optional.empty();
  }

  /** What was not sent may still be told when they write; but only once. */
  private void ended(Transaction t, long id, State from, Ending ending, Instant at) {
    State to =
        switch (ending) {
          case SENT -> State.SENT;
          case UNKNOWN -> State.UNKNOWN;
          case NOT_SENT, REFUSED -> from == State.QUEUED ? State.WAITING : State.FAILED;
        };
    if (dues.move(t, id, from, to) && to == State.SENT) {
      dues.find(t, id).ifPresent(due -> receipts.received(t, due, at));
    }
  }
}
