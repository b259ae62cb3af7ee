package vn.loahoc.app;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.loahoc.answer.Wording;
import vn.loahoc.channel.PictureShelf;
import vn.loahoc.channel.TrialChannel;
import vn.loahoc.channel.Webhook;
import vn.loahoc.channel.telegram.MenuCommand;
import vn.loahoc.channel.telegram.TelegramChannel;
import vn.loahoc.channel.telegram.TelegramSettings;
import vn.loahoc.channel.web.WebChannel;
import vn.loahoc.channel.web.WebMailbox;
import vn.loahoc.config.InvalidSetting;
import vn.loahoc.conversation.Phrasebook;
import vn.loahoc.delivery.SendRates;
import vn.loahoc.dialogue.Command;
import vn.loahoc.message.Address;
import vn.loahoc.message.ChannelId;
import vn.loahoc.people.Role;
import vn.loahoc.web.checkin.Way;

/** The channels that are configured. A new one is one more line here. */
final class Channels {

  /** About one message a second to one chat, with short bursts. */
  private static final int CHAT_BURST = 5;

  /** Our own page takes whatever comes. */
  private static final SendRates WEB = new SendRates(1_000, 100, Duration.ofMillis(10));

  private final List<Messaging.Line> lines = new ArrayList<>();
  private final Optional<TelegramChannel> telegram;
  private final Optional<URI> zalo;
  private final Map<Address, Role> shown = new HashMap<>();
  private boolean everybodyShown;

  /**
   * @param pictures those that a channel shows
   * @param trial whether nothing but this machine may be talked to
   */
  Channels(
      ServeSettings settings,
      WebMailbox mailbox,
      Function<ChannelId, PictureShelf> pictures,
      boolean trial) {
    lines.add(new Messaging.Line(new WebChannel(mailbox), WEB));
    zalo = settings.zalo();
    telegram =
        settings
            .telegram()
            .map(
                bot ->
                    new TelegramChannel(
                        telegram(bot, settings.web().publicUrl(), trial),
                        pictures.apply(TelegramChannel.ID)));
    int pushes = settings.telegram().map(ServeSettings.Telegram::pushesPerSecond).orElse(1);
    SendRates rates = new SendRates(pushes, CHAT_BURST, Duration.ofSeconds(1));
    telegram.ifPresent(channel -> lines.add(new Messaging.Line(channel, rates)));
  }

  private static TelegramSettings telegram(
      ServeSettings.Telegram bot, Optional<URI> publicUrl, boolean trial) {
    if (trial && !isLoopback(bot.api().getHost())) {
      throw new InvalidSetting(
          "with --as-of no platform is talked to but one on this machine:"
              + " set LOAHOC_TELEGRAM_URL or leave out LOAHOC_TELEGRAM_TOKEN");
    }
    Optional<TelegramSettings.Hook> hook =
        bot.webhookSecret()
            .map(
                secret ->
                    new TelegramSettings.Hook(
                        publicUrl.orElseThrow(
                            () ->
                                new InvalidSetting(
                                    "telegram.webhook needs web.public-url or LOAHOC_PUBLIC_URL")),
                        secret));
    return new TelegramSettings(bot.token(), bot.api(), hook);
  }

  static boolean isLoopback(String host) {
    return host.equals("localhost") || host.startsWith("127.") || host.equals("[::1]");
  }

  /** Whether the bot that is configured is let in by its platform. */
  static Check.Verdict look(Settings settings) {
    Optional<ServeSettings.Telegram> bot =
        ServeSettings.of(settings.environment(), settings.data(), settings.file()).telegram();
    if (bot.isEmpty()) {
      return new Check.Verdict.Fine("no bot: LOAHOC_TELEGRAM_TOKEN is not set");
    }
    URI api = bot.get().api();
    if (ShiftedClock.isShifted(settings.data()) && !isLoopback(api.getHost())) {
      return new Check.Verdict.Fine("not asked, since this data folder runs on a shifted clock");
    }
    TelegramSettings asking = new TelegramSettings(bot.get().token(), api, Optional.empty());
    return TelegramChannel.isKnown(asking)
        ? new Check.Verdict.Fine("the bot is known at " + api.getHost())
        : new Check.Verdict.Wrong(
            "no answer for this bot from " + api.getHost(),
            "look whether the network lets it through and the token is the one BotFather gave");
  }

  List<Messaging.Line> lines() {
    return lines;
  }

  /** The same, with every message marked as not real. */
  List<Messaging.Line> trialLines() {
    return lines.stream()
        .map(
            line ->
                new Messaging.Line(
                    new TrialChannel(line.channel(), Phrasebook.say("trial")), line.rates()))
        .toList();
  }

  /** The chats in which a link can open, beside our own page. */
  List<Way> ways() {
    return Stream.of(Way.zalo(zalo), Way.telegram(telegram.flatMap(TelegramChannel::botName)))
        .flatMap(Optional::stream)
        .toList();
  }

  /** What platforms call. */
  List<Webhook> webhooks() {
    return telegram.flatMap(TelegramChannel::webhook).stream().toList();
  }

  /**
   * Puts orders on the menus of the platforms: those of residents on everybody's, those of staff on
   * their own. To be called again and again: what is there already is not put there again.
   *
   * @param staff the accounts of those who have a role
   */
  synchronized void showMenus(List<Command> commands, Map<Address, Role> staff) {
    if (telegram.isEmpty()) {
      return;
    }
    TelegramChannel bot = telegram.get();
    everybodyShown = everybodyShown || bot.showCommands(menu(commands, Role.RESIDENT));
    Map<Address, Role> wanted = new HashMap<>(staff);
    shown.keySet().forEach(known -> wanted.putIfAbsent(known, Role.RESIDENT));
    wanted.forEach(
        (account, role) -> {
          boolean ours = account.channel().equals(bot.id());
          if (ours && role != shown.getOrDefault(account, Role.RESIDENT)) {
            List<MenuCommand> menu = role == Role.RESIDENT ? List.of() : menu(commands, role);
            if (bot.showCommands(account, menu)) {
              shown.put(account, role);
            }
          }
        });
  }

  private static List<MenuCommand> menu(List<Command> commands, Role role) {
    return commands.stream()
        .filter(c -> c.roles().contains(role) && !c.description().isEmpty())
        .map(c -> new MenuCommand(c.name(), Wording.capital(c.description())))
        .toList();
  }
}
