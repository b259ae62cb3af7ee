package vn.loahoc.channel;

import java.time.Duration;

/** When a platform lets something be sent to a person who has not just written. */
public sealed interface Reach {

  /** At any time. */
  record Always() implements Reach {}

  /** At any time, but it is seen only when the person comes back by themselves. */
  record WhenOpened() implements Reach {}

  /**
   * For a time after they last wrote.
   *
   * @param window at least an hour
   */
  record Within(Duration window) implements Reach {
    public Within {
      if (window.compareTo(Duration.ofHours(1)) < 0) {
        throw new IllegalArgumentException("at least an hour");
      }
    }
  }
}
