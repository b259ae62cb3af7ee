package vn.loahoc.programme;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import vn.loahoc.channel.Reach;
import vn.loahoc.corpus.Audience;
import vn.loahoc.delivery.Outlet;
import vn.loahoc.message.Address;
import vn.loahoc.message.Content;
import vn.loahoc.people.Consents;
import vn.loahoc.people.HomeTime;
import vn.loahoc.people.Purpose;
import vn.loahoc.store.Database;
import vn.loahoc.store.Transaction;

/**
 * Who wants the day's item, when and for whom. Times are local to {@code Asia/Ho_Chi_Minh}.
 * Thread-safe.
 */
public final class Subscriptions {

  /** When it comes, unless somebody chooses another hour. */
  public static final LocalTime USUAL = LocalTime.of(7, 0);

  /** For how many days somebody can rest at most; for longer, without an end. */
  public static final int LONGEST_REST = 60;

  private final SubscriptionStore store = new SubscriptionStore();
  private final DueStore dues = new DueStore();
  private final Database database;
  private final Outlet outlet;
  private final Consents consents;
  private final Telling telling;

  public Subscriptions(Database database, Outlet outlet, Consents consents, Telling telling) {
    this.database = database;
    this.outlet = outlet;
    this.consents = consents;
    this.telling = telling;
  }

  /**
   * Somebody who writes.
   *
   * @param from the account they write from
   */
  public record Contact(String person, Address from) {}

  /** What may keep it from coming at its hour. */
  public enum Caution {
    /** They have stopped everything that comes unasked. */
    STOPPED,
    /** It rides on the reply to what they write next. */
    RIDES,
    /** It does so if they have not written for a while. */
    MAY_RIDE
  }

  /**
   * It is noted.
   *
   * @param fresh whether it was not before
   * @param today the item of today, which is not sent any more since it is told now
   */
  public record Wanted(Subscription mine, boolean fresh, Optional<Content> today) {}

  /** From tomorrow on they get the day's item; that of today they are told now. */
  public Wanted want(Transaction t, Season season, Contact who, LocalDateTime now) {
    Optional<Subscription> known = find(t, who.person());
    if (known.isPresent() && !known.get().resting()) {
      return new Wanted(known.get(), false, Optional.empty());
    }
    LocalTime hour = known.map(Subscription::hour).orElse(USUAL);
    Audience audience = known.map(Subscription::audience).orElse(Audience.GENERAL);
    Subscription mine =
        new Subscription(
            who.person(),
            who.from(),
            hour,
            audience,
            false,
            Optional.of(now.toLocalDate().plusDays(1).atTime(hour)),
            now);
    store.put(t, mine);
    return new Wanted(mine, known.isEmpty(), telling.fresh(t, season, mine, now));
  }

  /** For whom the challenges of somebody are who wants the day's item; outside of transactions. */
  public Optional<Audience> audience(String person) {
    return database.<Optional<Subscription>>read(t -> find(t, person)).map(Subscription::audience);
  }

  /** What somebody wants; nothing once it is over. */
  public Optional<Subscription> find(Transaction t, String person) {
    return store.find(t, person).filter(one -> one.next().isPresent() || one.resting());
  }

  /** What may keep it from coming at its hour. */
  public Optional<Caution> caution(Transaction t, Address from) {
    if (outlet.isStopped(t, from)) {
      return Optional.of(Caution.STOPPED);
    }
    return switch (outlet.reach(from.channel())) {
      case Reach.Always always -> Optional.empty();
      case Reach.WhenOpened opened -> Optional.of(Caution.RIDES);
      case Reach.Within within -> Optional.of(Caution.MAY_RIDE);
    };
  }

  /**
   * Chooses another hour, from the next item on.
   *
   * @param hour outside of the quiet hours
   */
  public Optional<Subscription> setHour(
      Transaction t, Optional<Season> season, String person, LocalTime hour, LocalDateTime now) {
    return find(t, person)
        .map(
            one -> {
              boolean endless = one.next().isEmpty();
              LocalDate rested = one.next().map(LocalDateTime::toLocalDate).orElse(LocalDate.MIN);
              LocalDateTime next =
                  one.resting() && rested.isAfter(now.toLocalDate())
                      ? rested.atTime(hour)
                      : next(t, season, person, hour, now);
              return put(
                  t, one, hour, one.audience(), endless ? Optional.empty() : Optional.of(next));
            });
  }

  public Optional<Subscription> setAudience(Transaction t, String person, Audience audience) {
    return find(t, person).map(one -> put(t, one, one.hour(), audience, one.next()));
  }

  private Subscription put(
      Transaction t,
      Subscription one,
      LocalTime hour,
      Audience audience,
      Optional<LocalDateTime> next) {
    Subscription other =
        new Subscription(
            one.person(), one.from(), hour, audience, one.resting(), next, one.heard());
    store.put(t, other);
    return other;
  }

  /** The next time at an hour for which there was nothing yet. */
  private LocalDateTime next(
      Transaction t, Optional<Season> season, String person, LocalTime hour, LocalDateTime now) {
    LocalDateTime today = now.toLocalDate().atTime(hour);
    boolean had =
        season
            .flatMap(of -> of.item(now.toLocalDate()))
            .flatMap(item -> dues.find(t, person, item))
            .isPresent();
    return today.isAfter(now) && !had ? today : today.plusDays(1);
  }

  /**
   * They want nothing for a while.
   *
   * @param days how many items are left out, 1 to {@value #LONGEST_REST}; nothing for as long as
   *     they do not say so
   */
  public Optional<Subscription> rest(
      Transaction t,
      Optional<Season> season,
      String person,
      Optional<Integer> days,
      LocalDateTime now) {
    return find(t, person)
        .map(
            one -> {
              dues.drop(t, person);
              LocalDateTime next = next(t, season, person, one.hour(), now);
              Subscription other =
                  new Subscription(
                      person,
                      one.from(),
                      one.hour(),
                      one.audience(),
                      true,
                      days.map(next::plusDays),
                      one.heard());
              store.put(t, other);
              season
                  .filter(of -> other.next().flatMap(of::nextItem).isEmpty())
                  .ifPresent(of -> store.setOver(t, person, of.end()));
              return other;
            });
  }

  /** Whether they want it, but not for now. */
  public boolean isResting(Transaction t, String person) {
    return find(t, person).filter(Subscription::resting).isPresent();
  }

  /** They want it again. */
  public Optional<Subscription> goOn(
      Transaction t, Optional<Season> season, Contact who, LocalDateTime now) {
    return find(t, who.person())
        .map(
            one -> {
              Subscription other =
                  new Subscription(
                      one.person(),
                      who.from(),
                      one.hour(),
                      one.audience(),
                      false,
                      Optional.of(next(t, season, one.person(), one.hour(), now)),
                      now);
              store.put(t, other);
              return other;
            });
  }

  /**
   * They want it no more: nothing is kept for it.
   *
   * @return false if they did not want it before
   */
  public boolean end(Transaction t, Contact who, LocalDateTime now) {
    boolean wanted = store.find(t, who.person()).isPresent();
    dues.removeAll(t, who.person());
    store.remove(t, who.person());
    if (consents.lives(t, who.person(), Purpose.DAILY, HomeTime.instant(now))) {
      consents.withdraw(t, who.person(), Purpose.DAILY, who.from(), HomeTime.instant(now));
    }
    return wanted;
  }
}
