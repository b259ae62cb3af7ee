package vn.loahoc.channel.telegram;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;

/** Reads what came back, or why nothing did. Reasons quote neither addresses nor messages. */
final class AnswerReader {

  private static final ObjectMapper JSON = new ObjectMapper();

  private AnswerReader() {}

  /** What came back whole. */
  static ApiAnswer read(Exchange exchange) {
    Exchange.Reply reply = exchange.reply();
    if (reply == null) {
      return new ApiAnswer.Unclear("no answer");
    }
    JsonNode answer = json(reply.body());
    JsonNode ok = answer.path("ok");
    if (!ok.isBoolean()) {
      return foreign(reply);
    }
    if (ok.booleanValue()) {
      return new ApiAnswer.Done(answer.path("result"));
    }
    int code = answer.path("error_code").asInt(reply.status());
    if (code < 400 || code >= 500) {
      return new ApiAnswer.Unclear("error " + code + " of the server");
    }
    JsonNode parameters = answer.path("parameters");
    return new ApiAnswer.Refused(
        code,
        answer.path("description").asText(),
        seconds(parameters.path("retry_after").asText()).or(() -> seconds(reply.retryAfter())),
        Optional.of(parameters.path("migrate_to_chat_id").asText()).filter(id -> !id.isEmpty()));
  }

  /** Nothing came back, or not whole. */
  static ApiAnswer failed(Exchange exchange, @Nullable Throwable cause) {
    if (!exchange.giveUp()) {
      return new ApiAnswer.Unclear(tookTooLong(cause) ? "no answer in time" : "the line was cut");
    }
    if (cause instanceof IOException || tookTooLong(cause)) {
      return new ApiAnswer.NotTaken(obstacle(cause));
    }
    if (cause instanceof TelegramApiException) {
      return new ApiAnswer.Refused(
          400, "the library finds it malformed", Optional.empty(), Optional.empty());
    }
    return new ApiAnswer.NotTaken("given up before it left");
  }

  /** An answer that is not the Bot API's, but of something in between. */
  private static ApiAnswer foreign(Exchange.Reply reply) {
    int status = reply.status();
    if (status == 429) {
      return new ApiAnswer.Refused(
          429, "too many requests", seconds(reply.retryAfter()), Optional.empty());
    }
    if (status >= 400 && status < 500) {
      return new ApiAnswer.NotTaken("turned away before Telegram with " + status);
    }
    return new ApiAnswer.Unclear("unreadable answer with " + status);
  }

  private static boolean tookTooLong(@Nullable Throwable cause) {
    return cause instanceof InterruptedIOException || cause instanceof TimeoutException;
  }

  private static String obstacle(@Nullable Throwable cause) {
    for (Throwable t = cause; t != null; t = t.getCause()) {
      if (t instanceof UnknownHostException) {
        return "the host is not known";
      }
      if (t instanceof ConnectException) {
        return "the connection was refused";
      }
      if (t instanceof SSLException) {
        return "no safe connection";
      }
      if (tookTooLong(t)) {
        return "no connection in time";
      }
    }
    return "no connection";
  }

  private static JsonNode json(String body) {
    try {
      return JSON.readTree(body);
    } catch (JsonProcessingException e) {
      return MissingNode.getInstance();
    }
  }

  private static Optional<Duration> seconds(@Nullable String text) {
    return text != null && text.matches("[0-9]{1,7}")
        ? Optional.of(Duration.ofSeconds(Long.parseLong(text)))
        : Optional.empty();
  }
}
