package vn.loahoc.delivery;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.loahoc.channel.Channel;
import vn.loahoc.channel.Outgoing;
import vn.loahoc.channel.SendResult;
import vn.loahoc.message.Content;
import vn.loahoc.store.Database;
import vn.loahoc.store.StoreException;
import vn.loahoc.store.Transaction;

/**
 * Sends what waits for one bot: replies first, at most 16 messages at once, one of a chat at a
 * time. Each is committed as being sent before the first byte leaves.
 */
public final class DeliveryWorker implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(DeliveryWorker.class);
  private static final int AT_ONCE = 16;
  private static final int LOOKED_AT = 256;
  private static final long IDLE = Duration.ofSeconds(1).toNanos();

  /**
   * What all workers share.
   *
   * @param ticker nanoseconds that only go forward
   */
  public record Shared(
      Database database,
      Outbox outbox,
      PushPause pause,
      Stops stops,
      InstantSource clock,
      LongSupplier ticker,
      Milestones milestones) {}

  private final Channel channel;
  private final Shared shared;
  private final SendLimits limits;
  private final OutboxStore store = new OutboxStore();
  private final Outcomes outcomes;
  private final BotHealth health;
  private final Signal signal;
  private final AtomicInteger flying = new AtomicInteger();
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final Thread loop;
  private volatile boolean stopping;

  public DeliveryWorker(Channel channel, SendRates rates, Shared shared) {
    this.channel = channel;
    this.shared = shared;
    this.limits = new SendLimits(rates, shared.ticker());
    this.outcomes = new Outcomes(store, shared.clock());
    this.health = new BotHealth(shared.ticker());
    this.signal = shared.outbox().signal(channel.id());
    this.loop = Thread.ofPlatform().daemon().name("delivery-" + channel.id()).unstarted(this::run);
  }

  /** Settles what a crash has interrupted, then begins to send. */
  public void start() {
    int interrupted = shared.database().write(this::settle);
    if (interrupted > 0) {
      LOG.warn(
          "{} messages on {} were being sent when the program ended: their outcome is unknown",
          interrupted,
          channel.id());
      health.doubt();
    }
    loop.start();
  }

  private int settle(Transaction t) {
    List<OutboxEntry> interrupted = store.interrupted(t, channel.id());
    interrupted.forEach(entry -> outcomes.interrupted(t, entry));
    return interrupted.size();
  }

  private void run() {
    while (!stopping) {
      try {
        signal.await(round());
      } catch (StoreException e) {
        LOG.error("the outbox of {} cannot be read, trying again", channel.id(), e);
        pause();
      } catch (InterruptedException e) {
        return;
      }
    }
  }

  private void pause() {
    try {
      signal.await(IDLE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Sends what may be sent; returns how many nanoseconds there is nothing more to do. */
  private long round() {
    if (health.wantsProbe()) {
      health.probed(channel.answers());
    }
    long pause = health.pause();
    int free = AT_ONCE - flying.get();
    if (pause > 0 || free <= 0) {
      return pause > 0 ? Math.min(pause, IDLE) : IDLE;
    }
    Choice choice = choose(free);
    if (choice.chosen().isEmpty()) {
      return choice.pause();
    }
    List<OutboxEntry> marked =
        shared.database().write(t -> choice.chosen().stream().filter(e -> mark(t, e)).toList());
    shared.milestones().reached(Milestones.Step.AFTER_SENDING_COMMIT);
    for (OutboxEntry entry : marked) {
      flying.incrementAndGet();
      threads.execute(() -> send(entry));
    }
    return 0;
  }

  /** What goes now, and how long to wait if nothing does. */
  private record Choice(List<OutboxEntry> chosen, long pause) {}

  private Choice choose(int free) {
    Instant now = shared.clock().instant();
    return shared
        .database()
        .read(
            t -> {
              if (shared.pause().sending(t).isPresent()) {
                return new Choice(List.of(), IDLE);
              }
              Choice replies = take(store.heads(t, channel.id(), Lane.REPLY, now, LOOKED_AT), free);
              if (!replies.chosen().isEmpty() || shared.pause().pushes(t).isPresent()) {
                return replies;
              }
              Choice pushes = take(store.heads(t, channel.id(), Lane.BULK, now, LOOKED_AT), free);
              return new Choice(pushes.chosen(), Math.min(replies.pause(), pushes.pause()));
            });
  }

  private Choice take(List<OutboxEntry> heads, int free) {
    List<OutboxEntry> chosen = new ArrayList<>();
    long pause = IDLE;
    for (OutboxEntry entry : heads) {
      if (chosen.size() == free) {
        break;
      }
      // telling the platform that a press was seen is no message
      boolean counts = !(entry.content() instanceof Content.Acknowledgement);
      long wait = counts ? limits.take(entry.lane(), entry.to()) : 0;
      if (wait == 0) {
        chosen.add(entry);
      } else {
        pause = Math.min(pause, wait);
      }
    }
    return new Choice(chosen, pause);
  }

  /** Marks a message as being sent; ends it instead if nobody is there. */
  private boolean mark(Transaction t, OutboxEntry entry) {
    if (store.isGone(t, entry.to())) {
      outcomes.commit(t, entry, new SendResult.RecipientGone("gone before"));
      return false;
    }
    if (entry.lane() == Lane.BULK && shared.stops().isStopped(t, entry.to())) {
      outcomes.commit(t, entry, new SendResult.Rejected("stopped by the recipient"));
      return false;
    }
    return store.sending(t, entry.id(), shared.clock().instant());
  }

  private void send(OutboxEntry entry) {
    try {
      SendResult result = attempt(entry);
      shared.milestones().reached(Milestones.Step.AFTER_ANSWER_READ);
      learn(entry, result);
      while (!isCommitted(entry, result) && !stopping) {
        LockSupport.parkNanos(IDLE);
      }
      shared.milestones().reached(Milestones.Step.AFTER_OUTCOME_COMMIT);
    } finally {
      flying.decrementAndGet();
      signal.give();
    }
  }

  /** An outcome that is known must not be lost to a full disk: the chat waits for it. */
  private boolean isCommitted(OutboxEntry entry, SendResult result) {
    try {
      shared
          .database()
          .write(
              t -> {
                outcomes.commit(t, entry, result);
                return true;
              });
      return true;
    } catch (StoreException e) {
      LOG.error("the outcome of {} could not be committed, trying again", entry, e);
      return false;
    }
  }

  /** A channel that throws has broken its promise; the message may have left. */
  private SendResult attempt(OutboxEntry entry) {
    try {
      return channel.send(new Outgoing(entry.key(), entry.to(), entry.content()));
    } catch (RuntimeException e) {
      LOG.error("{} failed on {}", entry, channel.id(), e);
      return new SendResult.UnknownOutcome("the channel failed");
    }
  }

  private void learn(OutboxEntry entry, SendResult result) {
    switch (result) {
      case SendResult.RetryAfter limit -> {
        health.tooFast(entry.to(), limit.pause());
        limits.pause(entry.to(), limit.pause());
      }
      case SendResult.UnknownOutcome unknown -> {
        LOG.warn("nobody knows whether {} arrived: {}", entry, unknown.reason());
        health.doubt();
      }
      case SendResult.NotSent no -> health.doubt();
      case SendResult.AccessRefused refused -> {
        LOG.error("{} refuses our access: {}", channel.id(), refused.reason());
        health.doubt();
      }
      case SendResult.Rejected rejected ->
          LOG.error("{} was rejected by {}: {}", entry, channel.id(), rejected.reason());
      case SendResult.Sent sent -> LOG.debug("{} is sent", entry);
      case SendResult.RecipientGone gone -> {}
      case SendResult.ChatMoved moved -> {}
    }
  }

  /** Whether the platform has stopped answering, for health. */
  public boolean isDoubtful() {
    return health.isDoubtful();
  }

  /**
   * Sends nothing more, and waits a while until what is under way has its outcome; what has none by
   * then is of unknown outcome at the next start.
   */
  @Override
  public void close() {
    stopping = true;
    loop.interrupt();
    Patience.end(threads);
  }
}
