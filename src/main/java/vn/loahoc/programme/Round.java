package vn.loahoc.programme;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.loahoc.delivery.Outlet;
import vn.loahoc.message.Address;
import vn.loahoc.message.ChannelId;
import vn.loahoc.message.Content;
import vn.loahoc.people.HomeTime;
import vn.loahoc.people.QuietHours;
import vn.loahoc.programme.Due.State;
import vn.loahoc.programme.DueStore.Entry;
import vn.loahoc.store.Transaction;

/**
 * Serves those who are due, many with each statement: with a statement for each a million people
 * would wait for theirs until noon. Thread-safe.
 */
final class Round {

  private final SubscriptionStore subscriptions = new SubscriptionStore();
  private final DueStore dues = new DueStore();
  private final Outlet outlet;
  private final Items items;
  private final Ways ways;

  Round(Outlet outlet, Items items) {
    this.outlet = outlet;
    this.items = items;
    this.ways = new Ways(outlet);
  }

  int fire(Transaction t, Optional<Season> season, LocalDateTime now, int most) {
    List<Subscription> due = subscriptions.due(t, now, most);
    if (season.isPresent()) {
      serve(t, due, season.get(), now);
    } else {
      setNext(t, due, now);
    }
    return due.size();
  }

  private void serve(Transaction t, List<Subscription> due, Season season, LocalDateTime now) {
    List<Entry> entries = new ArrayList<>();
    due.forEach(one -> entries.addAll(missed(one, season, now.toLocalDate())));
    Optional<Season.Item> item = season.item(now.toLocalDate());
    List<Subscription> wanting =
        item.isEmpty()
            ? List.of()
            : due.stream().filter(one -> !now.toLocalTime().isBefore(one.hour())).toList();
    Map<String, Address> to = new HashMap<>();
    Ways.Known known = ways.known(t, wanting);
    for (Subscription one : wanting) {
      decide(t, new Whose(one, season, item.get()), known, now)
          .ifPresent(
              decided -> {
                entries.add(decided.entry());
                decided.to().ifPresent(address -> to.put(one.person(), address));
              });
    }
    Map<String, Long> ids = dues.addAll(t, entries);
    push(t, wanting, season, item, to, ids);
    settle(t, due, season, item, now);
  }

  /** The item of today of one of them. */
  private record Whose(Subscription one, Season season, Season.Item item) {

    Entry entry(State state, Optional<ChannelId> channel) {
      return new Entry(one.person(), item, season.campaign(), state, channel);
    }
  }

  /** What becomes of it. */
  private record Decided(Entry entry, Optional<Address> to) {}

  private Optional<Decided> decide(
      Transaction t, Whose whose, Ways.Known known, LocalDateTime now) {
    if (Lateness.isTooLate(whose.one().hour(), now)) {
      return Optional.of(new Decided(whose.entry(State.MISSED, Optional.empty()), Optional.empty()))
          .filter(any -> whose.item().kind() != ItemKind.FAREWELL); // it can wait
    }
    return switch (ways.way(known, whose.one(), now)) {
      case Ways.Way.Nobody nobody -> {
        dues.removeAll(t, whose.one().person());
        subscriptions.remove(t, whose.one().person());
        yield Optional.empty();
      }
      case Ways.Way.Silenced silenced ->
          Optional.of(new Decided(whose.entry(State.SILENCED, Optional.empty()), Optional.empty()));
      case Ways.Way.Later later ->
          Optional.of(new Decided(whose.entry(State.WAITING, Optional.empty()), Optional.empty()));
      case Ways.Way.To to ->
          Optional.of(
              new Decided(
                  whose.entry(State.QUEUED, Optional.of(to.address().channel())),
                  Optional.of(to.address())));
    };
  }

  /** Of the days that went by meanwhile nothing is sent any more. */
  private static List<Entry> missed(Subscription one, Season season, LocalDate today) {
    LocalDate from = one.next().orElseThrow().toLocalDate();
    List<Entry> missed = new ArrayList<>();
    for (LocalDate day = from.isBefore(season.begins()) ? season.begins() : from;
        day.isBefore(today) && !day.isAfter(season.last());
        day = day.plusDays(1)) {
      season
          .item(day)
          .ifPresent(
              item ->
                  missed.add(
                      new Entry(
                          one.person(), item, season.campaign(), State.MISSED, Optional.empty())));
    }
    return missed;
  }

  private void push(
      Transaction t,
      List<Subscription> wanting,
      Season season,
      Optional<Season.Item> item,
      Map<String, Address> to,
      Map<String, Long> ids) {
    if (wanting.isEmpty()) {
      return;
    }
    LocalDate day = item.orElseThrow().day();
    Instant until = HomeTime.instant(day.atTime(QuietHours.FROM));
    List<Outlet.Push> pushes = new ArrayList<>();
    Map<Items.Like, Content> contents = new HashMap<>();
    for (Subscription one : wanting) {
      Address address = to.get(one.person());
      Long id = ids.get(one.person() + "/" + day);
      if (address != null && id != null) {
        Content content = items.of(t, season, item.get(), one, contents);
        pushes.add(new Outlet.Push(DailyDesk.PUSH + id, address, content, until));
      }
    }
    if (!pushes.isEmpty()) {
      outlet.add(t, pushes);
    }
  }

  /** When they are due again; after the farewell never. */
  private void settle(
      Transaction t,
      List<Subscription> due,
      Season season,
      Optional<Season.Item> item,
      LocalDateTime now) {
    boolean farewell = item.filter(one -> one.kind() == ItemKind.FAREWELL).isPresent();
    List<Subscription> going = new ArrayList<>();
    for (Subscription one : due) {
      boolean served =
          farewell
              && !now.toLocalTime().isBefore(one.hour())
              && !Lateness.isTooLate(one.hour(), now);
      if (served || season.isOver(now.toLocalDate())) {
        subscriptions.end(t, one.person(), season.end());
      } else {
        going.add(one);
      }
    }
    setNext(t, going, now);
  }

  private void setNext(Transaction t, List<Subscription> due, LocalDateTime now) {
    Map<LocalDateTime, List<String>> next = new HashMap<>();
    for (Subscription one : due) {
      LocalDateTime today = now.toLocalDate().atTime(one.hour());
      next.computeIfAbsent(today.isAfter(now) ? today : today.plusDays(1), at -> new ArrayList<>())
          .add(one.person());
    }
    next.forEach((at, people) -> subscriptions.setNext(t, people, at));
  }
}
