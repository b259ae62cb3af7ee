package vn.loahoc.web.resident;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.micrometer.core.instrument.Gauge;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import vn.loahoc.channel.web.WebMailbox;
import vn.loahoc.message.Address;
import vn.loahoc.web.Limit;
import vn.loahoc.web.Refusal;
import vn.loahoc.web.Shell;
import vn.loahoc.web.Site;

/**
 * The open streams of new messages. An idle one costs no thread. A sign of life goes over each
 * every {@value #ROUNDS} seconds, so that proxies keep it open and a dead one is noticed.
 */
final class Streams implements AutoCloseable {

  private static final int MOST = 20_000;
  private static final int ROUNDS = 20;

  private final Site site;
  private final WebMailbox mailbox;
  private final Views views;
  private final Set<EventStream> open = ConcurrentHashMap.newKeySet();
  private final ExecutorService writers =
      Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("web-stream-", 0).factory());
  private final ScheduledExecutorService beat =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("web-beat").factory());
  private int round;

  Streams(Site site, WebMailbox mailbox, Views views) {
    this.site = site;
    this.mailbox = mailbox;
    this.views = views;
    Gauge.builder("loahoc.web.streams", open, Set::size)
        .description("open streams of messages")
        .register(site.meters());
  }

  void mount(RoutesConfig routes) {
    routes.get("/events", this::open);
    ScheduledFuture<?> unused = beat.scheduleAtFixedRate(this::signOfLife, 1, 1, TimeUnit.SECONDS);
  }

  private void open(Context ctx) {
    Address visitor =
        site.visitors().known(ctx).orElseThrow(() -> new Refusal(403, "refused.forged"));
    site.limits().count(Limit.STREAMS_OF_NETWORK, site.clients().network(ctx));
    if (open.size() >= MOST) {
      throw Refusal.closed();
    }
    Shell shell = site.pages().shell(ctx, site.visitors().token(ctx));
    EventStream stream =
        new EventStream(ctx, visitor, mailbox, message -> views.html(message, shell), writers);
    if (!stream.begin(() -> open.remove(stream))) {
      throw Refusal.closed();
    }
    open.add(stream);
    ctx.future(
        () -> {
          ctx.req().getAsyncContext().setTimeout(0);
          stream.wake();
          return stream.ended();
        });
  }

  /** A twentieth of them each second, so that they are not all written at once. */
  private void signOfLife() {
    round = (round + 1) % ROUNDS;
    int now = round;
    open.forEach(
        stream -> {
          if (Math.floorMod(System.identityHashCode(stream), ROUNDS) == now) {
            stream.beat();
          }
        });
  }

  @Override
  public void close() {
    beat.shutdownNow();
    open.forEach(EventStream::end);
    writers.shutdown();
  }
}
