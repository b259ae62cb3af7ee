package vn.loahoc.delivery;

import java.time.Duration;

/**
 * How fast one bot may send.
 *
 * @param pushesPerSecond at most, evenly spread
 * @param chatBurst messages to one chat at once
 * @param chatPause time after which one more may follow
 */
public record SendRates(int pushesPerSecond, int chatBurst, Duration chatPause) {

  public SendRates {
    if (pushesPerSecond < 1 || chatBurst < 1 || chatPause.isNegative() || chatPause.isZero()) {
      throw new IllegalArgumentException("rates above nothing");
    }
  }
}
