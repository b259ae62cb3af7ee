package vn.loahoc.channel;

import java.time.Duration;
import vn.loahoc.message.Address;

/**
 * What became of one message. No platform knows a key under which a message could be repeated
 * safely, so everything turns on whether it is <em>known</em> not to have arrived.
 */
public sealed interface SendResult {

  /**
   * The platform has it.
   *
   * @param message the platform's id of it; may be empty
   */
  record Sent(String message) implements SendResult {}

  /** Known as not sent: too fast. */
  record RetryAfter(Duration pause) implements SendResult {}

  /** Known as not sent: the connection was refused, or the platform says to come back. */
  record NotSent(String reason) implements SendResult {}

  /** Known as not sent, and never will be in this form. */
  record Rejected(String reason) implements SendResult {}

  /** Known as not sent: the person blocked us, closed the account, or the chat is gone. */
  record RecipientGone(String reason) implements SendResult {}

  /** Known as not sent: the chat lives on under another id. */
  record ChatMoved(Address to) implements SendResult {}

  /** Known as not sent: our own access is refused; nothing can be sent until a human mends it. */
  record AccessRefused(String reason) implements SendResult {}

  /** The request left, and nobody knows whether it arrived: a 5xx, a time-out, a cut line. */
  record UnknownOutcome(String reason) implements SendResult {}
}
