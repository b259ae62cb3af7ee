package vn.loahoc.channel.telegram;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * How the fake misbehaves. It first says to which requests it applies, and takes effect with the
 * last call, which says what happens. Of several that apply the oldest decides.
 */
public final class FakeRule {

  /** What happens to a request. */
  sealed interface Misbehaviour {

    /** Whether the request takes effect. */
    default boolean heeds() {
      return switch (this) {
        case Refuse refuse -> false;
        case Stall stall -> stall.delivered();
        case Cut cut -> cut.delivered();
        case Deny deny -> true;
        case First first -> true;
      };
    }

    /** Refused without any effect. */
    record Refuse(FakeAnswer answer) implements Misbehaviour {}

    /** Done, and answered like this all the same. */
    record Deny(FakeAnswer answer) implements Misbehaviour {}

    /** No answer, and the connection stays open. */
    record Stall(boolean delivered) implements Misbehaviour {}

    /** No answer, and the connection is cut. */
    record Cut(boolean delivered) implements Misbehaviour {}

    /** Something happens first; then it is handled as usual. */
    record First(Runnable action) implements Misbehaviour {}
  }

  private final String method;
  private final Consumer<FakeRule> registry;
  private @Nullable String chat;
  private final AtomicInteger skip = new AtomicInteger();
  private final AtomicInteger left = new AtomicInteger(Integer.MAX_VALUE);
  private @Nullable Duration lasting;
  private final AtomicLong begun = new AtomicLong();
  private Misbehaviour misbehaviour = new Misbehaviour.First(() -> {});

  FakeRule(String method, Consumer<FakeRule> registry) {
    this.method = method.toLowerCase(Locale.ROOT);
    this.registry = registry;
  }

  /** Only requests to this chat. */
  public FakeRule chat(String id) {
    this.chat = id;
    return this;
  }

  /** Lets so many through before. */
  public FakeRule after(int requests) {
    skip.set(requests);
    return this;
  }

  /** Only so many; without this all that follow. */
  public FakeRule times(int requests) {
    left.set(requests);
    return this;
  }

  /** Only so long, beginning with the first request it applies to. */
  public FakeRule lasting(Duration time) {
    lasting = time;
    return this;
  }

  /** 429 with {@code retry_after} in seconds. */
  public void tooManyRequests(int seconds) {
    ObjectNode parameters = JsonNodeFactory.instance.objectNode().put("retry_after", seconds);
    refuse(429, "Too Many Requests: retry after " + seconds, parameters);
  }

  /** The person has blocked the bot. */
  public void blocked() {
    refuse(403, "Forbidden: bot was blocked by the user");
  }

  /** The account is no more. */
  public void deactivated() {
    refuse(403, "Forbidden: user is deactivated");
  }

  public void chatNotFound() {
    refuse(400, "Bad Request: chat not found");
  }

  /** The group became a supergroup. */
  public void migrated(long to) {
    ObjectNode parameters = JsonNodeFactory.instance.objectNode().put("migrate_to_chat_id", to);
    refuse(400, "Bad Request: group chat was upgraded to a supergroup chat", parameters);
  }

  /** Any refusal in the shape of the Bot API. */
  public void refuse(int code, String description) {
    refuse(code, description, JsonNodeFactory.instance.objectNode());
  }

  /** An answer that something before Telegram gives: no JSON. */
  public void foreignAnswer(int status) {
    with(new Misbehaviour.Refuse(new FakeAnswer(status, "<html>" + status + "</html>", "")));
  }

  /** An error of the server before anything happened. */
  public void serverError(int status) {
    refuse(status, "Internal Server Error");
  }

  /** An error of the server although the message has been delivered. */
  public void deliverThenServerError(int status) {
    with(new Misbehaviour.Deny(FakeAnswer.refused(status, "Internal Server Error")));
  }

  /** Delivered, and answered with something that nobody can read. */
  public void deliverThenAnswer(int status, String body) {
    with(new Misbehaviour.Deny(new FakeAnswer(status, body, "")));
  }

  /** The request is taken and never answered. */
  public void stall() {
    with(new Misbehaviour.Stall(false));
  }

  public void deliverThenStall() {
    with(new Misbehaviour.Stall(true));
  }

  /** The connection is cut after the request has arrived; nothing is delivered. */
  public void cut() {
    with(new Misbehaviour.Cut(false));
  }

  public void deliverThenCut() {
    with(new Misbehaviour.Cut(true));
  }

  /** Runs something when the request has arrived, before it is handled as usual. */
  public void run(Runnable action) {
    with(new Misbehaviour.First(action));
  }

  /** Takes a turn if the request is one of those it applies to. */
  boolean takes(String lowerCaseMethod, String toChat) {
    if (!(method.equals("*") || method.equals(lowerCaseMethod))
        || !(chat == null || chat.equals(toChat))) {
      return false;
    }
    if (skip.get() > 0 && skip.getAndDecrement() > 0) {
      return false;
    }
    return !isOver() && left.get() > 0 && left.getAndDecrement() > 0;
  }

  private boolean isOver() {
    if (lasting == null) {
      return false;
    }
    long now = System.nanoTime();
    begun.compareAndSet(0, now);
    return now - begun.get() > lasting.toNanos();
  }

  Misbehaviour misbehaviour() {
    return misbehaviour;
  }

  private void refuse(int code, String description, ObjectNode parameters) {
    with(new Misbehaviour.Refuse(FakeAnswer.refused(code, description, parameters)));
  }

  private void with(Misbehaviour how) {
    this.misbehaviour = how;
    registry.accept(this);
  }
}
