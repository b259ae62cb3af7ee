package vn.loahoc.channel.console;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import vn.loahoc.channel.Capabilities;
import vn.loahoc.channel.Channel;
import vn.loahoc.channel.Intake;
import vn.loahoc.channel.Outgoing;
import vn.loahoc.channel.SendResult;
import vn.loahoc.message.Address;
import vn.loahoc.message.Author;
import vn.loahoc.message.ChannelId;
import vn.loahoc.message.Content;
import vn.loahoc.message.Inbound;
import vn.loahoc.message.Update;

/**
 * The reference: one chat, written as plain text with an empty line after each message. Whatever is
 * sent has arrived. Thread-safe; messages are never mixed.
 */
public final class ConsoleChannel implements Channel {

  /** Its name. */
  public static final ChannelId ID = new ChannelId("console");

  /** Its only chat. */
  public static final Address CHAT = new Address(ID, "console");

  private static final int TEXT_LIMIT = 4_096;

  private final PrintWriter out;
  private final AtomicReference<Optional<Intake>> intake = new AtomicReference<>(Optional.empty());

  /**
   * A console.
   *
   * @param out where messages are written; flushed after each
   */
  public ConsoleChannel(PrintWriter out) {
    this.out = out;
  }

  @Override
  public ChannelId id() {
    return ID;
  }

  @Override
  public Capabilities capabilities() {
    return new Capabilities(false, false, false, false, TEXT_LIMIT);
  }

  @Override
  public SendResult send(Outgoing message) {
    String shown =
        switch (message.content()) {
          case Content.Text text -> text.text().text();
          case Content.Document document -> document.caption().text();
          case Content.Picture picture -> picture.caption().text();
          case Content.Acknowledgement acknowledgement -> "";
        };
    if (!shown.isBlank()) {
      // one call, so that another message cannot come between its lines
      out.write(shown + "\n\n");
      out.flush();
    }
    return new SendResult.Sent("");
  }

  @Override
  public boolean answers() {
    return !out.checkError();
  }

  @Override
  public void start(Intake receiver) {
    intake.set(Optional.of(receiver));
  }

  @Override
  public void stop() {
    intake.set(Optional.empty());
  }

  /**
   * Hands on what was typed.
   *
   * @param key unique for ever, see {@link Update#key}
   * @return whether it is kept; {@code CLOSED} also before the start and after the stop
   */
  public Intake.Receipt typed(String key, String text) {
    Update update = new Update(key, CHAT, new Author(CHAT, ""), Inbound.Said.of(text));
    return intake
        .get()
        .map(receiver -> receiver.accept(ID, List.of(update), Optional.empty()))
        .orElse(Intake.Receipt.CLOSED);
  }
}
