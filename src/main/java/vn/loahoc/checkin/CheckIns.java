package vn.loahoc.checkin;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.random.RandomGenerator;
import vn.loahoc.people.Consents;
import vn.loahoc.store.Database;
import vn.loahoc.store.Transaction;

/**
 * Checking in at an occasion. Everybody counts; who agreed to it counts under a pseudonym, of
 * others nothing is kept but a mark that says "this account has been counted here" until the code
 * ends. Thread-safe.
 */
public final class CheckIns {

  /** The most whom one account can check in: a class. */
  public static final int MOST_PEOPLE = 50;

  private static final int SECRET_BYTES = 32;
  private static final int MOST_DRAWS = 1_000;

  private final Database database;
  private final Occasions occasions;
  private final Attempts attempts;
  private final Attempts numbers;
  private final RandomGenerator random;
  private final Attendances attendances;
  private final CodeStore store = new CodeStore();

  /**
   * What somebody told of themselves before they gave a code, which counts more than their word.
   */
  @FunctionalInterface
  public interface Told {

    /** Takes back that somebody told to have been there, if they did. */
    void takeBack(Transaction t, Visitor who, Occasion at, Instant now);
  }

  /** What is known of those who come. */
  public record Known(Consents consents, Told told) {}

  /**
   * @param ticker nanoseconds of any origin, for limits
   */
  public CheckIns(Database database, Occasions occasions, Known known, LongSupplier ticker) {
    this(database, occasions, known, ticker, new SecureRandom());
  }

  CheckIns(
      Database database,
      Occasions occasions,
      Known known,
      LongSupplier ticker,
      RandomGenerator random) {
    this.database = database;
    this.occasions = occasions;
    this.attempts = new Attempts(ticker);
    this.numbers = new Attempts(ticker);
    this.random = random;
    this.attendances = new Attendances(known, random);
  }

  /** What there is to check in at. */
  public Occasions occasions() {
    return occasions;
  }

  /** Who is counted. */
  public Attendances attendances() {
    return attendances;
  }

  /**
   * The code of an occasion, made if need be; its window follows the occasion. Outside of
   * transactions.
   */
  public CheckInCode code(Occasion occasion) {
    Window window = Window.of(occasion.span());
    byte[] secret = new byte[SECRET_BYTES];
    random.nextBytes(secret);
    return database.write(
        t -> {
          if (store.of(t, occasion.id()).isEmpty()) {
            store.add(t, occasion.id(), fresh(store.digitsDuring(t, window)), secret, window);
          }
          CheckInCode code = store.of(t, occasion.id()).orElseThrow();
          store.move(t, code.id(), window);
          return store.byId(t, code.id()).orElseThrow();
        });
  }

  private String fresh(List<String> taken) {
    for (int i = 0; i < MOST_DRAWS; i++) {
      String digits = Digits.of(random.nextInt(Digits.COUNT));
      if (!taken.contains(digits)) {
        return digits;
      }
    }
    throw new IllegalStateException("too many codes at one time: " + taken.size());
  }

  /** From now on only the digits of a screen are good, or only those of the poster. */
  public CheckInCode rotate(CheckInCode code, boolean rotating) {
    return database.write(
        t -> {
          store.rotate(t, code.id(), rotating);
          return store.byId(t, code.id()).orElse(code);
        });
  }

  /**
   * Lets the windows of all codes follow their occasions, however far those were moved, so that a
   * code is not forgotten before its occasion is over. To be run every few minutes, outside of
   * transactions.
   *
   * @return how many windows changed
   */
  public int follow() {
    int moved = 0;
    for (CheckInCode code : database.<List<CheckInCode>>read(store::newest)) {
      Optional<Window> window =
          occasions
              .find(code.occasion())
              .map(occasion -> Window.of(occasion.span()))
              .filter(now -> !now.equals(code.window()));
      if (window.isPresent()) {
        moved += database.<Integer>write(t -> store.move(t, code.id(), window.get()));
      }
    }
    return moved;
  }

  /**
   * What digits are the code of; those that are none are counted. Whoever has a code and comes too
   * early may try again as often as they like. Outside of transactions.
   */
  public Found look(Visitor who, String typed, Instant now) {
    return look(attempts, who, typed, now);
  }

  /**
   * The same of a number that may be no code at all. Wrong ones are counted apart: so no code is
   * found by trying this way either, and nobody is kept from checking in by numbers of other
   * things.
   */
  public Found lookAtNumber(Visitor who, String typed, Instant now) {
    return look(numbers, who, typed, now);
  }

  private Found look(Attempts counted, Visitor who, String typed, Instant now) {
    if (counted.tooMany(who.counted())) {
      return new Found.TooMany();
    }
    Found found = look(typed, now);
    if (found instanceof Found.Wrong) {
      counted.failed(who.counted());
    }
    return found;
  }

  /** Whether any code is valid now, so that bare digits may be one. */
  public boolean anyOpen(Instant now) {
    return database.<List<CheckInCode>>read(t -> store.around(t, now)).stream()
        .anyMatch(code -> code.window().isOpen(now));
  }

  /** The same without counting, for a page that counts by itself. */
  public Found look(String typed, Instant now) {
    Found best = new Found.Wrong();
    // all are compared, so that the time it takes says nothing
    for (CheckInCode code : database.<List<CheckInCode>>read(t -> store.around(t, now))) {
      if (code.isTyped(typed, now)) {
        best = better(best, found(code, now));
      } else if (code.isResting(typed)) {
        best = better(best, resting(found(code, now)));
      }
    }
    return best;
  }

  private Found found(CheckInCode code, Instant now) {
    Optional<Occasion> occasion = occasions.find(code.occasion());
    if (occasion.isEmpty()) {
      return new Found.Wrong();
    }
    Window window = Window.of(occasion.get().span());
    if (window.isOpen(now)) {
      return new Found.Open(code, occasion.get());
    }
    return now.isBefore(window.opens())
        ? new Found.Early(occasion.get(), window.opens())
        : new Found.Over(occasion.get());
  }

  /** Nobody is counted by what hangs on the wall; before and after it reads as ever. */
  private static Found resting(Found found) {
    return found instanceof Found.Open open ? new Found.Resting(open.occasion()) : found;
  }

  /** Of two occasions with the same digits the one that is on; else the one to come. */
  private static Found better(Found one, Found other) {
    return order(one) <= order(other) ? one : other;
  }

  private static int order(Found found) {
    return switch (found) {
      case Found.Open open -> 0;
      case Found.Resting resting -> 1;
      case Found.Early early -> 2;
      case Found.Over over -> 3;
      case Found.Wrong wrong -> 4;
      case Found.TooMany many -> 5;
    };
  }

  /** All occasions whose codes are valid now; outside of transactions. */
  public List<Found.Open> open(Instant now) {
    return database.<List<CheckInCode>>read(t -> store.around(t, now)).stream()
        .filter(code -> code.window().isOpen(now))
        .map(code -> found(code, now))
        .filter(Found.Open.class::isInstance)
        .map(Found.Open.class::cast)
        .toList();
  }

  /** An occasion whose code was typed before, while it is valid; outside of transactions. */
  public Optional<Found.Open> open(long code, Instant now) {
    return database
        .<Optional<CheckInCode>>read(t -> store.byId(t, code))
        .map(known -> found(known, now))
        .filter(Found.Open.class::isInstance)
        .map(Found.Open.class::cast);
  }
}
