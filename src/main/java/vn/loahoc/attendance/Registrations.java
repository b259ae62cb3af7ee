package vn.loahoc.attendance;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.loahoc.dialogue.Topics;
import vn.loahoc.people.HomeTime;
import vn.loahoc.store.Transaction;

/**
 * Registers parties, seats them or lets them wait in the order of arrival, and takes places back. A
 * place is given once, since the occasion is locked by the transaction that changes it. Times are
 * local to {@code Asia/Ho_Chi_Minh}. Thread-safe.
 */
public final class Registrations {

  /** The largest party. */
  public static final int MOST_PEOPLE = 20;

  /** Occasions looked through at once for places that became free otherwise. */
  private static final int AT_ONCE = 200;

  private final OccasionStore occasions = new OccasionStore();
  private final RegistrationStore store = new RegistrationStore();
  private final CalledOffStore calledOff = new CalledOffStore();
  private final Rooms rooms = new Rooms();
  private final MovingUp movingUp;
  private final Turns turns;
  private final Bookings bookings;

  /**
   * @param notices takes what those who move up are sent
   * @param accounts where they are written to
   * @param counted who is counted as a person
   */
  public Registrations(Notices notices, Accounts accounts, Topics topics, Counted counted) {
    this.bookings = new Bookings(counted);
    this.movingUp = new MovingUp(new Telling(notices, accounts, topics), bookings);
    this.turns = new Turns(movingUp, bookings);
  }

  /** What a party wants if there are not enough places. */
  public enum Wish {
    /** Places at once, or to be asked again. */
    PLACES,
    /** To wait for them. */
    TURN
  }

  /** How full it is, for whoever thinks of registering. */
  public Room room(Transaction t, Bookable bookable) {
    return rooms.of(t, bookable);
  }

  /** How many people wait for a place. */
  public int waiting(Transaction t, Occasion occasion) {
    return store.room(t, occasion).waiting();
  }

  /** How it stands, with what staff decided; when it closes is taken from the argument. */
  public Occasion occasion(Transaction t, Bookable bookable) {
    return rooms.occasion(t, bookable);
  }

  /**
   * Registers a party; whoever has registered before, is told so. Where others are registered, what
   * they know of the session stays as it is, whatever its source says by now: only {@link
   * RegistrationDesk} changes it, which tells them.
   */
  public Registering register(
      Transaction t, Bookable bookable, Registrant who, Party party, LocalDateTime now) {
    Occasion occasion = known(t, bookable);
    Optional<Registration> before =
        store.live(t, bookable.occurrence(), who.person()).map(RegistrationStore.Row::registration);
    if (before.isPresent()) {
      return new Registering.Already(before.get(), position(t, before.get()));
    }
    if (occasion.isClosed(now) || !now.isBefore(bookable.start())) {
      return new Registering.Closed(occasion);
    }
    int people = party.people();
    if (occasion.isTooSmallFor(people)) {
      return new Registering.TooLarge(occasion.rules().places().orElse(0));
    }
    // whoever waits may have been hindered by what has changed since
    movingUp.run(t, occasion, now);
    Room room = store.room(t, occasion);
    boolean fits = room.fits(people);
    if (!fits && party.wish() == Wish.PLACES) {
      return new Registering.Full(room);
    }
    long id = store.add(t, bookable.occurrence(), who, people, HomeTime.instant(now));
    bookings.describe(t, bookable);
    Registration added = new Registration(id, bookable.occurrence(), who.person(), people, fits);
    if (fits) {
      store.seat(t, id);
      bookings.taken(t, store.live(t, id).orElseThrow(), now);
      return new Registering.Seated(added);
    }
    // whoever chooses to wait has been asked about the places that are free now
    store.setOffered(t, id, room.atOnce());
    return new Registering.Waiting(added, position(t, added));
  }

  private Occasion known(Transaction t, Bookable bookable) {
    Occasion occasion = occasions.locked(t, bookable);
    Room room = store.room(t, occasion);
    boolean nobody = room.parties() + room.waitingParties() == 0 && !occasion.rules().withdrawn();
    return nobody ? occasions.replaced(t, bookable) : occasion.closing(bookable.closes());
  }

  /**
   * Who comes.
   *
   * @param people from 1 to {@value #MOST_PEOPLE}
   * @param wish what they want if there are not enough places
   */
  public record Party(int people, Wish wish) {
    public Party {
      if (people < 1 || people > MOST_PEOPLE) {
        throw new IllegalArgumentException("a party of 1 to " + MOST_PEOPLE);
      }
    }
  }

  private int position(Transaction t, Registration registration) {
    return registration.seated() ? 0 : store.position(t, registration);
  }

  /** Gives all places of a person back, or the turn; others move up. */
  public GivingBack cancel(Transaction t, String person, String occurrence, LocalDateTime now) {
    return reduce(t, person, occurrence, Integer.MAX_VALUE, now);
  }

