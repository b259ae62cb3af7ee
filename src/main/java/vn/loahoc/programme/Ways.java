package vn.loahoc.programme;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.loahoc.channel.Reach;
import vn.loahoc.delivery.Outlet;
import vn.loahoc.message.Address;
import vn.loahoc.store.Transaction;

/** On which account somebody can be sent the day's item just now. */
final class Ways {

  private final Outlet outlet;

  Ways(Outlet outlet) {
    this.outlet = outlet;
  }

  /** Where it goes. */
  sealed interface Way {

    /** There. */
    record To(Address address) implements Way {}

    /** Nowhere: they have stopped what comes unasked. */
    record Silenced() implements Way {}

    /** Nowhere now: it waits until they write. */
    record Later() implements Way {}

    /** Nowhere: they are not kept any more. */
    record Nobody() implements Way {}
  }

  /** What is known of the accounts of some people. */
  record Known(Map<String, List<Address>> accounts, Set<Address> stopped, Set<Address> gone) {}

  /** Looks at all of them at once. */
  Known known(Transaction t, List<Subscription> some) {
    Map<String, List<Address>> accounts =
        outlet.accounts(t, some.stream().map(Subscription::person).toList());
    Set<Address> all = accounts.values().stream().flatMap(List::stream).collect(Collectors.toSet());
    return new Known(accounts, outlet.stopped(t, all), outlet.gone(t, all));
  }

  /**
   * The account they wanted it on; if that is gone or closed, another of theirs. What is seen only
   * by who opens a page is no way: there it rides on a reply.
   */
  Way way(Known known, Subscription one, LocalDateTime now) {
    List<Address> accounts = known.accounts().getOrDefault(one.person(), List.of());
    if (accounts.isEmpty()) {
      return new Way.Nobody();
    }
    if (accounts.contains(one.from()) && known.stopped().contains(one.from())) {
      return new Way.Silenced();
    }
    boolean silenced = false;
    for (Address account : inOrder(accounts, one.from())) {
      if (carries(account, one, now) && !known.gone().contains(account)) {
        if (!known.stopped().contains(account)) {
          return new Way.To(account);
        }
        silenced = true;
      }
    }
    return silenced ? new Way.Silenced() : new Way.Later();
  }

  private static List<Address> inOrder(List<Address> accounts, Address from) {
    List<Address> ordered = new ArrayList<>(accounts);
    if (ordered.remove(from)) {
      ordered.addFirst(from);
    }
    return ordered;
  }

  /** Of other accounts than the one it is wanted on it is not known when they last wrote. */
  private boolean carries(Address account, Subscription one, LocalDateTime now) {
    return switch (outlet.reach(account.channel())) {
      case Reach.Always always -> true;
      case Reach.WhenOpened opened -> false;
      case Reach.Within within ->
          account.equals(one.from()) && now.isBefore(one.heard().plus(within.window()));
    };
  }
}
