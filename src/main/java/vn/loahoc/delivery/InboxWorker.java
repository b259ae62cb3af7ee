package vn.loahoc.delivery;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.function.LongSupplier;
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
  private static final int LOOKED_AT = 256;
  private static final long IDLE = Duration.ofSeconds(1).toNanos();

  /** What handling an update means. */
  public interface Handling {

    /** Computes the effects and commits them with {@link Inbox#handled}. */
    void handle(InboxEntry entry);

    /** Ends an update whose handling failed again and again, with an apology. */
    void giveUp(InboxEntry entry);
  }

  /** How often an update is tried before it is given up. */
  static final int ATTEMPTS = 3;

  private final Inbox inbox;
  private final Handling handling;
  private final LongSupplier ticker;
  private final Set<Long> running = ConcurrentHashMap.newKeySet();

  /** What has come to its end since this round looked: its list may still name it. */
  private final Set<Long> ended = ConcurrentHashMap.newKeySet();

  private final Map<Long, Long> retryAt = new ConcurrentHashMap<>();
  private final Semaphore free = new Semaphore(AT_ONCE);
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final Thread loop;
  private volatile boolean stopping;

  /**
   * @param ticker nanoseconds that only go forward
   */
  public InboxWorker(Inbox inbox, Handling handling, LongSupplier ticker) {
    this.inbox = inbox;
    this.handling = handling;
    this.ticker = ticker;
    this.loop = Thread.ofPlatform().daemon().name("inbox").unstarted(this::run);
  }

  public void start() {
    loop.start();
  }

  private void run() {
    while (!stopping) {
      try {
        long pause = round() ? 0 : IDLE;
        if (pause > 0) {
          inbox.arrived().await(pause);
        }
      } catch (StoreException e) {
        LOG.error("the inbox cannot be read, trying again", e);
        pause();
      } catch (InterruptedException e) {
        return;
      }
    }
  }

  private void pause() {
    try {
      inbox.arrived().await(IDLE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Starts what can be started; true if anything was. */
  private boolean round() throws InterruptedException {
    ended.clear();
    List<InboxEntry> heads = inbox.heads(LOOKED_AT);
    Map<Long, Long> later = new HashMap<>(retryAt);
    boolean started = false;
    for (InboxEntry entry : heads) {
      Long due = later.get(entry.id());
      boolean isTaken = running.contains(entry.id()) || ended.contains(entry.id());
      if (isTaken || (due != null && due - ticker.getAsLong() > 0)) {
        continue;
      }
      free.acquire();
      running.add(entry.id());
      started = true;
      threads.execute(() -> handle(entry));
    }
    return started;
  }

  private void handle(InboxEntry entry) {
    try {
      if (entry.attempts() < ATTEMPTS) {
        handling.handle(entry);
      } else {
        handling.giveUp(entry);
      }
      retryAt.remove(entry.id());
    } catch (RuntimeException e) {
      LOG.error("{} could not be handled, attempt {}", entry, entry.attempts() + 1, e);
      retryAt.put(entry.id(), ticker.getAsLong() + IDLE * (1L << entry.attempts()));
      count(entry);
    } finally {
      ended.add(entry.id());
      running.remove(entry.id());
      free.release();
      inbox.arrived().give();
    }
  }

  private void count(InboxEntry entry) {
    try {
      inbox.failed(entry);
    } catch (StoreException e) {
      LOG.error("{} could not be counted as failed", entry, e);
    }
  }

  /** Starts nothing more, and waits a while until what runs is finished; the rest stays waiting. */
  @Override
  public void close() {
    stopping = true;
    loop.interrupt();
    Patience.end(threads);
  }
}
