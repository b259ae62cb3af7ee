package vn.loahoc.web;

import io.javalin.http.Context;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.InstantSource;
import java.util.function.LongSupplier;
import vn.loahoc.message.ChannelId;

/** What all areas of the web page share. Thread-safe. */
public final class Site {

  private static final ChannelId CHANNEL = new ChannelId("web");

  private final WebSettings settings;
  private final InstantSource calendar;
  private final MeterRegistry meters;
  private final Cookies cookies;
  private final Visitors visitors;
  private final Assets assets = new Assets();
  private final Words words = new Words();
  private final Pages pages;
  private final ClientAddresses clients;
  private final RateLimits limits;
  private final SecurityHeaders headers;

  /**
   * @param calendar what day and hour it is
   * @param ticker nanoseconds of any origin, for limits
   */
  public Site(
      WebSettings settings, InstantSource calendar, LongSupplier ticker, MeterRegistry meters) {
    this.settings = settings;
    this.calendar = calendar;
    this.meters = meters;
    this.cookies = new Cookies(settings.secure());
    this.visitors = new Visitors(cookies, CHANNEL);
    this.pages = new Pages(words, assets, settings.operator(), cookies);
    this.clients = new ClientAddresses(settings.trustedProxies());
    this.limits = new RateLimits(ticker);
    this.headers = new SecurityHeaders(settings);
  }

  public WebSettings settings() {
    return settings;
  }

  public InstantSource calendar() {
    return calendar;
  }

  public MeterRegistry meters() {
    return meters;
  }

  public Visitors visitors() {
    return visitors;
  }

  public Pages pages() {
    return pages;
  }

  public Words words() {
    return words;
  }

  public Assets assets() {
    return assets;
  }

  public ClientAddresses clients() {
    return clients;
  }

  public RateLimits limits() {
    return limits;
  }

  /** Lets the sites of the settings show this page in a frame. */
  public void allowEmbedding(Context ctx) {
    headers.allowEmbedding(ctx);
  }

  Cookies cookies() {
    return cookies;
  }

  SecurityHeaders headers() {
    return headers;
  }
}
