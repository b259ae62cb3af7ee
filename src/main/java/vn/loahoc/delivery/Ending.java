package vn.loahoc.delivery;

/** How it ended with a message. */
public enum Ending {
  /** The platform took it. */
  SENT,
  /** Known as not sent, for good: it was too late for it, nobody is there, or they had stopped. */
  NOT_SENT,
  /** Known as not sent, for good: the platform does not take it. */
  REFUSED,
  /** Nobody knows, and it is not repeated by itself. */
  UNKNOWN
}
