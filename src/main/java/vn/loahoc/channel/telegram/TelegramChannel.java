package vn.loahoc.channel.telegram;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import org.telegram.telegrambots.meta.api.methods.GetFile;
import org.telegram.telegrambots.meta.api.methods.GetMe;
import org.telegram.telegrambots.meta.api.methods.send.SendChatAction;
import vn.loahoc.channel.Capabilities;
import vn.loahoc.channel.Channel;
import vn.loahoc.channel.Fetched;
import vn.loahoc.channel.Intake;
import vn.loahoc.channel.Outgoing;
import vn.loahoc.channel.PictureShelf;
import vn.loahoc.channel.SendResult;
import vn.loahoc.channel.Webhook;
import vn.loahoc.message.Address;
import vn.loahoc.message.ChannelId;
import vn.loahoc.message.Content;

/** One bot on Telegram. Thread-safe. */
public final class TelegramChannel implements Channel {

  /** The name of this channel. */
  public static final ChannelId ID = new ChannelId("telegram");

  private static final Capabilities CAPABILITIES = new Capabilities(true, true, true, true, 4_096);

  /** Typing signs under way at once; more are left out, nobody misses them. */
  private static final int MOST_TYPING = 16;

  private static final Duration LONGEST_STOP = Duration.ofSeconds(10);
  private static final Duration STOP_STEP = Duration.ofMillis(50);

  private final TelegramSettings settings;
  private final Limits limits;
  private final Waiting waiting;
  private final BotApi api;
  private final Photos photos;
  private final Optional<TelegramWebhook> webhook;
  private final Semaphore typing = new Semaphore(MOST_TYPING);
  private final AtomicReference<Optional<BotIdentity>> identity =
      new AtomicReference<>(Optional.empty());
  private final AtomicReference<Optional<Running>> running =
      new AtomicReference<>(Optional.empty());

  /** The feed and the thread that it has for itself. */
  private record Running(Feed feed, Thread thread) {}

  /**
   * @param shelf the pictures that are sent
   */
  public TelegramChannel(TelegramSettings settings, PictureShelf shelf) {
    this(settings, shelf, Limits.USUAL, Waiting.real());
  }

  TelegramChannel(TelegramSettings settings, PictureShelf shelf, Limits limits, Waiting waiting) {
    this.settings = settings;
    this.limits = limits;
    this.waiting = waiting;
    this.api = new BotApi(settings, limits);
    this.photos = new Photos(api, shelf);
    this.webhook = settings.hook().map(hook -> new TelegramWebhook(hook.secret()));
  }

  @Override
  public ChannelId id() {
    return ID;
  }

  @Override
  public Capabilities capabilities() {
    return CAPABILITIES;
  }

  @Override
  public SendResult send(Outgoing message) {
    if (message.content() instanceof Content.Acknowledgement seen && seen.press().isEmpty()) {
      return new SendResult.Sent("");
    }
    ApiAnswer answer = send(message, TelegramRenderer.Form.HTML);
    if (SendOutcome.entitiesRefused(answer)) {
      // refused, so known as not sent: better without emphasis than not at all
      answer = send(message, TelegramRenderer.Form.PLAIN);
    }
    return SendOutcome.of(answer, message.to());
  }

  private ApiAnswer send(Outgoing message, TelegramRenderer.Form form) {
    if (message.content() instanceof Content.Picture picture) {
      return photos.send(message.to(), picture, form);
    }
    return api.send(TelegramRenderer.request(message.to(), message.content(), form));
  }

  @Override
  public void typing(Address chat) {
    if (typing.tryAcquire()) {
      Place place = Place.of(chat);
      SendChatAction action = new SendChatAction(place.chat(), "typing");
      place.topic().ifPresent(action::setMessageThreadId);
      CompletableFuture<?> unused =
          api.tell(client -> client.executeAsync(action))
              .whenComplete((done, failure) -> typing.release());
    }
  }

