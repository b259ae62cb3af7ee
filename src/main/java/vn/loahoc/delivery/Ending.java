package vn.loahoc.delivery;

/** How it ended with a message. */
public enum Ending {
  /** The platform took it. */
  SENT,
  /** Known as not sent, for good: refused, stopped, or nobody there. */
  NOT_SENT,
  /** Nobody knows, and it is not repeated by itself. */
  UNKNOWN
}
