package vn.loahoc.app;

import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import vn.loahoc.channel.Channel;
import vn.loahoc.delivery.InboxWorker;
import vn.loahoc.delivery.Ticket;
import vn.loahoc.message.Address;
import vn.loahoc.message.ChannelId;

/**
 * Lets people see that an answer is on its way when it takes longer than usual, and turns what must
 * never end a worker (a stack that was too deep) into a failure that is counted.
 */
final class Attention implements InboxWorker.Handling, AutoCloseable {

  /** Most answers are there long before. */
  private static final long USUAL_MILLIS = 500;

  private final InboxWorker.Handling handling;
  private final Map<ChannelId, Channel> channels;
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("typing").factory());

  Attention(InboxWorker.Handling handling, Map<ChannelId, Channel> channels) {
    this.handling = handling;
    this.channels = Map.copyOf(channels);
  }

  @Override
  public void handle(Ticket ticket) {
    Address chat = ticket.chat();
    ScheduledFuture<?> sign =
        clock.schedule(() -> typing(chat), USUAL_MILLIS, TimeUnit.MILLISECONDS);
    try {
      handling.handle(ticket);
    } catch (StackOverflowError e) {
      throw new IllegalStateException("too deep", e);
    } finally {
      sign.cancel(false);
    }
  }

  private void typing(Address chat) {
    Channel channel = channels.get(chat.channel());
    if (channel != null) {
      channel.typing(chat);
    }
  }

  @Override
  public void giveUp(Ticket ticket) {
    handling.giveUp(ticket);
  }

  @Override
  public void close() {
    clock.shutdownNow();
  }
}
