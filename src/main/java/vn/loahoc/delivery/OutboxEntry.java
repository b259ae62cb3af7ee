package vn.loahoc.delivery;

import java.time.Instant;
import vn.loahoc.message.Address;
import vn.loahoc.message.Content;

/**
 * One message on its way.
 *
 * @param id rises in the order of enqueueing
 * @param key unique for ever
 * @param attempts how often it was known as not sent
 * @param copies how often its outcome was unknown
 */
record OutboxEntry(
    long id,
    String key,
    Lane lane,
    Address to,
    Content content,
    int attempts,
    int copies,
    Instant createdAt) {

  /** Without what is written. */
  @Override
  public String toString() {
    return "message " + id;
  }
}