  @Override
  public Fetched fetch(String reference, int most) {
    ApiAnswer answer = api.send(client -> client.executeAsync(new GetFile(reference)));
    return switch (answer) {
      case ApiAnswer.Done done when done.result().path("file_size").asLong() > most ->
          new Fetched.TooLarge();
      case ApiAnswer.Done done -> api.download(done.result().path("file_path").asText(), most);
      case ApiAnswer.Refused refused when refused.says("too big") -> new Fetched.TooLarge();
      case ApiAnswer.Refused refused when refused.code() == 429 -> new Fetched.NotNow();
      case ApiAnswer.Refused refused -> new Fetched.Gone();
      case ApiAnswer.NotTaken notTaken -> new Fetched.NotNow();
      case ApiAnswer.Unclear unclear -> new Fetched.NotNow();
    };
  }

  /** Telegram counts by the group, whatever topics it has. */
  @Override
  public Address counted(Address to) {
    return new Place(Place.of(to).chat(), Optional.empty()).address();
  }

  @Override
  public boolean answers() {
    return askWho().isPresent();
  }

  /**
   * Puts commands on the menu of everybody.
   *
   * @return whether Telegram took them; if not, it is worth another try later
   */
  public boolean showCommands(List<MenuCommand> commands) {
    return new Menus(api).forEverybody(commands);
  }

  /**
   * Puts commands on the menu of one chat, for the staff; none gives it back the menu of everybody.
   *
   * @return whether Telegram took them; if not, it is worth another try later
   */
  public boolean showCommands(Address chat, List<MenuCommand> commands) {
    return new Menus(api).forChat(chat, commands);
  }

  /**
   * A link that opens the chat and comes back as {@link vn.loahoc.message.Inbound.Joined}.
   *
   * @param payload 1 to 64 of A–Z, a–z, 0–9, "_" and "-"
   * @return nothing while Telegram has not said what the bot is called
   */
  public Optional<URI> deepLink(String payload) {
    if (!payload.matches("[A-Za-z0-9_-]{1,64}")) {
      throw new IllegalArgumentException("a link carries 1 to 64 of A-Z, a-z, 0-9, _ and -");
    }
    return identity
        .get()
        .or(this::askWho)
        .map(me -> URI.create("https://t.me/" + me.name() + "?start=" + payload));
  }

  /** Where Telegram delivers, if the settings say that it does. */
  public Optional<Webhook> webhook() {
    return webhook.map(Webhook.class::cast);
  }

  /** How many times since the start asking for updates came to nothing. */
  public long hindered() {
    return running.get().map(Running::feed).map(Feed::hindered).orElse(0L);
  }

  @Override
  public void start(Intake intake) {
    Feed feed = new Feed(api, settings, new Feed.Surroundings(intake, webhook, limits, waiting));
    Thread thread = Thread.ofPlatform().daemon().name("telegram-feed").unstarted(feed);
    Optional<Running> before = running.get();
    if (before.isPresent()
        || !running.compareAndSet(before, Optional.of(new Running(feed, thread)))) {
      throw new IllegalStateException("started already");
    }
    thread.start();
  }

  @Override
  public void stop() {
    webhook.ifPresent(TelegramWebhook::close);
    running.get().ifPresent(this::end);
    webhook.ifPresent(TelegramWebhook::close);
  }

  /** Cancels again and again, since a request may be just about to begin. */
  private void end(Running feed) {
    feed.feed().stop();
    try {
      long steps = LONGEST_STOP.dividedBy(STOP_STEP);
      for (long i = 0; i < steps; i++) {
        api.cancelPolls();
        if (feed.thread().join(STOP_STEP)) {
          return;
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** What follows the at sign, once the platform has told. */
  public Optional<String> botName() {
    return identity.get().map(BotIdentity::name);
  }

  /** Whether Telegram answers and lets this bot in. */
  public static boolean isKnown(TelegramSettings settings) {
    return whoIs(new BotApi(settings, Limits.USUAL)).isPresent();
  }

  private static Optional<BotIdentity> whoIs(BotApi api) {
    return BotIdentity.in(api.askQuickly(client -> client.executeAsync(new GetMe())));
  }

  private Optional<BotIdentity> askWho() {
    Optional<BotIdentity> me = whoIs(api);
    if (me.isPresent()) {
      identity.set(me);
    }
    return me;
  }
}
