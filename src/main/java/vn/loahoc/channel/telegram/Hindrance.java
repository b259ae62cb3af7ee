package vn.loahoc.channel.telegram;

import java.time.Duration;
import java.util.Optional;

/**
 * Why a round of asking for updates came to nothing.
 *
 * @param line one plain line for the log
 * @param pause how long to wait, where the other side said so
 */
record Hindrance(Kind kind, String line, Optional<Duration> pause) {

  /** Each is logged once until all is well again. */
  enum Kind {
    NO_CONNECTION,
    UNCLEAR,
    CONFLICT,
    WEBHOOK_IN_THE_WAY,
    TOO_FAST,
    REFUSED,
    TOKEN_REFUSED,
    INTAKE_CLOSED,
    UNFORESEEN
  }

  /** What an answer of the Bot API to anything but "done" means. */
  static Hindrance of(ApiAnswer answer) {
    return switch (answer) {
      case ApiAnswer.Refused refused -> of(refused);
      case ApiAnswer.NotTaken notTaken ->
          plain(Kind.NO_CONNECTION, "Telegram cannot be reached: " + notTaken.reason());
      case ApiAnswer.Unclear unclear ->
          plain(Kind.UNCLEAR, "Telegram does not answer as it should: " + unclear.reason());
      case ApiAnswer.Done done ->
          plain(Kind.UNCLEAR, "Telegram does not answer as it should: something is missing");
    };
  }

  static Hindrance intakeClosed() {
    return plain(Kind.INTAKE_CLOSED, "Nothing can be kept at present; Telegram keeps it meanwhile");
  }

  /** Only the kind of a failure: its message may quote what was written. */
  static Hindrance unforeseen(RuntimeException failure) {
    return plain(
        Kind.UNFORESEEN, "What came in could not be kept: " + failure.getClass().getName());
  }

  private static Hindrance of(ApiAnswer.Refused refused) {
    String reason = SendOutcome.reason(refused);
    return switch (refused.code()) {
      case 401 ->
          plain(
              Kind.TOKEN_REFUSED,
              "Telegram refuses the token, so nothing comes in any more: set the token that"
                  + " BotFather shows and start again");
      case 409 ->
          refused.says("webhook")
              ? plain(
                  Kind.WEBHOOK_IN_THE_WAY,
                  "A webhook is set for this bot, so Telegram answers no questions: removing it")
              : plain(
                  Kind.CONFLICT,
                  "Another program asks for this bot's messages, and only one may: stop the other"
                      + " one, or give it a bot of its own");
      case 429 -> new Hindrance(Kind.TOO_FAST, "Telegram finds us too fast", refused.retryAfter());
      default -> plain(Kind.REFUSED, "Telegram refuses: " + reason);
    };
  }

  private static Hindrance plain(Kind kind, String line) {
    return new Hindrance(kind, line, Optional.empty());
  }
}