  /**
   * Gives some places back; the turn is kept.
   *
   * @param by how many come no more; if nobody is left, all is given back
   */
  public GivingBack reduce(
      Transaction t, String person, String occurrence, int by, LocalDateTime now) {
    Optional<Occasion> occasion = occasions.locked(t, occurrence).filter(o -> !o.isOver(now));
    Optional<RegistrationStore.Row> found = store.live(t, occurrence, person);
    if (occasion.isEmpty() || found.isEmpty() || by < 1) {
      return new GivingBack.Nothing();
    }
    Registration was = found.get().registration();
    int left = was.people() - by;
    if (left < 1) {
      bookings.givenBack(t, found.get(), now);
      store.end(t, was.id(), HomeTime.instant(now));
    } else {
      bookings.resized(t, found.get(), left, now);
      store.setPeople(t, was.id(), left);
    }
    movingUp.run(t, occasion.get(), now);
    return left < 1
        ? new GivingBack.Cancelled(was)
        : new GivingBack.Reduced(store.live(t, was.id()).orElseThrow().registration());
  }

  /**
   * More come of a party that has registered; one that waits keeps its turn.
   *
   * @param by how many more
   */
  public Growing grow(Transaction t, String person, String occurrence, int by, LocalDateTime now) {
    Optional<Occasion> occasion = occasions.locked(t, occurrence);
    Optional<RegistrationStore.Row> found = store.live(t, occurrence, person);
    if (occasion.isEmpty() || found.isEmpty() || by < 1) {
      return new Growing.Nothing();
    }
    if (occasion.get().isClosed(now)) {
      return new Growing.Closed();
    }
    Registration was = found.get().registration();
    int people = was.people() + by;
    boolean fits = !was.seated() || store.room(t, occasion.get()).fits(by);
    if (people > MOST_PEOPLE || occasion.get().isTooSmallFor(people) || !fits) {
      return new Growing.NoRoom();
    }
    bookings.resized(t, found.get(), people, now);
    store.setPeople(t, was.id(), people);
    return new Growing.Grown(store.live(t, was.id()).orElseThrow().registration());
  }

  /**
   * A waiting party takes fewer places than it wanted.
   *
   * @return nothing if they are not free for it any more: then nothing has changed
   */
  public Optional<Registration> takeFewer(
      Transaction t, String person, long id, int people, LocalDateTime now) {
    return turns.takeFewer(t, person, id, people, now);
  }

  /** A waiting party lets smaller ones pass; it keeps its turn for when there is enough. */
  public boolean letPass(Transaction t, String person, long id, LocalDateTime now) {
    return turns.letPass(t, person, id, now);
  }

  /**
   * A registration with what it is for.
   *
   * @param position from 1 if they wait, else 0
   * @param named whether they agreed to be named in the list
   */
  public record Mine(Registration registration, Occasion occasion, int position, boolean named) {}

  /** What somebody has registered for and is not over, the earliest first. */
  public List<Mine> of(Transaction t, String person, LocalDateTime now) {
    return store.ofPerson(t, person).stream()
        .flatMap(
            row ->
                occasions
                    .find(t, row.registration().occurrence())
                    .filter(occasion -> !occasion.isOver(now))
                    .map(occasion -> mine(t, row, occasion))
                    .stream())
        .sorted(Comparator.comparing((Mine mine) -> mine.occasion().start()))
        .toList();
  }

  /** The occurrences for which somebody had registered and which began after a time. */
  public List<String> begun(Transaction t, String person, LocalDateTime since, LocalDateTime now) {
    return store.ofPerson(t, person).stream()
        .flatMap(row -> occasions.find(t, row.registration().occurrence()).stream())
        .filter(occasion -> !occasion.rules().withdrawn())
        .filter(one -> one.start().isAfter(since) && !one.start().isAfter(now))
        .map(Occasion::occurrence)
        .toList();
  }

  private Mine mine(Transaction t, RegistrationStore.Row row, Occasion occasion) {
    Registration registration = row.registration();
    return new Mine(registration, occasion, position(t, registration), row.name().isPresent());
  }

  /**
   * Names somebody in the lists of what they have registered for.
   *
   * @return false if they have registered for nothing
   */
  public boolean name(Transaction t, String person, String name) {
    return store.setName(t, person, Optional.of(name)) > 0;
  }

  /** Whether somebody is told what becomes of an occasion. */
  public boolean hears(Transaction t, String person, String occurrence) {
    return calledOff.hears(t, occurrence, person);
  }

  /** Whether anything of somebody is kept. */
  public boolean has(Transaction t, String person) {
    return store.has(t, person);
  }

  /**
   * Gives out places that became free without anybody giving them back: erased people, and what
   * closed meanwhile. To be run every few minutes.
   *
   * @return how many people moved up
   */
  public int settle(Transaction t, LocalDateTime now) {
    int moved = 0;
    for (Occasion occasion : occasions.waitedFor(t, now, AT_ONCE)) {
      moved +=
          occasions
              .locked(t, occasion.occurrence())
              .map(locked -> movingUp.run(t, locked, now))
              .orElse(0);
    }
    return moved;
  }
}
