package vn.loahoc.channel.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import java.util.random.RandomGenerator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.GetMe;
import org.telegram.telegrambots.meta.api.methods.updates.DeleteWebhook;
import org.telegram.telegrambots.meta.api.methods.updates.GetUpdates;
import org.telegram.telegrambots.meta.api.methods.updates.SetWebhook;
import vn.loahoc.channel.Intake;

/**
 * Brings in what people write: learns who the bot is, sets or removes the webhook, and without one
 * asks for updates until it is stopped. Whatever goes wrong is said once, counted and tried again;
 * only a refused token ends it.
 */
final class Feed implements Runnable {

  private static final Logger LOG = LoggerFactory.getLogger(Feed.class);

  private static final List<String> KINDS =
      List.of("message", "edited_message", "callback_query", "my_chat_member");

  private static final int BATCH = 100;

  private enum Phase {
    INTRODUCE,
    ANNOUNCE,
    READ,
    DONE
  }

  private final BotApi api;
  private final TelegramSettings settings;
  private final Surroundings around;
  private final BackOff backOff = new BackOff(RandomGenerator.getDefault());
  private final CountDownLatch stop = new CountDownLatch(1);
  private final AtomicLong hindered = new AtomicLong();
  private final Set<Hindrance.Kind> told = EnumSet.noneOf(Hindrance.Kind.class);
  private Phase phase = Phase.INTRODUCE;
  private Optional<Reception> reception = Optional.empty();

  /** Where to go on, or 0 if there is nothing to acknowledge. */
  private long offset;

  /**
   * What the feed works with.
   *
   * @param webhook told whom to hand deliveries to, once it is known who the bot is
   */
  record Surroundings(
      Intake intake, Optional<TelegramWebhook> webhook, Limits limits, Waiting waiting) {}

  Feed(BotApi api, TelegramSettings settings, Surroundings around) {
    this.api = api;
    this.settings = settings;
    this.around = around;
  }

  @Override
  public void run() {
    try {
      while (phase != Phase.DONE && !stopped()) {
        Optional<Hindrance> hindrance = round();
        if (hindrance.isEmpty()) {
          backOff.reset();
          told.clear();
        } else if (!stopped()) {
          hindered.incrementAndGet();
          tell(hindrance.get());
          pause(hindrance.get());
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void pause(Hindrance hindrance) throws InterruptedException {
    if (phase != Phase.DONE) {
      around.waiting().until(stop, hindrance.pause().orElseGet(backOff::next));
    }
  }

  /** Ends it; a request that is waiting must be cancelled besides. */
  void stop() {
    stop.countDown();
  }

  /** How many rounds came to nothing since the start. */
  long hindered() {
    return hindered.get();
  }

  private boolean stopped() {
    return stop.getCount() == 0;
  }

  private Optional<Hindrance> round() {
    try {
      return switch (phase) {
        case INTRODUCE -> introduce();
        case ANNOUNCE -> announce();
        case READ -> read();
        case DONE -> Optional.empty();
      };
    } catch (RuntimeException e) {
      return Optional.of(Hindrance.unforeseen(e));
    }
  }

  private Optional<Hindrance> introduce() {
    ApiAnswer answer = api.poll(client -> client.executeAsync(new GetMe()));
    Optional<BotIdentity> me = BotIdentity.in(answer);
    if (me.isEmpty()) {
      return failed(answer);
    }
    Reception known = new Reception(around.intake(), new UpdateParser(me.get()));
    reception = Optional.of(known);
    around.webhook().ifPresent(webhook -> webhook.open(known));
    offset = around.intake().cursor(TelegramChannel.ID).map(Feed::number).orElse(0L);
    phase = Phase.ANNOUNCE;
    return Optional.empty();
  }

  private Optional<Hindrance> announce() {
    ApiAnswer answer =
        settings
            .hook()
            .map(hook -> api.poll(client -> client.executeAsync(webhook(hook))))
            .orElseGet(() -> api.poll(client -> client.executeAsync(new DeleteWebhook())));
    if (!(answer instanceof ApiAnswer.Done)) {
      return failed(answer);
    }
    phase = settings.hook().isPresent() ? Phase.DONE : Phase.READ;
    return Optional.empty();
  }

  private static SetWebhook webhook(TelegramSettings.Hook hook) {
    return SetWebhook.builder()
        .url(hook.url())
        .secretToken(hook.secret().reveal())
        .allowedUpdates(KINDS)
        .build();
  }

  private Optional<Hindrance> read() {
    GetUpdates question =
        GetUpdates.builder()
            .limit(BATCH)
            .timeout((int) around.limits().poll().toSeconds())
            .allowedUpdates(KINDS)
            .build();
    if (offset > 0 && offset <= Integer.MAX_VALUE) {
      question.setOffset(Math.toIntExact(offset));
    }
    ApiAnswer answer = api.poll(client -> client.executeAsync(question));
    if (!(answer instanceof ApiAnswer.Done done) || !done.result().isArray()) {
      return failed(answer);
    }
    List<JsonNode> updates = new ArrayList<>();
    done.result().forEach(updates::add);
    return take(updates);
  }

  /**
   * After an empty answer nothing is left to acknowledge, so the next question goes without an
   * offset: after a quiet week Telegram numbers from anywhere, also from below the old offset.
   */
  private Optional<Hindrance> take(List<JsonNode> updates) {
    if (updates.isEmpty()) {
      offset = 0;
      return Optional.empty();
    }
    long next = updates.getLast().path("update_id").asLong() + 1;
    Intake.Receipt receipt =
        reception.orElseThrow().take(updates, Optional.of(Long.toString(next)));
    if (receipt == Intake.Receipt.CLOSED) {
      return Optional.of(Hindrance.intakeClosed());
    }
    offset = next;
    return Optional.empty();
  }

  private Optional<Hindrance> failed(ApiAnswer answer) {
    Hindrance hindrance = Hindrance.of(answer);
    switch (hindrance.kind()) {
      case TOKEN_REFUSED -> phase = Phase.DONE;
      case WEBHOOK_IN_THE_WAY -> phase = Phase.ANNOUNCE;
      default -> {}
    }
    return Optional.of(hindrance);
  }

  private void tell(Hindrance hindrance) {
    if (told.add(hindrance.kind())) {
      LOG.warn("{}", hindrance.line());
    }
  }

  private static long number(String cursor) {
    return cursor.matches("[0-9]{1,10}") ? Long.parseLong(cursor) : 0;
  }
}
