package vn.loahoc.delivery;

import java.util.Locale;

/** Where a message is. The names are stored. */
enum OutboxState {
  WAITING,
  /** Committed before the first byte leaves. */
  SENDING,
  SENT,
  /** Known as not sent, for good. */
  REJECTED,
  /** Known as not sent, since nobody is there. */
  GONE,
  /** Nobody knows, and it is not repeated by itself. */
  TO_CHECK;

  String stored() {
    return name().toLowerCase(Locale.ROOT);
  }
}
