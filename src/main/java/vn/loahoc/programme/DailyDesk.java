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

  /** How many people one transaction serves at most. */
  public static final int AT_ONCE = 200;

  /** What may become of an item, as it is counted. */
  public static final List<String> STATES = Arrays.stream(State.values()).map(State::key).toList();

  private static final String PUSH = "daily:";
  private static final String RIDING = "daily-later:";

  private final SubscriptionStore subscriptions = new SubscriptionStore();
  private final DueStore dues = new DueStore();
  private final Outlet outlet;
  private final Items items;
  private final Ways ways;
  private final Receipts receipts;

  public DailyDesk(Outlet outlet, Registry people, Items items) {
    this.outlet = outlet;
    this.items = items;
    this.ways = new Ways(outlet);
    this.receipts = new Receipts(people);
  }

  /**
   * Sends what is due to at most {@value #AT_ONCE} people.
   *
   * @param season the campaign; nothing if there is none with days and slogans
   * @return to how many: call again until it is 0
   */
  public int fire(Transaction t, Optional<Season> season, LocalDateTime now) {
    List<Subscription> due = subscriptions.due(t, now, AT_ONCE);
    due.forEach(one -> fire(t, one, season, now));
    return due.size();
  }

  private void fire(Transaction t, Subscription one, Optional<Season> season, LocalDateTime now) {
    LocalDateTime due = one.next().orElseThrow();
    LocalDate today = now.toLocalDate();
    season.ifPresent(of -> missed(t, one, of, due.toLocalDate(), today));
    if (today.atTime(one.hour()).isAfter(now)) {
      subscriptions.setNext(t, one.person(), today.atTime(one.hour()));
      return;
    }
    subscriptions.setNext(t, one.person(), today.plusDays(1).atTime(one.hour()));
    if (season.filter(of -> of.isOver(today)).isPresent()) {
      subscriptions.end(t, one.person(), now);
    } else {
      season.ifPresent(of -> of.item(today).ifPresent(item -> item(t, one, of, item, now)));
    }
  }

  /** Of the days that went by meanwhile nothing is sent any more. */
  private void missed(
      Transaction t, Subscription one, Season season, LocalDate from, LocalDate today) {
    LocalDate first = from.isBefore(season.begins()) ? season.begins() : from;
    for (LocalDate day = first;
        day.isBefore(today) && !day.isAfter(season.last());
        day = day.plusDays(1)) {
      season.item(day).ifPresent(item -> note(t, one, season, item, State.MISSED));
    }
  }

  private void note(Transaction t, Subscription one, Season season, Season.Item item, State state) {
    var unused =
        dues.add(
            t, new DueStore.Entry(one.person(), item, season.campaign(), state, Optional.empty()));
  }

  private void item(
      Transaction t, Subscription one, Season season, Season.Item item, LocalDateTime now) {
    if (Lateness.isTooLate(one.hour(), now)) {
      if (item.kind() != Kind.FAREWELL) {
        note(t, one, season, item, State.MISSED);
      }
      return;
    }
    switch (ways.way(t, one, now)) {
      case Ways.Way.Nobody nobody -> {
        dues.removeAll(t, one.person());
        subscriptions.remove(t, one.person());
      }
      case Ways.Way.Silenced silenced -> note(t, one, season, item, State.SILENCED);
      case Ways.Way.Later later -> note(t, one, season, item, State.WAITING);
      case Ways.Way.To to -> push(t, one, season, item, to.address());
    }
    if (item.kind() == Kind.FAREWELL) {
      subscriptions.end(t, one.person(), now);
    }
  }

  private void push(Transaction t, Subscription one, Season season, Season.Item item, Address to) {
    dues.add(
            t,
            new DueStore.Entry(
                one.person(), item, season.campaign(), State.QUEUED, Optional.of(to.channel())))
        .ifPresent(id -> outlet.add(t, PUSH + id, to, items.of(t, season, item, one)));
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
        due.kind() == Kind.FAREWELL
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
          case NOT_SENT -> from == State.QUEUED ? State.WAITING : State.FAILED;
        };
    if (dues.move(t, id, from, to) && to == State.SENT) {
      dues.find(t, id).ifPresent(due -> receipts.received(t, due, at));
    }
  }
}
