package vn.loahoc.channel.web;

/** What became of something a visitor wrote or pressed. */
public enum Posted {
  /** It is committed, now or by an earlier request with the same key. */
  KEPT,
  /** Nothing is kept: the program takes nothing at the moment. */
  CLOSED,
  /** The message with that button is not in this visitor's mailbox any more. */
  NO_SUCH_BUTTON
}
