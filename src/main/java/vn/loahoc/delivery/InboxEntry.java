package vn.loahoc.delivery;

import java.time.Instant;
import vn.loahoc.message.Update;

/**
 * An update that waits to be handled.
 *
 * @param id rises in the order of arrival
 * @param attempts how often handling it has failed already
 * @param receivedAt when it was committed
 */
public record InboxEntry(long id, Update update, int attempts, Instant receivedAt) {

  /** Without what was written. */
  @Override
  public String toString() {
    return "update " + id;
  }
}
