package vn.loahoc.photo;

/** What came of a photo that was announced. */
public sealed interface Collected {

  /** The first of its sending: now something has to be asked. */
  record Begun(Sending sending) implements Collected {}

  /** One more of a sending; what had to be asked was asked. */
  record Joined(Sending sending) implements Collected {}

  /** Its sending is settled, or has as many as one may have: it is passed over. */
  record PassedOver() implements Collected {}

  /** Too many sendings of theirs wait for an answer. */
  record TooMany() implements Collected {}
}
