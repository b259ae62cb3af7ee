package vn.loahoc.web;

import java.time.Duration;

/** How often something may be done. When the memory for counting is full, the oldest start anew. */
public enum Limit {
  /** What one visitor writes and presses. */
  MESSAGES_OF_VISITOR(8, Duration.ofSeconds(20)),
  /** The same of a network: hundreds of phones of one provider may share an address. */
  MESSAGES_OF_NETWORK(300, Duration.ofMinutes(1)),
  /** Streams opened from a network. */
  STREAMS_OF_NETWORK(600, Duration.ofMinutes(1)),
  /** Codes looked at and tried from a network. */
  SIGN_INS_OF_NETWORK(30, Duration.ofMinutes(10));

  private final int times;
  private final Duration period;

  Limit(int times, Duration period) {
    this.times = times;
    this.period = period;
  }

  int times() {
    return times;
  }

  Duration period() {
    return period;
  }
}
