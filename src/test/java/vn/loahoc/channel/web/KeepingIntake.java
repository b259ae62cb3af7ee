package vn.loahoc.channel.web;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import vn.loahoc.channel.Intake;
import vn.loahoc.message.ChannelId;
import vn.loahoc.message.Update;
import vn.loahoc.store.Database;
import vn.loahoc.store.Transaction;

/** Keeps everything, or nothing. */
final class KeepingIntake implements Intake {

  final List<Update> updates = new CopyOnWriteArrayList<>();
  volatile boolean closed;
  private final Database database;

  KeepingIntake(Database database) {
    this.database = database;
  }

  List<String> keys() {
    return updates.stream().map(Update::key).toList();
  }

  @Override
  public Receipt accept(ChannelId channel, Update update, Consumer<Transaction> own) {
    if (closed) {
      return Receipt.CLOSED;
    }
    database.write(
        t -> {
          own.accept(t);
          return true;
        });
    updates.add(update);
    return Receipt.KEPT;
  }

  @Override
  public Receipt accept(ChannelId channel, List<Update> more, Optional<String> cursor) {
    throw new UnsupportedOperationException("visitors write one by one");
  }

  @Override
  public Optional<String> cursor(ChannelId channel) {
    return Optional.empty();
  }
}
