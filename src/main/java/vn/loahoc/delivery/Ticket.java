package vn.loahoc.delivery;

import java.util.Comparator;
import vn.loahoc.message.Address;

/**
 * The place of one row of inbox or outbox in its line, without its text: what waits may be much.
 * Replies go before pushes, then the older before the newer.
 *
 * @param id of the row; rises in the order of committing
 * @param attempts how often it has failed already
 * @param counts whether it counts against the limits of the platform
 */
public record Ticket(Lane lane, long id, Address chat, int attempts, boolean counts)
    implements Comparable<Ticket> {

  private static final Comparator<Ticket> ORDER =
      Comparator.comparing(Ticket::lane).thenComparingLong(Ticket::id);

  @Override
  public int compareTo(Ticket other) {
    return ORDER.compare(this, other);
  }

  Ticket at(Address moved) {
    return new Ticket(lane, id, moved, attempts, counts);
  }

  Ticket failedOnce() {
    return new Ticket(lane, id, chat, attempts + 1, counts);
  }

  /** Without the chat. */
  @Override
  public String toString() {
    return "row " + id;
  }
}
