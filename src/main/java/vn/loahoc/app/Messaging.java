package vn.loahoc.app;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import vn.loahoc.channel.Capabilities;
import vn.loahoc.channel.Channel;
import vn.loahoc.channel.Fetched;
import vn.loahoc.channel.Intake;
import vn.loahoc.channel.Reach;
import vn.loahoc.delivery.Clocks;
import vn.loahoc.delivery.Deferred;
import vn.loahoc.delivery.DeliveryRetentionStore;
import vn.loahoc.delivery.DeliveryWorker;
import vn.loahoc.delivery.Ending;
import vn.loahoc.delivery.Endings;
import vn.loahoc.delivery.Inbox;
import vn.loahoc.delivery.InboxWorker;
import vn.loahoc.delivery.MaskingIntake;
import vn.loahoc.delivery.Outbox;
import vn.loahoc.delivery.PushPause;
import vn.loahoc.delivery.SendRates;
import vn.loahoc.delivery.Stops;
import vn.loahoc.delivery.UpdateKeys;
import vn.loahoc.jobs.Job;
import vn.loahoc.jobs.Timing;
import vn.loahoc.message.Address;
import vn.loahoc.message.ChannelId;
import vn.loahoc.store.RetentionRule;
import vn.loahoc.store.Transaction;

/**
 * Inbox, outbox and the workers of the channels. Started in order, stopped in the other: nothing
 * more is taken, what runs is finished, the rest stays in the database.
 */
final class Messaging implements AutoCloseable {

  /** What a channel that is not configured any more could show; nothing is sent there. */
  private static final Capabilities UNKNOWN = new Capabilities(false, false, false, false, 2_000);

  private static final Duration RELEASING = Duration.ofMinutes(1);
  private static final int AT_ONCE = 100;

  /** What is left goes a minute later. */
  private static final int MOST_STEPS = 200;

  /** A channel and how fast it may send. */
  record Line(Channel channel, SendRates rates) {}

  private final List<Line> lines;
  private final UnaryOperator<String> masking;
  private final Inbox inbox;
  private final Outbox outbox;
  private final Deferred deferred;
  private final PushPause pause;
  private final Stops stops;
  private final Map<ChannelId, Reach> reaches;
  private final List<DeliveryWorker> workers = new ArrayList<>();
  private final List<Endings> watching = new ArrayList<>();
  private Optional<InboxWorker> handling = Optional.empty();
  private Optional<Attention> attention = Optional.empty();

  Messaging(
      Ground ground, List<Line> lines, BooleanSupplier diskIsLow, UnaryOperator<String> masking) {
    this.lines = List.copyOf(lines);
    Clocks clocks = new Clocks(ground.clock(), ground.ticker());
    UpdateKeys keys = new UpdateKeys(KeyFile.of(ground.data().resolve("inbox.key")));
    this.pause = new PushPause(ground.clock());
    this.stops = new Stops(keys, ground.clock());
    this.masking = masking;
    this.inbox = new Inbox(ground.database(), keys, clocks, diskIsLow, ground.milestones());
    Map<ChannelId, Capabilities> shown =
        lines.stream()
            .map(Line::channel)
            .collect(Collectors.toMap(Channel::id, Channel::capabilities));
    Function<ChannelId, Capabilities> capabilities = id -> shown.getOrDefault(id, UNKNOWN);
    this.reaches =
        lines.stream().map(Line::channel).collect(Collectors.toMap(Channel::id, Channel::reach));
    this.outbox = new Outbox(ground.database(), clocks, capabilities, this::ended);
    this.deferred = new Deferred(outbox);
    DeliveryWorker.Shared shared =
        new DeliveryWorker.Shared(
            ground.database(), outbox, pause, stops, clocks, ground.milestones());
    lines.forEach(l -> workers.add(new DeliveryWorker(l.channel(), l.rates(), shared)));
  }

  /** From now on a feature is told what becomes of messages; before anything is sent. */
  void watch(Endings feature) {
    watching.add(feature);
  }

  private void ended(Transaction t, String key, Ending ending, Instant at) {
    watching.forEach(feature -> feature.ended(t, key, ending, at));
  }

  Inbox inbox() {
    return inbox;
  }

  Outbox outbox() {
    return outbox;
  }

  /** What is to go later. */
  Deferred deferred() {
    return deferred;
  }

  /** Sends what was to go later, once it is due; each step is a short transaction. */
  Job releasing(Ground ground) {
    return new Job(
        "deferred",
        Timing.every(RELEASING),
        () -> {
          int steps = 0;
          while (steps++ < MOST_STEPS
              && ground
                      .database()
                      .<Integer>write(t -> deferred.release(t, ground.clock().instant(), AT_ONCE))
                  == AT_ONCE) {
            // what is left goes with the next step
          }
        });
  }

  PushPause pause() {
    return pause;
  }

  Stops stops() {
    return stops;
  }

  /** Fetches a file from the channel of a chat. */
  Fetched fetch(Address chat, String reference, int most) {
    return lines.stream()
        .map(Line::channel)
        .filter(channel -> channel.id().equals(chat.channel()))
        .findFirst()
        .map(channel -> channel.fetch(reference, most))
        .orElseGet(Fetched.Gone::new);
  }

  /** When a channel carries what nobody waits for. */
  Reach reach(ChannelId channel) {
    return reaches.getOrDefault(channel, new Reach.Always());
  }

  /** Begins to send, to handle and to take, in this order. */
  void start(InboxWorker.Handling pipeline) {
    workers.forEach(DeliveryWorker::start);
    Map<ChannelId, Channel> channels =
        lines.stream().map(Line::channel).collect(Collectors.toMap(Channel::id, c -> c));
    Attention attentive = new Attention(pipeline, channels);
    attention = Optional.of(attentive);
    InboxWorker worker = new InboxWorker(inbox, attentive);
    worker.start();
    handling = Optional.of(worker);
    Intake intake = new MaskingIntake(inbox, masking);
    lines.forEach(line -> line.channel().start(intake));
  }

  /** What inbox and outbox forget every night. */
  List<RetentionRule> forgetting() {
    return new DeliveryRetentionStore(inbox).rules();
  }

  /** Channels that do not answer at the moment. */
  List<ChannelId> doubtful() {
    List<ChannelId> doubtful = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (workers.get(i).isDoubtful()) {
        doubtful.add(lines.get(i).channel().id());
      }
    }
    return doubtful;
  }

  @Override
  public void close() {
    inbox.close();
    lines.forEach(line -> line.channel().stop());
    handling.ifPresent(InboxWorker::close);
    attention.ifPresent(Attention::close);
    workers.forEach(DeliveryWorker::close);
  }
}
