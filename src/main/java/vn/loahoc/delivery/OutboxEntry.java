package vn.loahoc.delivery;

import java.time.Instant;
import java.util.Optional;
import vn.loahoc.message.Address;
import vn.loahoc.message.Content;

/**
 * One message on its way.
 *
 * @param id rises in the order of enqueueing
 * @param key unique for ever
 * @param attempts how often it was known as not sent
 * @param copies how often its outcome was unknown
 * @param until when it is too late for it
 */
record OutboxEntry(
    long id,
    String key,
    Lane lane,
    Address to,
    Content content,
    int attempts,
    int copies,
    Instant createdAt,
    Optional<Instant> until) {

  /** Without what is written. */
  @Override
  public String toString() {
    return "message " + id;
  }
}
