package vn.loahoc.channel.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/** What became of one request to the Bot API. */
sealed interface ApiAnswer {

  /** It was done. */
  record Done(JsonNode result) implements ApiAnswer {

    /** Without the result, which quotes messages. */
    @Override
    public String toString() {
      return "done";
    }
  }

  /**
   * Telegram refused it, so nothing happened.
   *
   * @param code Telegram's, which is the HTTP status: 4xx
   * @param description Telegram's words; they may quote the message, so they must not be logged
   * @param retryAfter how long to wait, with 429
   * @param movedTo the new id of the chat
   */
  record Refused(
      int code, String description, Optional<Duration> retryAfter, Optional<String> movedTo)
      implements ApiAnswer {

    boolean says(String words) {
      return description.toLowerCase(Locale.ROOT).contains(words);
    }

    /** Without the description. */
    @Override
    public String toString() {
      return "refused with " + code;
    }
  }

  /** It never left, or something before Telegram turned it away: nothing happened. */
  record NotTaken(String reason) implements ApiAnswer {}

  /** It left, and nobody knows what happened then. */
  record Unclear(String reason) implements ApiAnswer {}
}
