package vn.loahoc.attendance;

import java.time.LocalDateTime;
import java.util.Optional;
import vn.loahoc.store.Transaction;

/** What a party does that waits and was asked whether it takes fewer places or lets others pass. */
final class Turns {

  private final OccasionStore occasions = new OccasionStore();
  private final RegistrationStore store = new RegistrationStore();
  private final MovingUp movingUp;
  private final Bookings bookings;

  Turns(MovingUp movingUp, Bookings bookings) {
    this.movingUp = movingUp;
    this.bookings = bookings;
  }

  /**
   * A waiting party takes fewer places than it wanted.
   *
   * @return nothing if they are not free for it any more: then nothing has changed
   */
  Optional<Registration> takeFewer(
      Transaction t, String person, long id, int people, LocalDateTime now) {
    Optional<Occasion> occasion = locked(t, person, id, now);
    // as it is now that nobody else changes it
    Optional<RegistrationStore.Row> row = waiting(t, person, id);
    if (occasion.isEmpty() || row.isEmpty()) {
      return Optional.empty();
    }
    Registration registration = row.get().registration();
    boolean first =
        store.of(t, registration.occurrence(), false).stream()
            .takeWhile(other -> other.registration().id() != id)
            .allMatch(other -> MovingUp.passes(occasion.get(), other, now));
    boolean free = people <= store.room(t, occasion.get()).free();
    if (!first || !free || people < 1 || people >= registration.people()) {
      return Optional.empty();
    }
    store.setPeople(t, id, people);
    store.seat(t, id);
    bookings.taken(t, store.live(t, id).orElseThrow(), now);
    movingUp.run(t, occasion.get(), now);
    return store.live(t, id).map(RegistrationStore.Row::registration);
  }

  /** A waiting party lets smaller ones pass; it keeps its turn for when there is enough. */
  boolean letPass(Transaction t, String person, long id, LocalDateTime now) {
    Optional<Occasion> occasion =
        locked(t, person, id, now).filter(o -> waiting(t, person, id).isPresent());
    occasion.ifPresent(
        o -> {
          store.yields(t, id);
          movingUp.run(t, o, now);
        });
    return occasion.isPresent();
  }

  /** What a waiting party waits for, changed by nobody else from here on. */
  private Optional<Occasion> locked(Transaction t, String person, long id, LocalDateTime now) {
    return waiting(t, person, id)
        .flatMap(row -> occasions.locked(t, row.registration().occurrence()))
        .filter(occasion -> !occasion.isOver(now));
  }

  private Optional<RegistrationStore.Row> waiting(Transaction t, String person, long id) {
    return store
        .live(t, id)
        .filter(row -> row.registration().person().equals(person))
        .filter(row -> !row.registration().seated());
  }
}
