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

  /** What whoever put it there is told of its end. */
  Ending ending() {
    return switch (this) {
      case SENT -> Ending.SENT;
      case TO_CHECK -> Ending.UNKNOWN;
      case REJECTED -> Ending.REFUSED;
      case GONE -> Ending.NOT_SENT;
      case WAITING, SENDING -> throw new IllegalStateException("it has not ended");
    };
  }

  String stored() {
    return name().toLowerCase(Locale.ROOT);
  }
}
