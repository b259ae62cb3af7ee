package vn.loahoc.channel.telegram;

import java.time.Duration;

/**
 * How long things may take.
 *
 * @param call one request, from looking up the host to the last byte of its answer
 * @param connect one attempt to connect
 * @param poll how long the server may keep a request for updates waiting; whole seconds
 */
record Limits(Duration call, Duration connect, Duration poll) {

  static final Limits USUAL =
      new Limits(Duration.ofSeconds(35), Duration.ofSeconds(5), Duration.ofSeconds(25));

  /** One request for updates: what it waits and what it may take besides. */
  Duration pollCall() {
    return poll.plus(connect).plus(connect);
  }
}
