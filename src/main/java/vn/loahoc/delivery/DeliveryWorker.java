package vn.loahoc.delivery;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.loahoc.channel.Channel;
import vn.loahoc.channel.Outgoing;
import vn.loahoc.channel.SendResult;
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
  private static final int MOST_DOUBLINGS = 8;
  private static final long IDLE = Duration.ofSeconds(1).toNanos();

  /** What all workers share. */
  public record Shared(
      Database database,
      Outbox outbox,
      PushPause pause,
      Stops stops,
      Clocks clocks,
      Milestones milestones) {}

  private final Channel channel;
  private final Shared shared;
  private final SendLimits limits;
  private final OutboxStore store = new OutboxStore();
  private final Outcomes outcomes;
  private final Departure departure;
  private final BotHealth health;
  private final Lines lines;
  private final Semaphore free = new Semaphore(AT_ONCE);
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final Refill refill;
  private final Thread loop;
  private final CountDownLatch stopping = new CountDownLatch(1);

  public DeliveryWorker(Channel channel, SendRates rates, Shared shared) {
    this.channel = channel;
    this.shared = shared;
    this.limits = new SendLimits(rates, shared.clocks().ticker());
    this.outcomes = new Outcomes(store, shared.clocks().wall(), shared.outbox().endings());
    this.departure = new Departure(shared, store, outcomes);
    this.health = new BotHealth(shared.clocks().ticker());
    this.lines = shared.outbox().lines(channel.id());
    this.refill =
        new Refill("the outbox of " + channel.id(), () -> shared.outbox().fill(channel.id()));
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
    refill.start();
  }

  private int settle(Transaction t) {
    List<OutboxEntry> interrupted = store.interrupted(t, channel.id());
    interrupted.forEach(entry -> outcomes.interrupted(t, entry));
    return interrupted.size();
  }

  private void run() {
    try {
      while (!isStopping()) {
        free.acquire();
        tried().ifPresentOrElse(this::begin, free::release);
      }
    } catch (InterruptedException e) {
      LOG.debug("nothing more is sent on {}", channel.id());
    }
  }

  private boolean isStopping() {
    return stopping.getCount() == 0;
  }

  private Optional<Ticket> tried() throws InterruptedException {
    try {
      return next();
    } catch (RuntimeException e) { // a loop that ends would leave everybody without an answer
      LOG.error("nothing can be taken from the outbox of {}, trying again", channel.id(), e);
      var unused = stopping.await(IDLE, TimeUnit.NANOSECONDS);
      return Optional.empty();
    }
  }

  /** What goes now; nothing if nothing may for the moment. */
  private Optional<Ticket> next() throws InterruptedException {
    if (health.wantsProbe()) {
      health.probed(channel.answers());
    }
    long pause = health.pause();
    if (pause > 0) {
      var unused = stopping.await(Math.min(pause, IDLE), TimeUnit.NANOSECONDS);
      return Optional.empty();
    }
    Optional<Ticket> next = lines.take(IDLE, this::leave);
    if (next.isPresent() && health.pause() > 0) {
      lines.again(next.get(), 0); // the platform fell silent while we waited
      return Optional.empty();
    }
    return next;
  }

  private Leave leave(Ticket ticket) {
    return ticket.counts()
        ? limits.take(ticket.lane(), channel.counted(ticket.chat()))
        : new Leave.Granted();
  }

  private void begin(Ticket ticket) {
    threads.execute(
        () -> {
          try {
            deliver(ticket);
          } catch (RuntimeException e) { // whether it has left is known at the next start
            LOG.error("{} of the outbox was left half-way", ticket, e);
          } finally {
            free.release();
          }
        });
  }

  private void deliver(Ticket ticket) {
    Departure.Mark mark;
    try {
      mark = shared.database().write(t -> departure.mark(t, ticket));
    } catch (RuntimeException e) {
      LOG.error("{} of the outbox cannot be marked as being sent, trying again", ticket, e);
      lines.again(ticket.failedOnce(), IDLE << Math.min(ticket.attempts(), MOST_DOUBLINGS));
      return;
    }
    switch (mark) {
      case Departure.Mark.Leaves leaves -> {
        shared.milestones().reached(Milestones.Step.AFTER_SENDING_COMMIT);
        send(ticket, leaves.entry());
      }
      case Departure.Mark.Over over -> lines.done(ticket);
      case Departure.Mark.Elsewhere elsewhere -> {
        lines.move(ticket.chat(), elsewhere.chat());
        lines.again(ticket.at(elsewhere.chat()), 0);
      }
      case Departure.Mark.Paused paused -> {
        lines.rest(paused.lane(), IDLE);
        lines.again(ticket, 0);
      }
    }
  }

  private void send(Ticket ticket, OutboxEntry entry) {
    SendResult result = attempt(entry);
    shared.milestones().reached(Milestones.Step.AFTER_ANSWER_READ);
    learn(entry, result);
    Ticket now = ticket;
    if (result instanceof SendResult.ChatMoved moved) {
      lines.move(ticket.chat(), moved.to()); // before anything new can stand in line there
      now = ticket.at(moved.to());
    }
    settle(now, entry, result);
    shared.milestones().reached(Milestones.Step.AFTER_OUTCOME_COMMIT);
  }

  /** An outcome that is known must not be lost to a full disk: the chat waits for it. */
  private void settle(Ticket ticket, OutboxEntry entry, SendResult result) {
    while (!isCommitted(ticket, entry, result) && !isStopping()) {
      LockSupport.parkNanos(IDLE);
    }
  }

  private boolean isCommitted(Ticket ticket, OutboxEntry entry, SendResult result) {
    try {
      Optional<Duration> again = shared.database().write(t -> outcomes.commit(t, entry, result));
      again.ifPresentOrElse(
          pause -> lines.again(ticket.failedOnce(), pause.toNanos()), () -> lines.done(ticket));
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
        limits.pause(channel.counted(entry.to()), limit.pause());
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
    stopping.countDown();
    refill.close();
    loop.interrupt();
    Patience.end(threads);
  }
}
