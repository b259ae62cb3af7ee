package vn.loahoc.channel.web;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import vn.loahoc.channel.Intake;
import vn.loahoc.message.ChannelId;
import vn.loahoc.message.Update;

/** Keeps everything, or nothing. */
final class KeepingIntake implements Intake {

  final List<Update> updates = new CopyOnWriteArrayList<>();
  volatile boolean closed;

  List<String> keys() {
    return updates.stream().map(Update::key).toList();
  }

  @Override
  public Receipt accept(ChannelId channel, List<Update> more, Optional<String> cursor) {
    if (closed) {
      return Receipt.CLOSED;
    }
    updates.addAll(more);
    return Receipt.KEPT;
  }

  @Override
  public Optional<String> cursor(ChannelId channel) {
    return Optional.empty();
  }
}
