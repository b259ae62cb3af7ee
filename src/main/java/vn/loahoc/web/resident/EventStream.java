package vn.loahoc.web.resident;

import io.javalin.http.Context;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.loahoc.channel.web.Subscription;
import vn.loahoc.channel.web.WebMailbox;
import vn.loahoc.channel.web.WebMessage;
import vn.loahoc.message.Address;

/**
 * One open stream. Whoever wakes it returns at once; at most one virtual thread at a time writes,
 * and a client that does not read holds up only its own.
 */
final class EventStream {

  private static final byte[] HELLO = "retry: 2000\n\n".getBytes(StandardCharsets.UTF_8);
  private static final byte[] BEAT = ":\n\n".getBytes(StandardCharsets.UTF_8);

  private final HttpServletResponse response;
  private final Address visitor;
  private final WebMailbox mailbox;
  private final Function<WebMessage, String> html;
  private final Executor writers;
  private final AtomicInteger wanted = new AtomicInteger();
  private final CompletableFuture<@Nullable Void> ended = new CompletableFuture<>();
  private volatile boolean news = true;
  private volatile Runnable afterwards = () -> {};
  private long last;

  /**
   * @param html how a message is shown
   * @param writers starts a virtual thread
   */
  EventStream(
      Context ctx,
      Address visitor,
      WebMailbox mailbox,
      Function<WebMessage, String> html,
      Executor writers) {
    this.response = ctx.res();
    this.visitor = visitor;
    this.mailbox = mailbox;
    this.html = html;
    this.writers = writers;
    this.last = Reading.after(ctx);
  }

  /**
   * Subscribes; false if this visitor has too many pages open.
   *
   * @param whenEnded told at least once
   */
  boolean begin(Runnable whenEnded) {
    Optional<Subscription> subscription = mailbox.subscribe(visitor, this::wake);
    if (subscription.isEmpty()) {
      return false;
    }
    afterwards =
        () -> {
          subscription.get().close();
          whenEnded.run();
        };
    response.setContentType("text/event-stream");
    response.setCharacterEncoding("UTF-8");
    // a proxy in front must not wait for more
    response.setHeader("X-Accel-Buffering", "no");
    return true;
  }

  /** Done when nothing more can be written. */
  CompletableFuture<@Nullable Void> ended() {
    return ended;
  }

  /** There may be new messages. */
  void wake() {
    news = true;
    beat();
  }

  /** Writes something, be it only a sign of life. */
  void beat() {
    if (wanted.getAndIncrement() == 0) {
      try {
        writers.execute(this::write);
      } catch (RejectedExecutionException e) {
        end();
      }
    }
  }

  void end() {
    ended.complete(null);
    afterwards.run();
  }

  private void write() {
    boolean well = false;
    try {
      int seen;
      do {
        seen = wanted.get();
        writeOnce();
      } while (!wanted.compareAndSet(seen, 0));
      well = true;
    } catch (IOException e) {
      // the browser went away: that is how streams end
    } finally {
      if (!well) {
        end();
      }
    }
  }

  private void writeOnce() throws IOException {
    OutputStream out = response.getOutputStream();
    if (!response.isCommitted()) {
      out.write(HELLO);
    }
    if (news) {
      news = false;
      for (WebMessage message : mailbox.after(visitor, last)) {
        out.write(event(message).getBytes(StandardCharsets.UTF_8));
        last = message.id();
      }
    }
    out.write(BEAT);
    out.flush();
  }

  private String event(WebMessage message) {
    String lines = html.apply(message).strip().replace("\r", "").replace("\n", "\ndata: ");
    return "id: " + message.id() + "\ndata: " + lines + "\n\n";
  }
}
