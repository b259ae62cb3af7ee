package vn.loahoc.web.resident;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Function;
import vn.loahoc.channel.Intake;
import vn.loahoc.channel.Outgoing;
import vn.loahoc.channel.web.WebChannel;
import vn.loahoc.message.ChannelId;
import vn.loahoc.message.Content;
import vn.loahoc.message.Inbound;
import vn.loahoc.message.Update;
import vn.loahoc.store.Database;
import vn.loahoc.store.Transaction;

/** Keeps each update once and answers it at once, as the pipeline and the outbox would. */
public final class AnsweringIntake implements Intake {

  private final Database database;
  private final WebChannel channel;
  private final Function<Inbound, Optional<Content>> answers;
  private final Set<String> known = ConcurrentHashMap.newKeySet();
  private final List<Update> updates = new CopyOnWriteArrayList<>();
  private volatile boolean closed;

  public AnsweringIntake(
      Database database, WebChannel channel, Function<Inbound, Optional<Content>> answers) {
    this.database = database;
    this.channel = channel;
    this.answers = answers;
  }

  public List<Update> updates() {
    return List.copyOf(updates);
  }

  public void close() {
    closed = true;
  }

  @Override
  public Receipt accept(ChannelId id, Update update, Consumer<Transaction> own) {
    if (closed) {
      return Receipt.CLOSED;
    }
    if (known.add(update.key())) {
      database.write(
          t -> {
            own.accept(t);
            return true;
          });
      handle(update);
    }
    return Receipt.KEPT;
  }

  @Override
  public Receipt accept(ChannelId id, List<Update> more, Optional<String> cursor) {
    throw new UnsupportedOperationException("visitors write one by one");
  }

  private void handle(Update update) {
    updates.add(update);
    answers
        .apply(update.inbound())
        .ifPresent(
            answer -> channel.send(new Outgoing("r:" + update.key(), update.chat(), answer)));
  }

  @Override
  public Optional<String> cursor(ChannelId id) {
    return Optional.empty();
  }
}
