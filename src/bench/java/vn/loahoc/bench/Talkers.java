package vn.loahoc.bench;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import vn.loahoc.channel.telegram.FakeBotApi;
import vn.loahoc.channel.telegram.Received;

/**
 * People who talk: each asks, waits for the answer, thinks, asks again. How long an answer took is
 * measured from the moment the platform had the question.
 */
final class Talkers {

  private static final List<String> QUESTIONS =
      List.of(
          "mai co gi",
          "khai mạc mấy giờ, ở đâu",
          "khẩu hiệu số 3",
          "xe loa chay ngay nao",
          "chủ đề năm nay là gì",
          "phong giao duc lam gi",
          "hạn gửi báo cáo khi nào",
          "suốt tuần có gì");

  private final FakeBotApi api;
  private final long thinkMillis;
  private final ConcurrentHashMap<String, Long> asked = new ConcurrentHashMap<>();
  private final long[] nanos;
  private final AtomicInteger answered = new AtomicInteger();
  private final AtomicInteger begun = new AtomicInteger();
  private final ScheduledExecutorService clock = Executors.newScheduledThreadPool(1);

  Talkers(FakeBotApi api, int messages, long thinkMillis) {
    this.api = api;
    this.thinkMillis = thinkMillis;
    this.nanos = new long[messages];
    api.whenDelivered(this::delivered);
  }

  /** What was measured: answers a second, and how long they took. */
  record Result(double perSecond, double p50, double p99, int answered) {
    @Override
    public String toString() {
      return "%6.0f answers/s, p50 %.0f ms, p99 %.0f ms (%d answers)"
          .formatted(perSecond, p50, p99, answered);
    }
  }

  /** Lets so many chats talk until all messages are answered. */
  Result talk(int chats) throws InterruptedException {
    long began = System.nanoTime();
    for (int i = 0; i < chats; i++) {
      long person = 100_000L + i;
      askLater(person, ThreadLocalRandom.current().nextLong(thinkMillis + 1));
    }
    long deadline = began + TimeUnit.MINUTES.toNanos(20);
    while (answered.get() < nanos.length && System.nanoTime() < deadline) {
      Thread.sleep(20);
    }
    double seconds = (System.nanoTime() - began) / 1e9;
    clock.shutdownNow();
    int count = Math.min(answered.get(), nanos.length);
    long[] sorted = Arrays.copyOf(nanos, count);
    Arrays.sort(sorted);
    return new Result(count / seconds, at(sorted, 0.50), at(sorted, 0.99), count);
  }

  private static double at(long[] sorted, double share) {
    return sorted.length == 0 ? 0 : sorted[(int) (share * (sorted.length - 1))] / 1e6;
  }

  private void askLater(long person, long millis) {
    var unused = clock.schedule(() -> ask(person), millis, TimeUnit.MILLISECONDS);
  }

  private void ask(long person) {
    int number = begun.getAndIncrement();
    if (number < nanos.length) {
      asked.put(Long.toString(person), System.nanoTime());
      api.people().text(person, QUESTIONS.get(number % QUESTIONS.size()));
    }
  }

  private void delivered(Received message) {
    Long since = asked.remove(message.chat());
    if (since == null) {
      return;
    }
    int number = answered.getAndIncrement();
    if (number < nanos.length) {
      nanos[number] = System.nanoTime() - since;
    }
    long person = Long.parseLong(message.chat());
    askLater(person, thinkMillis);
  }
}
