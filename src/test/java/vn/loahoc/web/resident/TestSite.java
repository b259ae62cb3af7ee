package vn.loahoc.web.resident;

import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import vn.loahoc.channel.web.WebChannel;
import vn.loahoc.channel.web.WebMailbox;
import vn.loahoc.message.Content;
import vn.loahoc.message.Inbound;
import vn.loahoc.store.Database;
import vn.loahoc.store.StoreLocation;
import vn.loahoc.web.Site;
import vn.loahoc.web.WebArea;
import vn.loahoc.web.WebServer;
import vn.loahoc.web.WebSettings;

/** A whole server on a free port, with a mailbox on disk and somebody who answers. */
public final class TestSite implements AutoCloseable {

  public static final Instant NOW = Instant.parse("2023-10-01T01:00:00Z");

  private final AtomicLong ticks = new AtomicLong();
  private final PrometheusMeterRegistry meters =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
  private final Database database;
  private final Site site;
  private final WebMailbox mailbox;
  private final WebChannel channel;
  private final AnsweringIntake intake;
  private final List<WebArea> areas = new ArrayList<>();
  private Optional<WebServer> server = Optional.empty();

  public TestSite(Path folder, WebSettings settings, Function<Inbound, Optional<Content>> answers) {
    database = Database.open(new StoreLocation.SqliteFile(folder.resolve("loahoc.db")));
    site = new Site(settings, () -> NOW, ticks::get, meters);
    mailbox = new WebMailbox(database, () -> NOW, text -> text);
    channel = new WebChannel(mailbox);
    intake = new AnsweringIntake(database, channel, answers);
    channel.start(intake);
  }

  /** Adds an area beside the page for residents. */
  public TestSite with(WebArea area) {
    areas.add(area);
    return this;
  }

  /**
   * Listens from now on.
   *
   * @param programme what is on
   * @param patience how long a plain form waits
   */
  public TestSite start(List<Programme.Item> programme, Duration patience) {
    return start(
        day -> day.equals(LocalDate.of(2023, 10, 1)) ? programme : List.<Programme.Item>of(),
        patience);
  }

  /** The same with what is on on other days. */
  public TestSite start(Programme programme, Duration patience) {
    areas.addFirst(new ResidentArea(site, mailbox, programme, patience));
    WebServer started = new WebServer(site, areas);
    started.start();
    server = Optional.of(started);
    return this;
  }

  public Site site() {
    return site;
  }

  public Database database() {
    return database;
  }

  public PrometheusMeterRegistry meters() {
    return meters;
  }

  public WebMailbox mailbox() {
    return mailbox;
  }

  public WebChannel channel() {
    return channel;
  }

  public AnsweringIntake intake() {
    return intake;
  }

  public int port() {
    return server.orElseThrow().port();
  }

  public void pass(Duration time) {
    ticks.addAndGet(time.toNanos());
  }

  /** Stops what listens; the database stays. */
  public void stopServer() {
    server.ifPresent(WebServer::close);
    server = Optional.empty();
  }

  @Override
  public void close() {
    stopServer();
    database.close();
  }
}
