package vn.loahoc.app;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.loahoc.answer.Answer;
import vn.loahoc.channel.telegram.MenuCommand;
import vn.loahoc.channel.telegram.TelegramChannel;
import vn.loahoc.channel.telegram.TelegramSettings;
import vn.loahoc.config.InvalidSetting;
import vn.loahoc.conversation.Phrasebook;
import vn.loahoc.conversation.Pipeline;
import vn.loahoc.conversation.Session;
import vn.loahoc.conversation.step.Answering;
import vn.loahoc.delivery.Milestones;
import vn.loahoc.delivery.SendRates;
import vn.loahoc.delivery.chat.PauseOrder;
import vn.loahoc.dialogue.Effects;
import vn.loahoc.dialogue.Feature;
import vn.loahoc.dialogue.Outcome;
import vn.loahoc.dialogue.Turn;
import vn.loahoc.message.Button;
import vn.loahoc.message.Content;
import vn.loahoc.people.Role;
import vn.loahoc.people.Speaker;
import vn.loahoc.store.Database;

/** Everything that {@code serve} runs: started in order, stopped in the other. */
public final class Server implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Server.class);

  /** About one message a second to one chat, with short bursts. */
  private static final int CHAT_BURST = 5;

  /**
   * What a server is started with.
   *
   * @param asOf what counts as now when the data folder is first used
   * @param ticker nanoseconds that only go forward
   */
  public record Setup(
      Path corpus,
      Path data,
      ServeSettings settings,
      Optional<LocalDateTime> asOf,
      InstantSource system,
      LongSupplier ticker,
      Milestones milestones) {}

  private final List<AutoCloseable> running = new ArrayList<>();
  private final Messaging messaging;

  private Server(Setup setup) {
    InstantSource clock = ShiftedClock.of(setup.data(), setup.asOf(), setup.system());
    Database database = opened(Database.open(setup.settings().store()));
    LiveUnderstanding understanding =
        opened(
            LiveUnderstanding.open(
                new CorpusSource(setup.corpus(), true, setup.data().resolve("index")),
                setup.ticker(),
                notice -> LOG.warn("{}", notice)));
    Optional<TelegramChannel> telegram = telegram(setup);
    List<Messaging.Line> lines = new ArrayList<>();
    telegram.ifPresent(t -> lines.add(new Messaging.Line(t, rates(setup.settings()))));
    messaging =
        new Messaging(
            new Messaging.Ground(
                database, setup.data(), clock, setup.ticker(), () -> false, setup.milestones()),
            lines);
    Dialogues dialogues = new Dialogues(features(), greeting());
    Answering answering = new Answering(new SessionAnswers(understanding), additions());
    Pipeline.Desk desk =
        new Pipeline.Desk(
            database,
            messaging.inbox(),
            messaging.outbox(),
            (t, author) -> Speaker.unknown(),
            setup.milestones());
    messaging.start(
        new Pipeline(
            desk,
            clock,
            dialogues.steps(messaging, answering, setup.ticker()),
            Phrasebook.say("trouble")));
    running.add(messaging);
    telegram.ifPresent(t -> showMenu(t, dialogues));
  }

  /**
   * Starts.
   *
   * @throws InvalidSetting if a setting cannot be used
   */
  public static Server start(Setup setup) {
    return new Server(setup);
  }

  private <T extends AutoCloseable> T opened(T part) {
    running.add(part);
    return part;
  }

  private static Optional<TelegramChannel> telegram(Setup setup) {
    return setup
        .settings()
        .telegram()
        .map(
            settings -> {
              boolean shifted = ShiftedClock.isShifted(setup.data());
              if (shifted && !isLoopback(settings.api().getHost())) {
                throw new InvalidSetting(
                    "with --as-of no platform is talked to but one on this machine:"
                        + " set LOAHOC_TELEGRAM_URL or leave out LOAHOC_TELEGRAM_TOKEN");
              }
              return new TelegramChannel(
                  new TelegramSettings(settings.token(), settings.api(), Optional.empty()));
            });
  }

  private static boolean isLoopback(String host) {
    return host.equals("localhost") || host.startsWith("127.") || host.equals("[::1]");
  }

  private static SendRates rates(ServeSettings settings) {
    int pushes = settings.telegram().map(ServeSettings.Telegram::pushesPerSecond).orElse(25);
    return new SendRates(pushes, CHAT_BURST, Duration.ofSeconds(1));
  }

  private List<Feature> features() {
    PauseOrder.Audit audit = (t, turn, what) -> {};
    return List.of(
        Feature.of(
            PauseOrder.pause(messaging.pause(), audit),
            PauseOrder.resume(messaging.pause(), audit)));
  }

  private static Content greeting() {
    return Content.plain(Phrasebook.say("greeting", "đơn vị tổ chức Tuần lễ"));
  }

  private static Answering.Additions additions() {
    return new Answering.Additions() {
      @Override
      public List<Button> buttons(Turn turn, Session after, Answer answer) {
        return List.of();
      }

      @Override
      public Effects note(Turn turn, String question, Answer answer) {
        return Effects.saying(Outcome.saying());
      }
    };
  }

  private static void showMenu(TelegramChannel telegram, Dialogues dialogues) {
    List<MenuCommand> commands =
        dialogues.commands().stream()
            .filter(c -> c.roles().contains(Role.RESIDENT) && !c.description().isEmpty())
            .map(c -> new MenuCommand(c.name(), c.description()))
            .toList();
    Thread.ofVirtual().name("telegram-menu").start(() -> telegram.showCommands(commands));
  }

  /** Where it can be reached, for whoever started it. */
  public String where() {
    return "running";
  }

  @Override
  public void close() {
    for (AutoCloseable part : running.reversed()) {
      try {
        part.close();
      } catch (Exception e) {
        LOG.error("a part of the server did not stop cleanly", e);
      }
    }
  }
}
