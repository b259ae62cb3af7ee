package vn.loahoc.channel.telegram;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import vn.loahoc.channel.SendResult;
import vn.loahoc.message.Address;

/** What an answer of the Bot API means for a message. */
final class SendOutcome {

  /** When Telegram says "too fast" and not for how long. */
  private static final Duration SOME_TIME = Duration.ofSeconds(5);

  /** The person or the group cannot be reached, as 403 says it and as 400 does. */
  private static final List<String> GONE =
      List.of(
          "bot was blocked by the user",
          "user_is_blocked",
          "user is deactivated",
          "user_deactivated",
          "can't initiate conversation",
          "bot was kicked",
          "bot is not a member",
          "chat was deleted",
          "chat was deactivated",
          "chat not found",
          "peer_id_invalid");

  /** Nothing to do any more: as good as done. */
  private static final List<String> DONE_ALREADY =
      List.of("message is not modified", "query is too old", "query id is invalid");

  /** What else Telegram may say. Only these words are passed on: its own may quote the message. */
  private static final List<String> FAMILIAR =
      List.of(
          "can't parse entities",
          "message is too long",
          "caption is too long",
          "message text is empty",
          "chat_id is empty",
          "button_data_invalid",
          "button_type_invalid",
          "button url",
          "not enough rights",
          "no rights to send",
          "chat_write_forbidden",
          "topic_closed",
          "message thread not found",
          "file is too big",
          "entity too large",
          "file must be non-empty",
          "method not found",
          "not found",
          "unauthorized",
          "library finds it malformed");

  private SendOutcome() {}

  static SendResult of(ApiAnswer answer, Address to) {
    return switch (answer) {
      case ApiAnswer.Done done -> new SendResult.Sent(done.result().path("message_id").asText());
      case ApiAnswer.Refused refused -> of(refused, to);
      case ApiAnswer.NotTaken notTaken -> new SendResult.NotSent(notTaken.reason());
      case ApiAnswer.Unclear unclear -> new SendResult.UnknownOutcome(unclear.reason());
    };
  }

  /** Whether Telegram does not understand how emphasis is written. */
  static boolean entitiesRefused(ApiAnswer answer) {
    return answer instanceof ApiAnswer.Refused refused
        && refused.code() == 400
        && refused.says("can't parse entities");
  }

  private static SendResult of(ApiAnswer.Refused refused, Address to) {
    String reason = reason(refused);
    if (refused.movedTo().isPresent()) {
      return new SendResult.ChatMoved(new Address(to.channel(), refused.movedTo().get()));
    }
    if (DONE_ALREADY.stream().anyMatch(refused::says)) {
      return new SendResult.Sent("");
    }
    return switch (refused.code()) {
      case 429 -> new SendResult.RetryAfter(refused.retryAfter().orElse(SOME_TIME));
      case 401 -> new SendResult.AccessRefused(reason);
      case 404 ->
          // a token that cannot be one; a method that a server does not know is said to be one
          refused.says("method")
              ? new SendResult.Rejected(reason)
              : new SendResult.AccessRefused(reason);
      case 400, 403 ->
          GONE.stream().anyMatch(refused::says)
              ? new SendResult.RecipientGone(reason)
              : new SendResult.Rejected(reason);
      case 408, 409, 425 -> new SendResult.NotSent(reason);
      default -> new SendResult.Rejected(reason);
    };
  }

  /** The code and what of Telegram's words is familiar. */
  static String reason(ApiAnswer.Refused refused) {
    return Stream.of(GONE, DONE_ALREADY, FAMILIAR)
        .flatMap(List::stream)
        .filter(refused::says)
        .findFirst()
        .map(words -> refused.code() + " " + words)
        .orElse(Integer.toString(refused.code()));
  }
}
