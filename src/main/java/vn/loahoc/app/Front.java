package vn.loahoc.app;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import vn.loahoc.channel.Webhook;
import vn.loahoc.channel.web.WebMailbox;
import vn.loahoc.message.ChannelId;
import vn.loahoc.web.Operator;
import vn.loahoc.web.Site;
import vn.loahoc.web.StaffArea;
import vn.loahoc.web.StaffSessions;
import vn.loahoc.web.WebServer;
import vn.loahoc.web.WebSettings;
import vn.loahoc.web.calendar.FeedArea;
import vn.loahoc.web.checkin.Way;
import vn.loahoc.web.operations.HealthCheck;
import vn.loahoc.web.operations.OperationsArea;
import vn.loahoc.web.operations.WebhookArea;
import vn.loahoc.web.resident.ResidentArea;
import vn.loahoc.web.staff.StaffDesk;

/** The web server with everything that is mounted on it. */
final class Front implements AutoCloseable {

  private final WebServer server;

  /** What the pages show and change. */
  record Behind(
      WebMailbox mailbox,
      Features features,
      Messaging messaging,
      List<Webhook> webhooks,
      Supplier<List<Way>> ways,
      boolean demo) {}

  Front(Ground ground, ServeSettings.Web web, Household household, Behind behind) {
    PrometheusMeterRegistry meters = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    count(meters, behind.messaging());
    count(meters, behind.features().reminding());
    count(meters, behind.features().daily());
    WebSettings settings =
        new WebSettings(
            web.port(),
            web.publicUrl(),
            web.trustedProxies(),
            web.embedFrom(),
            web.metricsToken(),
            new Operator(household.name(), household.phone(), behind.demo()));
    Site site = new Site(settings, ground.clock(), ground.ticker(), meters);
    server =
        new WebServer(
            site,
            List.of(
                new ResidentArea(site, behind.mailbox(), behind.features().almanac()),
                behind.features().checkIn().landing(site, behind.ways()),
                new FeedArea(slug -> behind.features().almanac().now().feed(slug)),
                new StaffDesk(
                    site,
                    new StaffSessions(
                        ground.database(), behind.features().community().entry(), site),
                    () -> ground.database().read(behind.messaging().pause()::pushes).isPresent(),
                    areas(site, behind.features())),
                new WebhookArea(behind.webhooks()),
                new OperationsArea(site, checks(behind.messaging()), meters)));
  }

  private static List<StaffArea> areas(Site site, Features features) {
    List<StaffArea> areas = new ArrayList<>(features.inquiries().areas(site));
    areas.addAll(features.timetabling().areas(site));
    areas.add(features.changes(site));
    areas.add(features.checkIn().screen(site));
    areas.add(features.photographing().area(site));
    return areas;
  }

  private static List<HealthCheck> checks(Messaging messaging) {
    return List.of(
        new HealthCheck(
            "inbox",
            () ->
                messaging.inbox().isOpen()
                    ? Optional.empty()
                    : Optional.of("nothing is taken: the disk is low or too much waits")),
        new HealthCheck(
            "channels",
            () -> {
              List<ChannelId> doubtful = messaging.doubtful();
              return doubtful.isEmpty()
                  ? Optional.empty()
                  : Optional.of("no answer from " + doubtful);
            }));
  }

  private static void count(PrometheusMeterRegistry meters, Messaging messaging) {
    Gauge.builder("loahoc.inbox.waiting", messaging.inbox(), inbox -> inbox.size())
        .description("updates that wait to be handled")
        .register(meters);
    for (String state : List.of("waiting", "sent", "rejected", "gone", "to_check")) {
      Gauge.builder(
              "loahoc.outbox",
              messaging.outbox(),
              outbox -> outbox.counts().getOrDefault(state, 0L))
          .description("messages of the last 30 days by state")
          .tag("state", state)
          .register(meters);
    }
    Gauge.builder(
            "loahoc.outbox.possibly.doubled",
            messaging.outbox(),
            outbox -> outbox.counts().getOrDefault("possibly_doubled", 0L))
        .description("messages whose outcome was once unknown")
        .register(meters);
  }

  private static void count(PrometheusMeterRegistry meters, Reminding reminding) {
    for (String state : Reminding.STATES) {
      Gauge.builder("loahoc.reminders", reminding, r -> r.counts().getOrDefault(state, 0L))
          .description("reminders that are kept, by what became of them")
          .tag("state", state)
          .register(meters);
    }
  }

  private static void count(PrometheusMeterRegistry meters, Daily daily) {
    for (String state : Daily.STATES) {
      Gauge.builder("loahoc.daily", daily, d -> d.counts().getOrDefault(state, 0L))
          .description("items of the daily programme of today, by what became of them")
          .tag("state", state)
          .register(meters);
    }
  }

  /** Listens from now on. */
  void start() {
    server.start();
  }

  int port() {
    return server.port();
  }

  /** Every page there is, as "GET /path". */
  List<String> routes() {
    return server.routes();
  }

  @Override
  public void close() {
    server.close();
  }
}
