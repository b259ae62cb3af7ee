package vn.loahoc.programme;

import java.time.Duration;

/**
 * How many people the next transaction serves: few at first, more while transactions stay short,
 * fewer when they do not. Whoever writes to us waits for the transaction that is running, and
 * neither a program that has just been started nor a slow disk may make them wait long. Not
 * thread-safe.
 */
public final class Portion {

  /** How many people one transaction serves at most. */
  public static final int MOST = 200;

  private static final int LEAST = 10;
  private static final Duration SHORT = Duration.ofMillis(40);
  private static final Duration LONG = Duration.ofMillis(100);

  private int people = LEAST;

  /** How many people. */
  public int people() {
    return people;
  }

  /**
   * A transaction has served so many.
   *
   * @param time from its beginning to its end
   */
  public void took(Duration time) {
    if (time.compareTo(SHORT) < 0) {
      people = Math.min(MOST, 2 * people);
    } else if (time.compareTo(LONG) > 0) {
      people = Math.max(LEAST, people / 2);
    }
  }
}
