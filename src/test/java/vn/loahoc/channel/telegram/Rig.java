package vn.loahoc.channel.telegram;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import vn.loahoc.channel.Outgoing;
import vn.loahoc.channel.SendResult;
import vn.loahoc.config.Secret;
import vn.loahoc.message.Address;
import vn.loahoc.message.Content;

/** The real channel before the fake, with short limits and without real pauses. */
final class Rig implements AutoCloseable {

  static final Duration LONG = Duration.ofSeconds(10);
  static final Limits USUAL =
      new Limits(Duration.ofSeconds(20), Duration.ofSeconds(5), Duration.ofSeconds(1));
  static final Limits SHORT =
      new Limits(Duration.ofSeconds(1), Duration.ofSeconds(1), Duration.ofSeconds(1));
  static final String CHAT = "77001";

  final FakeBotApi api = FakeBotApi.start();
  final FakeIntake intake = new FakeIntake();

  /** The pauses that were due; none of them was waited for. */
  final List<Duration> pauses = new CopyOnWriteArrayList<>();

  final FakeShelf shelf = new FakeShelf();

  final TelegramChannel channel;

  Rig() {
    this(USUAL);
  }

  Rig(Limits limits) {
    channel = channel(api.url(), Optional.empty(), limits);
  }

  Rig(TelegramSettings.Hook hook) {
    channel = channel(api.url(), Optional.of(hook), USUAL);
  }

  TelegramChannel channel(URI url, Optional<TelegramSettings.Hook> hook, Limits limits) {
    TelegramSettings settings = new TelegramSettings(new Secret(FakeBotApi.TOKEN), url, hook);
    return new TelegramChannel(settings, shelf, limits, (stop, longest) -> pauses.add(longest));
  }

  SendResult send(Content content) {
    return sendTo(CHAT, content);
  }

  SendResult sendTo(String chat, Content content) {
    return channel.send(outgoing(chat, content));
  }

  static Outgoing outgoing(String chat, Content content) {
    return new Outgoing("1", new Address(TelegramChannel.ID, chat), content);
  }

  /** The only request of this method that the fake has got. */
  Received only(String method) {
    List<Received> all = api.log(method);
    if (all.size() != 1) {
      throw new AssertionError(all.size() + " requests of " + method);
    }
    return all.getFirst();
  }

  @Override
  public void close() {
    channel.stop();
    api.close();
  }
}
