package vn.loahoc.challenge;

import java.util.OptionalInt;
import vn.loahoc.reading.Done;

/** How much is believed at once, what is asked back, and what is not taken at all. */
public enum Plausible {
  YES,
  ASK,
  NO;

  private static final int MINUTES = 240;
  private static final int PAGES = 300;
  private static final int BOOKS = 6;
  private static final int PEOPLE = 12;

  /** A day has no more; nobody reads more; a school has no more. */
  private static final int MOST_MINUTES = 1_000;

  private static final int MOST_PAGES = 1_500;
  private static final int MOST_BOOKS = 40;

  /** The most who are taken on somebody's word: some classes. */
  public static final int MOST_PEOPLE = 200;

  /** Whether a deed is believed. */
  public static Plausible of(Deed deed) {
    Done.Amount amount = deed.amount();
    boolean none =
        above(amount.minutes(), MOST_MINUTES)
            || above(amount.pages(), MOST_PAGES)
            || above(amount.books(), MOST_BOOKS)
            || deed.people() > MOST_PEOPLE
            || isZero(amount.minutes())
            || isZero(amount.pages())
            || isZero(amount.books());
    boolean much =
        above(amount.minutes(), MINUTES)
            || above(amount.pages(), PAGES)
            || above(amount.books(), BOOKS)
            || deed.people() > PEOPLE;
    return none ? NO : much ? ASK : YES;
  }

  private static boolean above(OptionalInt number, int most) {
    return number.isPresent() && number.getAsInt() > most;
  }

  private static boolean isZero(OptionalInt number) {
    return number.isPresent() && number.getAsInt() == 0;
  }
}
