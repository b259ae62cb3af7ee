package vn.loahoc.attendance;

import java.time.LocalDateTime;
import java.util.Optional;
import vn.loahoc.store.Transaction;

/** How full things are, for whoever only wants to know. Thread-safe. */
public final class Rooms {

  private final OccasionStore occasions = new OccasionStore();
  private final RegistrationStore store = new RegistrationStore();

  /** How full it is, with what staff decided about its places. */
  public Room of(Transaction t, Bookable bookable) {
    return store.room(t, occasion(t, bookable));
  }

  /** How many places there are, as its source or staff said last; nothing if not limited. */
  public Optional<Integer> places(Transaction t, Bookable bookable) {
    return occasion(t, bookable).rules().places().stream().boxed().findFirst();
  }

  /** Whether nobody can register any more: closed, begun or withdrawn. */
  public boolean isClosed(Transaction t, Bookable bookable, LocalDateTime now) {
    return occasion(t, bookable).isClosed(now);
  }

  /** How it stands, with what staff decided; when it closes is taken from the argument. */
  Occasion occasion(Transaction t, Bookable bookable) {
    return occasions
        .find(t, bookable.occurrence())
        .map(one -> one.closing(bookable.closes()))
        .orElseGet(() -> written(bookable));
  }

  private static Occasion written(Bookable bookable) {
    return new Occasion(
        bookable.occurrence(),
        bookable.title(),
        bookable.start(),
        bookable.where(),
        new Occasion.Rules(bookable.places(), bookable.places(), bookable.closes(), false, false),
        bookable.sample());
  }
}
