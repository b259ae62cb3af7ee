package vn.loahoc.channel.web;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.loahoc.channel.Intake;
import vn.loahoc.channel.Outgoing;
import vn.loahoc.channel.Pictures;
import vn.loahoc.channel.web.WebMessage.Sender;
import vn.loahoc.message.Address;
import vn.loahoc.message.Author;
import vn.loahoc.message.Blob;
import vn.loahoc.message.Button;
import vn.loahoc.message.Content;
import vn.loahoc.message.Inbound;
import vn.loahoc.message.RichText;
import vn.loahoc.message.Update;
import vn.loahoc.store.Database;
import vn.loahoc.store.Transaction;

/**
 * What visitors wrote and were answered, the last {@value #KEPT_MESSAGES} messages of each.
 * Thread-safe; may be called from virtual threads.
 */
public final class WebMailbox {

  /** How many messages of one visitor are kept. */
  public static final int KEPT_MESSAGES = 100;

  /** Characters (UTF-16 units) of one message, either way. */
  public static final int LONGEST_TEXT = 4_096;

  private final Database database;
  private final InstantSource calendar;
  private final UnaryOperator<String> masking;
  private final WebMessageStore messages = new WebMessageStore();
  private final Pictures pictures;
  private final Listeners listeners = new Listeners();
  private volatile @Nullable Intake intake;

  /**
   * @param masking takes out what must not be stored of what a visitor wrote, such as the numbers
   *     of a card
   */
  public WebMailbox(Database database, InstantSource calendar, UnaryOperator<String> masking) {
    this.database = database;
    this.calendar = calendar;
    this.masking = masking;
    this.pictures = new Pictures(calendar);
  }

  void open(Intake intake) {
    this.intake = intake;
  }

  void close() {
    intake = null;
  }

  /** Whether something can be written at the moment. */
  public boolean isOpen() {
    return intake != null;
  }

  /**
   * Takes what a visitor wrote.
   *
   * @param key chosen by the visitor's page; the same key is the same message, however often it
   *     comes
   * @param text at most {@value #LONGEST_TEXT} characters
   */
  public Posted say(Address visitor, String key, String text) {
    if (text.length() > LONGEST_TEXT) {
      throw new IllegalArgumentException("the text is too long");
    }
    return post(visitor, key, Inbound.Said.of(text), masking.apply(text));
  }

  /**
   * Takes the press of a button. What the button carries is read from the mailbox, so a visitor can
   * press only what was offered.
   *
   * @param message whose button it is
   * @param index from 0
   */
  public Posted press(Address visitor, String key, long message, int index) {
    Optional<Button> button =
        database
            .read(t -> messages.find(t, visitor.chat(), message))
            .map(WebMessage::buttons)
            .filter(buttons -> index >= 0 && index < buttons.size())
            .map(buttons -> buttons.get(index));
    if (button.isEmpty() || !(button.get().action() instanceof Button.Action.Press press)) {
      return Posted.NO_SUCH_BUTTON;
    }
    return post(visitor, key, new Inbound.Pressed(press.payload(), ""), button.get().title());
  }

  /**
   * The own message and the update are one commit: what stands on the page is answered, and no
   * answer comes before it.
   */
  private Posted post(Address visitor, String key, Inbound inbound, String shown) {
    Intake open = intake;
    if (open == null) {
      return Posted.CLOSED;
    }
    String unique = "in:" + visitor.chat() + ":" + key;
    Instant now = calendar.instant();
    NewMessage own =
        new NewMessage(unique, visitor.chat(), Sender.VISITOR, Content.plain(shown), now);
    Update update = new Update(unique, visitor, new Author(visitor, ""), inbound);
    return switch (open.accept(WebChannel.ID, update, t -> put(t, own))) {
      case KEPT -> Posted.KEPT;
      case CLOSED -> Posted.CLOSED;
    };
  }

  private void put(Transaction t, NewMessage message) {
    if (messages.put(t, message)) {
      t.afterCommit(() -> listeners.signal(message.visitor()));
    }
  }

  /** Stores what is sent, once; returns its id. */
  long deliver(Outgoing outgoing) {
    String unique = "out:" + outgoing.key();
    NewMessage message =
        new NewMessage(
            unique, outgoing.to().chat(), Sender.LOA_HOC, outgoing.content(), calendar.instant());
    return database.write(
        t -> {
          put(t, message);
          return messages.idOf(t, unique).orElse(0L);
        });
  }

  /** All that is kept of a visitor, oldest first. */
  public List<WebMessage> history(Address visitor) {
    return after(visitor, 0);
  }

  /** What came after a message, oldest first, at most {@value #KEPT_MESSAGES}. */
  public List<WebMessage> after(Address visitor, long id) {
    return database.read(t -> messages.after(t, visitor.chat(), id, KEPT_MESSAGES));
  }

  /** The newest message of a visitor; 0 before the first. */
  public long last(Address visitor) {
    return database.read(t -> messages.last(t, visitor.chat()));
  }

  /** The file of a message in this visitor's mailbox. */
  public Optional<Content.Document> file(Address visitor, long id) {
    return database.read(
        t ->
            messages
                .find(t, visitor.chat(), id)
                .flatMap(WebMessage::file)
                .flatMap(
                    file ->
                        messages
                            .data(t, id)
                            .map(
                                data ->
                                    new Content.Document(
                                        file.name(), file.mediaType(), data, RichText.empty()))));
  }

  /** The picture of a message in this visitor's mailbox; nothing once it has gone. */
  public Optional<Blob> picture(Address visitor, long id) {
    return database.read(
        t ->
            messages
                .find(t, visitor.chat(), id)
                .flatMap(WebMessage::picture)
                .flatMap(picture -> pictures.find(t, picture.name())));
  }

  /**
   * Calls the signal, which must return at once, whenever something new lies in the visitor's
   * mailbox.
   *
   * @return nothing if this visitor has too many open pages
   */
  public Optional<Subscription> subscribe(Address visitor, Runnable signal) {
    return listeners.add(visitor.chat(), signal);
  }

  /** Deletes what is older; returns how many messages that were. */
  public int deleteOlderThan(Transaction transaction, Instant instant) {
    return messages.deleteOlderThan(transaction, instant);
  }

  /** Deletes all that is kept of a visitor; returns how many messages that were. */
  public int forget(Transaction transaction, Address visitor) {
    return messages.forget(transaction, visitor.chat());
  }
}
