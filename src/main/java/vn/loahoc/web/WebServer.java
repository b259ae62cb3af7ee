package vn.loahoc.web;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.eclipse.jetty.util.thread.VirtualThreadPool;

/** The web server: one port, the areas it was given, nothing else. */
public final class WebServer implements AutoCloseable {

  /** A message of 4,096 letters with marks takes 36,864 bytes in a form. */
  private static final long LARGEST_FORM = 40_000;

  private static final Set<HandlerType> READING =
      Set.of(HandlerType.GET, HandlerType.HEAD, HandlerType.OPTIONS);
  private static final int BUFFER = 8 * 1024;
  private static final int MOST_REQUESTS = 1_000;
  private static final Duration PATIENCE_AT_STOP = Duration.ofSeconds(5);

  private final Site site;
  private final List<WebArea> areas;
  private final Javalin server;

  /**
   * @param areas in the order in which they are closed
   */
  public WebServer(Site site, List<WebArea> areas) {
    this.site = site;
    this.areas = List.copyOf(areas);
    this.server = Javalin.create(this::configure);
  }

  /** Listens from now on. */
  public void start() {
    server.start(site.settings().port());
  }

  /** The port it listens on. */
  public int port() {
    return server.port();
  }

  /** Every page there is, as "GET /path". */
  public List<String> routes() {
    return server.unsafe.internalRouter.allHttpHandlers().stream()
        .map(route -> route.endpoint)
        .filter(route -> route.method.isHttpMethod())
        .map(route -> route.method + " " + route.path)
        .toList();
  }

  private void configure(JavalinConfig config) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    config.concurrency.useVirtualThreads = true;
    config.http.maxRequestSize = LARGEST_FORM;
    config.http.defaultContentType = "text/plain; charset=utf-8";
    config.http.compressionStrategy = CompressionStrategy.GZIP;
    config.jetty.threadPool = threads();
    config.jetty.modifyHttpConfiguration(WebServer::keepSmall);
    config.jetty.modifyServer(WebServer::finishBeforeStopping);
    RoutesConfig routes = config.routes;
    Uploads uploads = new Uploads(areas);
    config.requestLogger.http(
        (ctx, milliseconds) -> {
          uploads.done(ctx);
          measure(ctx, milliseconds);
        });
    Uploads.configure(config);
    Set<String> withoutToken = new HashSet<>();
    areas.forEach(area -> withoutToken.addAll(area.withoutToken()));
    routes.before(site.headers()::set);
    routes.before(uploads::check);
    routes.before(ctx -> checkToken(ctx, withoutToken));
    new ErrorPages(site.pages()).mount(routes);
    site.assets().mount(routes);
    areas.forEach(area -> area.mount(routes));
  }

  /** Few platform threads wait for the network, a bounded number of virtual ones serves. */
  private static QueuedThreadPool threads() {
    VirtualThreadPool serving = new VirtualThreadPool(MOST_REQUESTS);
    serving.setName("web");
    QueuedThreadPool threads = new QueuedThreadPool(16, 4);
    threads.setName("web-net");
    threads.setVirtualThreadsExecutor(serving);
    return threads;
  }

  /** Thousands of streams are open at once. */
  private static void keepSmall(HttpConfiguration http) {
    http.setOutputBufferSize(BUFFER);
    http.setOutputAggregationSize(BUFFER);
    http.setSendServerVersion(false);
    http.setSendDateHeader(true);
  }

  /** What has begun is answered; who stays on the line after that is cut off. */
  private static void finishBeforeStopping(Server jetty) {
    jetty.setStopTimeout(PATIENCE_AT_STOP.toMillis());
    jetty.insertHandler(new GracefulHandler());
  }

  private void checkToken(Context ctx, Set<String> withoutToken) {
    boolean reads = READING.contains(ctx.method());
    if (!reads && !withoutToken.contains(ctx.path())) {
      site.visitors().checkToken(ctx);
    }
  }

  private void measure(Context ctx, float milliseconds) {
    Timer.builder("loahoc.web.requests")
        .description("requests answered; a stream counts when it ends")
        .tag("route", ctx.endpoint().path)
        .tag("status", Integer.toString(ctx.statusCode()))
        .register(site.meters())
        .record(Duration.ofNanos((long) (milliseconds * 1e6f)));
  }

  @Override
  public void close() {
    areas.forEach(WebArea::close);
    server.stop();
  }
}
