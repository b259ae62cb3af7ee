package vn.loahoc.channel.telegram;

import java.time.Duration;
import java.util.random.RandomGenerator;

/**
 * Ever longer pauses: about 1, 2, 4, 8, 15 s, each up to a fifth shorter or longer, lest many
 * programs come back in step. For one thread.
 */
final class BackOff {

  private static final long FIRST = 1_000;
  private static final long LONGEST = 15_000;

  private final RandomGenerator random;
  private long next = FIRST;

  BackOff(RandomGenerator random) {
    this.random = random;
  }

  Duration next() {
    long pause = (long) (next * random.nextDouble(0.8, 1.2));
    next = Math.min(next * 2, LONGEST);
    return Duration.ofMillis(Math.min(pause, LONGEST));
  }

  void reset() {
    next = FIRST;
  }
}
