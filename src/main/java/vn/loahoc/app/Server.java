package vn.loahoc.app;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.loahoc.channel.PictureShelf;
import vn.loahoc.channel.Pictures;
import vn.loahoc.channel.web.WebMailbox;
import vn.loahoc.config.InvalidSetting;
import vn.loahoc.conversation.Phrasebook;
import vn.loahoc.conversation.Pipeline;
import vn.loahoc.conversation.step.Answering;
import vn.loahoc.corpus.Corpus;
import vn.loahoc.delivery.Milestones;
import vn.loahoc.dialogue.Command;
import vn.loahoc.jobs.Job;
import vn.loahoc.jobs.Timing;
import vn.loahoc.message.Content;
import vn.loahoc.people.Masking;
import vn.loahoc.store.Database;
import vn.loahoc.store.Lease;
import vn.loahoc.store.RetentionRule;

/** Everything that {@code serve} runs: started in order, stopped in the other. */
public final class Server implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Server.class);

  /** How soon a new member of staff finds their orders on the menu. */
  private static final Duration MENUS = Duration.ofMinutes(5);

  /**
   * What a server is started with.
   *
   * @param asOf what counts as now when the data folder is first used
   * @param ticker nanoseconds that only go forward
   * @param demo whether made-up classes are shown also beside a public channel, each message marked
   *     as a trial
   */
  public record Setup(
      Path corpus,
      Path data,
      ServeSettings settings,
      Optional<LocalDateTime> asOf,
      InstantSource system,
      LongSupplier ticker,
      Milestones milestones,
      boolean demo) {

    /** Not a demonstration. */
    public Setup(
        Path corpus,
        Path data,
        ServeSettings settings,
        Optional<LocalDateTime> asOf,
        InstantSource system,
        LongSupplier ticker,
        Milestones milestones) {
      this(corpus, data, settings, asOf, system, ticker, milestones, false);
    }

    /** Whether others than whoever sits at this machine may see what is said. */
    boolean isPublic() {
      boolean reached = settings.telegram().isPresent() || settings.web().publicUrl().isPresent();
      return reached && !ShiftedClock.isShifted(data);
    }
  }

  private final List<AutoCloseable> running = new ArrayList<>();
  private final CompletableFuture<String> failure = new CompletableFuture<>();
  private List<Command> commands = List.of();
  private List<String> routes = List.of();
  private Optional<LiveUnderstanding> live = Optional.empty();
  private int port;

  private Server() {}

  /**
   * Starts.
   *
   * @throws InvalidSetting if a setting cannot be used, or another program serves from the folder
   */
  public static Server start(Setup setup) {
    Server server = new Server();
    try {
      server.run(setup);
      return server;
    } catch (RuntimeException e) {
      server.close();
      throw e;
    }
  }

  private void run(Setup setup) {
    Ground ground = ground(setup);
    Knowledge knowledge = Knowledge.open(ground, setup);
    LiveUnderstanding understanding = opened(knowledge.documents());
    live = Optional.of(understanding);
    Household household =
        Household.of(understanding.with(Understanding::corpus))
            .tellingStreaks(setup.settings().streaks());
    boolean trial = ShiftedClock.isShifted(setup.data());
    requireOperator(household, setup);
    Masking masking = new Masking();
    WebMailbox mailbox = new WebMailbox(ground.database(), ground.clock(), masking::masked);
    Upkeep upkeep =
        new Upkeep(setup.settings().store(), setup.data(), ground.clock(), setup.ticker());
    Pictures pictures = new Pictures(ground.clock());
    Channels channels =
        new Channels(
            setup.settings(),
            mailbox,
            channel -> PictureShelf.of(ground.database(), pictures, channel),
            trial);
    List<Messaging.Line> lines = setup.demo() ? channels.trialLines() : channels.lines();
    Messaging messaging = new Messaging(ground, lines, upkeep.disk()::isLow, masking::masked);
    Features features =
        new Features(ground, knowledge, messaging, household, setup.settings().web());
    Content greeting = Content.plain(Phrasebook.say("greeting", household.name()));
    Dialogues dialogues = new Dialogues(features.all(), greeting);
    commands = dialogues.commands();
    converse(ground, understanding, messaging, features, dialogues);
    List<RetentionRule> rules = new ArrayList<>(features.forgetting());
    rules.addAll(messaging.forgetting());
    rules.add(
        new RetentionRule(
            "pictures",
            "pictures that no message showed for " + Pictures.DAYS_KEPT + " days",
            pictures::clean));
    List<Job> jobs = new ArrayList<>(features.jobs());
    jobs.add(messaging.releasing(ground));
    jobs.add(
        new Job(
            "menus",
            Timing.every(MENUS),
            () -> channels.showMenus(commands, features.community().staff())));
    opened(new Housekeeping(ground, upkeep.backup(), mailbox, rules, jobs)).start();
    Front.Behind behind =
        new Front.Behind(
            mailbox, features, messaging, channels.webhooks(), channels::ways, setup.demo());
    Front front = opened(new Front(ground, setup.settings().web(), household, behind));
    front.start();
    routes = front.routes();
    port = front.port();
  }

  private Ground ground(Setup setup) {
    InstantSource clock = ShiftedClock.of(setup.data(), setup.asOf(), setup.system());
    Lease lease =
        opened(
            Lease.take(setup.data(), setup.settings().store())
                .orElseThrow(
                    () ->
                        new InvalidSetting(
                            "another Loa Học serves from "
                                + setup.data()
                                + " already: stop it first, or name another folder with"
                                + " LOAHOC_DATA")));
    Database database = opened(Database.open(setup.settings().store()));
    opened(new Watch(lease, database, failure::complete)).start();
    return new Ground(database, setup.data(), clock, setup.ticker(), setup.milestones());
  }

  private void converse(
      Ground ground,
      LiveUnderstanding understanding,
      Messaging messaging,
      Features features,
      Dialogues dialogues) {
    Answering.Answers answers = new SessionAnswers(understanding, features::beside);
    Pipeline.Desk desk =
        new Pipeline.Desk(
            ground.database(),
            messaging.inbox(),
            messaging.outbox(),
            features.community()::speaker,
            ground.milestones());
    messaging.start(
        new Pipeline(
            desk,
            ground.clock(),
            dialogues.steps(ground, messaging, answers, features.more()).stream()
                .map(features.reminding()::hearing)
                .toList(),
            Phrasebook.say("trouble"),
            features.daily()::replied));
    running.add(messaging);
  }

  /** Residents must know whose page or bot it is. */
  private static void requireOperator(Household household, Setup setup) {
    if (setup.isPublic() && household.operator().isEmpty()) {
      throw new InvalidSetting(
          "the campaign.yaml of the home campaign must name its operator before a public channel"
              + " is served: operator: Ủy ban nhân dân …");
    }
  }

  private <T extends AutoCloseable> T opened(T part) {
    running.add(part);
    return part;
  }

  /** Every order there is. */
  List<Command> commands() {
    return commands;
  }

  /** What the next turn would be answered from. */
  Corpus corpus() {
    return live.orElseThrow().with(Understanding::corpus);
  }

  /** Every page there is, as "GET /path". */
  List<String> routes() {
    return routes;
  }

  /** The port of the web page. */
  public int port() {
    return port;
  }

  /** Waits until it cannot go on by itself any more; returns why, in English. */
  public String awaitFailure() {
    return failure.join();
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
    running.clear();
  }
}
