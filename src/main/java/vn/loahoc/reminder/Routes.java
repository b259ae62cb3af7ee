package vn.loahoc.reminder;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.loahoc.channel.Reach;
import vn.loahoc.delivery.Outlet;
import vn.loahoc.message.Address;
import vn.loahoc.store.Transaction;

/** On which account somebody can be reminded just now. */
final class Routes {

  private final Outlet outlet;

  Routes(Outlet outlet) {
    this.outlet = outlet;
  }

  /** Where it goes. */
  sealed interface Route {

    /** There. */
    record To(Address address) implements Route {}

    /** Nowhere: they wanted that. */
    record Silenced() implements Route {}

    /** Nowhere: no channel carries it now. */
    record Closed() implements Route {}
  }

  /**
   * The account it was set from; if that is gone or closed, another of the same person which they
   * have not stopped.
   *
   * @param writing the account from which they write this moment, which is where they are
   */
  Route route(Transaction t, Reminder reminder, LocalDateTime now, Optional<Address> writing) {
    List<Address> all = outlet.accounts(t, reminder.person());
    List<Address> open =
        inOrder(all, reminder.from()).stream()
            .filter(account -> !outlet.isGone(t, account) && carries(account, reminder, now))
            .toList();
    if (all.contains(reminder.from()) && outlet.isStopped(t, reminder.from())) {
      return new Route.Silenced();
    }
    if (writing.isPresent()) {
      return new Route.To(writing.get());
    }
    if (open.isEmpty()) {
      return new Route.Closed();
    }
    return open.stream()
        .filter(account -> !outlet.isStopped(t, account))
        .findFirst()
        .<Route>map(Route.To::new)
        .orElseGet(Route.Silenced::new);
  }

  private static List<Address> inOrder(List<Address> all, Address from) {
    List<Address> ordered = new ArrayList<>();
    all.stream().filter(from::equals).forEach(ordered::add);
    all.stream()
        .filter(a -> !a.equals(from) && a.channel().equals(from.channel()))
        .forEach(ordered::add);
    all.stream().filter(a -> !a.channel().equals(from.channel())).forEach(ordered::add);
    return ordered;
  }

  /** Of other accounts than its own it is not known when they last wrote. */
  private boolean carries(Address account, Reminder reminder, LocalDateTime time) {
    return switch (outlet.reach(account.channel())) {
      case Reach.Always always -> true;
      case Reach.WhenOpened opened -> true;
      case Reach.Within within ->
          account.equals(reminder.from()) && !time.isAfter(reminder.heard().plus(within.window()));
    };
  }

  /** Whether the account it was set from will carry something at a time, if nobody writes. */
  boolean willCarry(Reminder reminder, LocalDateTime time) {
    return carries(reminder.from(), reminder, time);
  }
}
