package vn.loahoc.bench;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import vn.loahoc.delivery.Lane;
import vn.loahoc.delivery.Outbox;
import vn.loahoc.message.Address;
import vn.loahoc.message.ChannelId;
import vn.loahoc.message.Content;
import vn.loahoc.store.Database;

/**
 * Replies at a steady rate, as the database sees them: one unit of work when a message is taken,
 * one with its reply, one when that is marked as being sent, one with its outcome.
 */
final class Replies {

  private static final int UNITS = 3;

  private final Database database;
  private final Outbox outbox;
  private final int perSecond;
  private final AtomicLong number = new AtomicLong();
  private final ConcurrentSkipListMap<Long, Integer> nanos = new ConcurrentSkipListMap<>();

  Replies(Database database, Outbox outbox, int perSecond) {
    this.database = database;
    this.outbox = outbox;
    this.perSecond = perSecond;
  }

  void until(AtomicBoolean over) {
    CountDownLatch never = new CountDownLatch(1);
    try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
      while (!over.get()) {
        executor.execute(this::once);
        var unused = never.await(1_000_000L / perSecond, TimeUnit.MICROSECONDS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void once() {
    long begin = System.nanoTime();
    long reply = number.incrementAndGet();
    for (int unit = 0; unit < UNITS; unit++) {
      String name = "bench-" + reply + "-" + unit;
      database.write(
          t ->
              t.update("insert into switches (name, value, changed_at) values (:name, 'x', 0)")
                  .bind("name", name)
                  .execute());
    }
    Address to = new Address(new ChannelId("bench"), "r" + reply);
    database.write(
        t -> {
          outbox.add(t, Lane.REPLY, "reply:" + reply, to, List.of(Content.plain("Dạ.")));
          return true;
        });
    nanos.merge(System.nanoTime() - begin, 1, Integer::sum);
  }

  /** "1,200 of 4 units of work each, p50 3 ms, p99 40 ms". */
  String told() {
    return String.format(
        Locale.ROOT,
        "%,d of 4 units of work each, p50 %.1f ms, p99 %.1f ms",
        number.get(),
        at(0.50),
        at(0.99));
  }

  private double at(double share) {
    long all = nanos.values().stream().mapToLong(Integer::intValue).sum();
    long seen = 0;
    for (var entry : nanos.entrySet()) {
      seen += entry.getValue();
      if (seen >= share * all) {
        return entry.getKey() / 1e6;
      }
    }
    return 0;
  }
}
