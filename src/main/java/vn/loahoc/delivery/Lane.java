package vn.loahoc.delivery;

/** Which way a message goes out. */
public enum Lane {
  /** An answer to somebody who waits. */
  REPLY,
  /** What nobody waits for: it yields to replies, and one switch stops it all. */
  BULK
}
