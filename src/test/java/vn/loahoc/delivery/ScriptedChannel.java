package vn.loahoc.delivery;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import vn.loahoc.channel.Capabilities;
import vn.loahoc.channel.Channel;
import vn.loahoc.channel.Intake;
import vn.loahoc.channel.Outgoing;
import vn.loahoc.channel.SendResult;
import vn.loahoc.message.Address;
import vn.loahoc.message.ChannelId;
import vn.loahoc.message.Content;

/** A platform that answers as the script of a chat says, and keeps what it got. */
final class ScriptedChannel implements Channel {

  static final ChannelId ID = new ChannelId("scripted");

  private final Map<String, Deque<SendResult>> scripts = new HashMap<>();
  private final List<String> got = new ArrayList<>();
  private final List<CountDownLatch> gates = new ArrayList<>();
  private boolean answering = true;
  private int probes;
  private int flying;
  private int mostFlying;

  /** What the next messages to a chat meet; afterwards they arrive. */
  synchronized void script(String chat, SendResult... results) {
    scripts.put(chat, new ArrayDeque<>(List.of(results)));
  }

  synchronized void answering(boolean now) {
    answering = now;
    notifyAll();
  }

  /** Every send waits here until the latch opens. */
  synchronized CountDownLatch hold() {
    CountDownLatch gate = new CountDownLatch(1);
    gates.add(gate);
    return gate;
  }

  @Override
  public ChannelId id() {
    return ID;
  }

  @Override
  public Capabilities capabilities() {
    return new Capabilities(true, true, true, true, 4_096);
  }

  @Override
  public SendResult send(Outgoing message) {
    SendResult result;
    List<CountDownLatch> waits;
    synchronized (this) {
      flying++;
      mostFlying = Math.max(mostFlying, flying);
      String text = message.content() instanceof Content.Text t ? t.text().text() : "?";
      Deque<SendResult> script = scripts.getOrDefault(message.to().chat(), new ArrayDeque<>());
      result = script.isEmpty() ? new SendResult.Sent("m" + got.size()) : script.poll();
      got.add(message.to().chat() + " " + text + " " + result.getClass().getSimpleName());
      waits = List.copyOf(gates);
      notifyAll();
    }
    for (CountDownLatch gate : waits) {
      await(gate);
    }
    synchronized (this) {
      flying--;
      notifyAll();
    }
    return result;
  }

  private static void await(CountDownLatch gate) {
    try {
      if (!gate.await(20, TimeUnit.SECONDS)) {
        throw new IllegalStateException("nobody opened the gate");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public Address counted(Address to) {
    return new Address(to.channel(), to.chat().replaceFirst("/.*", ""));
  }

  @Override
  public synchronized boolean answers() {
    probes++;
    notifyAll();
    return answering;
  }

  /** Waits until it got what is wanted, and returns all that it got. */
  synchronized List<String> awaitGot(Predicate<List<String>> wanted) {
    awaitThat(() -> wanted.test(got));
    return List.copyOf(got);
  }

  synchronized void awaitProbes(int wanted) {
    awaitThat(() -> probes >= wanted);
  }

  private synchronized void awaitThat(BooleanSupplier condition) {
    long deadline = System.nanoTime() + Duration.ofSeconds(20).toNanos();
    try {
      while (!condition.getAsBoolean()) {
        long left = (deadline - System.nanoTime()) / 1_000_000;
        if (left <= 0) {
          throw new AssertionError("got " + got + ", probed " + probes);
        }
        wait(left);
      }
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  synchronized int mostFlying() {
    return mostFlying;
  }

  @Override
  public void start(Intake intake) {}

  @Override
  public void stop() {}
}
