package vn.loahoc.channel.telegram;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.loahoc.channel.Intake;
import vn.loahoc.channel.Webhook;
import vn.loahoc.config.Secret;

/** Where Telegram delivers updates, one a request. */
final class TelegramWebhook implements Webhook {

  static final String PATH = "/webhook/telegram";

  private static final Logger LOG = LoggerFactory.getLogger(TelegramWebhook.class);

  private static final String SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token";

  private static final int KEPT = 200;
  private static final int BROKEN = 400;
  private static final int WRONG_SECRET = 401;
  private static final int TOO_LARGE = 413;
  private static final int LATER = 503;

  private static final ObjectReader JSON =
      new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).reader();

  private final Secret secret;
  private final AtomicReference<Optional<Reception>> reception =
      new AtomicReference<>(Optional.empty());

  TelegramWebhook(Secret secret) {
    this.secret = secret;
  }

  void open(Reception to) {
    reception.set(Optional.of(to));
  }

  void close() {
    reception.set(Optional.empty());
  }

  @Override
  public String path() {
    return PATH;
  }

  @Override
  public int receive(byte[] body, Function<String, Optional<String>> header) {
    if (!secret.matches(header.apply(SECRET_HEADER).orElse(""))) {
      return WRONG_SECRET;
    }
    if (body.length > LARGEST_BODY) {
      return TOO_LARGE;
    }
    Optional<JsonNode> update = json(body);
    if (update.isEmpty()) {
      return BROKEN;
    }
    Optional<Reception> open = reception.get();
    if (open.isEmpty()) {
      return LATER;
    }
    try {
      boolean kept =
          open.get().take(List.of(update.get()), Optional.empty()) == Intake.Receipt.KEPT;
      return kept ? KEPT : LATER;
    } catch (RuntimeException e) {
      // Telegram comes again; only the kind, since a message may quote what was written
      LOG.warn("{}", Hindrance.unforeseen(e).line());
      return LATER;
    }
  }

  private static Optional<JsonNode> json(byte[] body) {
    try {
      JsonNode update = JSON.readTree(body);
      return update.isObject() ? Optional.of(update) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
