package vn.loahoc.web.resident;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.micrometer.core.instrument.Counter;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import vn.loahoc.channel.web.Posted;
import vn.loahoc.channel.web.Subscription;
import vn.loahoc.channel.web.WebMailbox;
import vn.loahoc.channel.web.WebMessage;
import vn.loahoc.message.Address;
import vn.loahoc.web.Limit;
import vn.loahoc.web.Refusal;
import vn.loahoc.web.Site;

/** Takes what visitors write and press, from plain forms and from the script. */
final class Writing {

  /** Own message and a few answers may wake who waits. */
  private static final int WAKE_UPS = 4;

  private final Site site;
  private final WebMailbox mailbox;
  private final Reading reading;
  private final Duration patience;
  private final Counter accepted;

  /**
   * @param patience how long a plain form waits for the answer
   */
  Writing(Site site, WebMailbox mailbox, Reading reading, Duration patience) {
    this.site = site;
    this.mailbox = mailbox;
    this.reading = reading;
    this.patience = patience;
    this.accepted =
        Counter.builder("loahoc.web.messages")
            .description("messages and presses accepted from visitors")
            .register(site.meters());
  }

  void mount(RoutesConfig routes) {
    routes.post("/messages", this::say);
    routes.post("/chon", this::press);
  }

  private void say(Context ctx) {
    String text = field(ctx, "cau").strip();
    if (text.isEmpty()) {
      throw new Refusal(400, "refused.empty");
    }
    if (text.length() > WebMailbox.LONGEST_TEXT) {
      throw new Refusal(413, "refused.too-long");
    }
    answer(ctx, visitor -> mailbox.say(visitor, key(ctx, text), text));
  }

  private void press(Context ctx) {
    long message = number(ctx, "tin");
    long index = number(ctx, "nut");
    String what = message + "." + index;
    answer(ctx, visitor -> mailbox.press(visitor, key(ctx, what), message, Math.toIntExact(index)));
  }

  private void answer(Context ctx, Function<Address, Posted> post) {
    Address visitor =
        site.visitors().known(ctx).orElseThrow(() -> new Refusal(403, "refused.forged"));
    site.limits().count(Limit.MESSAGES_OF_VISITOR, visitor.chat());
    site.limits().count(Limit.MESSAGES_OF_NETWORK, site.clients().network(ctx));
    if (Reading.byScript(ctx)) {
      keep(post.apply(visitor));
      reading.answer(ctx, visitor, number(ctx, "sau"));
    } else {
      postAndWait(visitor, post);
      ctx.redirect("/#last", HttpStatus.SEE_OTHER);
    }
  }

  private void keep(Posted posted) {
    switch (posted) {
      case KEPT -> accepted.increment();
      case CLOSED -> throw Refusal.closed();
      case NO_SUCH_BUTTON -> throw new Refusal(410, "refused.no-button");
    }
  }

  private void postAndWait(Address visitor, Function<Address, Posted> post) {
    long before = mailbox.last(visitor);
    Semaphore news = new Semaphore(0);
    Optional<Subscription> subscription = mailbox.subscribe(visitor, news::release);
    try {
      keep(post.apply(visitor));
      for (int i = 0; i < WAKE_UPS && !isAnswered(visitor, before); i++) {
        if (!news.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
          return;
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      subscription.ifPresent(Subscription::close);
    }
  }

  private boolean isAnswered(Address visitor, long before) {
    return mailbox.after(visitor, before).stream()
        .anyMatch(message -> message.sender() == WebMessage.Sender.LOA_HOC);
  }

  private static String field(Context ctx, String name) {
    return Optional.ofNullable(ctx.formParam(name)).orElse("");
  }

  private static long number(Context ctx, String name) {
    String digits = field(ctx, name);
    if (!digits.matches("\\d{1,18}")) {
      throw new Refusal(400, "refused.unreadable");
    }
    return Long.parseLong(digits);
  }

  /**
   * The key of the form and what it says: a form sent again is the same message, but one that the
   * browser shows again, filled in anew, is not.
   */
  private static String key(Context ctx, String what) {
    String key = field(ctx, "ma");
    if (!key.matches("[A-Za-z0-9-]{8,64}")) {
      throw new Refusal(400, "refused.unreadable");
    }
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      byte[] digest = sha.digest((key + "\n" + what).getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
