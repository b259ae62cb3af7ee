package vn.loahoc.delivery;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.loahoc.store.StoreException;

/**
 * Hands what waits in the inbox to the conversation: one update of a chat at a time, many chats at
 * once, each on a virtual thread.
 */
public final class InboxWorker implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(InboxWorker.class);
  private static final int AT_ONCE = 32;
  private static final long IDLE = Duration.ofSeconds(1).toNanos();
  private static final Leave GRANTED = new Leave.Granted();

  /** What handling an update means. */
  public interface Handling {

    /** Computes the effects and commits them with {@link Inbox#handled}. */
    void handle(Ticket ticket);

    /** Ends an update whose handling failed again and again, with an apology. */
    void giveUp(Ticket ticket);
  }

  /** How often an update is tried before it is given up. */
  static final int ATTEMPTS = 3;

  private final Inbox inbox;
  private final Handling handling;
  private final Semaphore free = new Semaphore(AT_ONCE);
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final Refill refill;
  private final Thread loop;
  private final CountDownLatch stopping = new CountDownLatch(1);

  public InboxWorker(Inbox inbox, Handling handling) {
    this.inbox = inbox;
    this.handling = handling;
    this.refill = new Refill("the inbox", inbox::fill);
    this.loop = Thread.ofPlatform().daemon().name("inbox").unstarted(this::run);
  }

  public void start() {
    loop.start();
    refill.start();
  }

  private void run() {
    try {
      while (stopping.getCount() > 0) {
        free.acquire();
        next().ifPresentOrElse(ticket -> threads.execute(() -> handle(ticket)), free::release);
      }
    } catch (InterruptedException e) {
      LOG.debug("nothing more is handled");
    }
  }

  private Optional<Ticket> next() throws InterruptedException {
    try {
      return inbox.lines().take(IDLE, ticket -> GRANTED);
    } catch (RuntimeException e) { // a loop that ends would leave everybody without an answer
      LOG.error("nothing can be taken from the inbox, trying again", e);
      var unused = stopping.await(IDLE, TimeUnit.NANOSECONDS);
      return Optional.empty();
    }
  }

  private void handle(Ticket ticket) {
    try {
      if (ticket.attempts() < ATTEMPTS) {
        handling.handle(ticket);
      } else {
        handling.giveUp(ticket);
      }
      inbox.lines().done(ticket);
    } catch (RuntimeException e) {
      LOG.error("update {} could not be handled, attempt {}", ticket, ticket.attempts() + 1, e);
      count(ticket);
      inbox.lines().again(ticket.failedOnce(), IDLE << Math.min(ticket.attempts(), 8));
    } finally {
      free.release();
    }
  }

  private void count(Ticket ticket) {
    try {
      inbox.failed(ticket);
    } catch (StoreException e) {
      LOG.error("update {} could not be counted as failed", ticket, e);
    }
  }

  /** Starts nothing more, and waits a while until what runs is finished; the rest stays waiting. */
  @Override
  public void close() {
    stopping.countDown();
    refill.close();
    loop.interrupt();
    Patience.end(threads);
  }
}
