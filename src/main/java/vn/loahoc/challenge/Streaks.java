package vn.loahoc.challenge;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import vn.loahoc.people.Consents;
import vn.loahoc.people.Purpose;
import vn.loahoc.store.Transaction;

/**
 * Who is told of their days in a row: whoever is counted as a person and has not switched it off,
 * where the locality wants it at all. Thread-safe; everything happens inside the transaction given.
 */
public final class Streaks {

  /** From here on they are worth a word. */
  private static final int WORTH_TELLING = 2;

  private final Consents consents;
  private final boolean told;
  private final StreakStore store = new StreakStore();

  /**
   * @param told whether anybody here is told of them
   */
  public Streaks(Consents consents, boolean told) {
    this.consents = consents;
    this.told = told;
  }

  /** What became of a wish to be told, or not to be. */
  public enum Wish {
    GRANTED,
    /** Nobody is told here. */
    NOBODY_IS,
    /** They are not counted as a person, so there are no days to tell of. */
    NOT_COUNTED
  }

  /** How many days somebody is to be told of; nothing if there is nothing to tell. */
  public OptionalInt days(Transaction t, String person, OwnReading own, LocalDate today) {
    int days = own.streak(today).days();
    return told && days >= WORTH_TELLING && !store.isOff(t, person)
        ? OptionalInt.of(days)
        : OptionalInt.empty();
  }

  /**
   * Somebody wants to be told, or not to be.
   *
   * @param wanted whether they want to be
   */
  public Wish wish(Transaction t, Optional<String> person, boolean wanted, Instant now) {
    if (!told) {
      return Wish.NOBODY_IS;
    }
    Optional<String> counted = person.filter(one -> consents.lives(t, one, Purpose.COUNTING, now));
    if (counted.isEmpty()) {
      return Wish.NOT_COUNTED;
    }
    if (wanted) {
      store.switchOn(t, counted.get());
    } else {
      store.switchOff(t, counted.get());
    }
    return Wish.GRANTED;
  }
}
