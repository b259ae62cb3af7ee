package vn.loahoc.channel.telegram;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Updates that wait to be fetched, with Telegram's way of acknowledging: one is gone once somebody
 * asks with a higher offset, and comes again until then.
 */
final class FakeQueue {

  /** One update. */
  private record Pending(long id, String json) {}

  private static final String OTHER_POLLER =
      "Conflict: terminated by other getUpdates request; make sure that only one bot instance is"
          + " running";
  private static final String WEBHOOK_SET =
      "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete"
          + " the webhook first";

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private final Deque<Pending> pending = new ArrayDeque<>();
  private long nextId = 810_000_001;
  private String webhook = "";
  private String secret = "";
  private boolean closed;

  /** The ticket of whoever asked last; others are told to go. */
  private long poller;

  /**
   * Adds an update.
   *
   * @param json an object without its {@code update_id}
   * @return the id that it got
   */
  long add(String json) {
    lock.lock();
    try {
      long id = nextId++;
      pending.add(new Pending(id, "{\"update_id\":" + id + "," + json.strip().substring(1)));
      changed.signalAll();
      return id;
    } finally {
      lock.unlock();
    }
  }

  /** The next update gets this id, as after a quiet week. */
  void numberFrom(long id) {
    lock.lock();
    try {
      nextId = id;
    } finally {
      lock.unlock();
    }
  }

  FakeAnswer poll(FakeRequest request) throws InterruptedException {
    int limit = Math.clamp(request.number("limit", 100), 1, 100);
    long nanos = TimeUnit.SECONDS.toNanos(Math.clamp(request.number("timeout", 0), 0, 50));
    lock.lockInterruptibly();
    try {
      if (!webhook.isEmpty()) {
        return FakeAnswer.refused(409, WEBHOOK_SET);
      }
      long me = ++poller;
      changed.signalAll();
      confirm(request.number("offset", 0));
      while (pending.isEmpty() && nanos > 0 && poller == me && !closed && webhook.isEmpty()) {
        nanos = changed.awaitNanos(nanos);
      }
      if (poller != me || !webhook.isEmpty()) {
        return FakeAnswer.refused(409, poller != me ? OTHER_POLLER : WEBHOOK_SET);
      }
      return FakeAnswer.done("[" + String.join(",", first(limit)) + "]", "");
    } finally {
      lock.unlock();
    }
  }

  private void confirm(long offset) {
    if (offset > 0) {
      pending.removeIf(update -> update.id() < offset);
    } else {
      while (offset < 0 && pending.size() > -offset) {
        pending.removeFirst();
      }
    }
  }

  private List<String> first(int limit) {
    List<String> jsons = new ArrayList<>();
    Iterator<Pending> all = pending.iterator();
    while (jsons.size() < limit && all.hasNext()) {
      jsons.add(all.next().json());
    }
    return jsons;
  }

  void setWebhook(String url, String secretToken) {
    lock.lock();
    try {
      webhook = url;
      secret = secretToken;
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  String webhook() {
    lock.lock();
    try {
      return webhook;
    } finally {
      lock.unlock();
    }
  }

  String secret() {
    lock.lock();
    try {
      return secret;
    } finally {
      lock.unlock();
    }
  }

  int size() {
    lock.lock();
    try {
      return pending.size();
    } finally {
      lock.unlock();
    }
  }

  /** The oldest update for a webhook, waiting for one; nothing once there is no webhook. */
  Optional<String> awaitForWebhook() throws InterruptedException {
    lock.lockInterruptibly();
    try {
      while (pending.isEmpty() && !webhook.isEmpty() && !closed) {
        changed.await();
      }
      return webhook.isEmpty() || closed
          ? Optional.empty()
          : Optional.of(pending.getFirst().json());
    } finally {
      lock.unlock();
    }
  }

  /** The webhook has taken the oldest. */
  void taken() {
    lock.lock();
    try {
      pending.pollFirst();
    } finally {
      lock.unlock();
    }
  }

  void close() {
    lock.lock();
    try {
      closed = true;
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }
}
