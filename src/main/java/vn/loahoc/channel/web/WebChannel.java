package vn.loahoc.channel.web;

import vn.loahoc.channel.Capabilities;
import vn.loahoc.channel.Channel;
import vn.loahoc.channel.Intake;
import vn.loahoc.channel.Outgoing;
import vn.loahoc.channel.Reach;
import vn.loahoc.channel.SendResult;
import vn.loahoc.message.ChannelId;
import vn.loahoc.message.Content;
import vn.loahoc.store.StoreException;

/** The web page: a message is sent once it lies in the visitor's mailbox. Thread-safe. */
public final class WebChannel implements Channel {

  public static final ChannelId ID = new ChannelId("web");

  /** A calendar entry has a few kilobytes; a file is kept in the database. */
  private static final int LARGEST_FILE = 1 << 20;

  private static final Capabilities CAPABILITIES =
      new Capabilities(true, false, false, true, WebMailbox.LONGEST_TEXT);

  private final WebMailbox mailbox;

  public WebChannel(WebMailbox mailbox) {
    this.mailbox = mailbox;
  }

  @Override
  public ChannelId id() {
    return ID;
  }

  @Override
  public Capabilities capabilities() {
    return CAPABILITIES;
  }

  @Override
  public Reach reach() {
    return new Reach.WhenOpened();
  }

  @Override
  public SendResult send(Outgoing message) {
    return switch (message.content()) {
      case Content.Acknowledgement seen -> new SendResult.Sent("");
      case Content.Document document when document.data().size() > LARGEST_FILE ->
          new SendResult.Rejected("a file of " + document.data().size() + " bytes");
      case Content.Document document -> store(message);
      case Content.Picture picture -> store(message);
      case Content.Text text -> store(message);
    };
  }

  /** A repeat stores nothing, so whatever the database says it may be tried again. */
  private SendResult store(Outgoing message) {
    try {
      return new SendResult.Sent(Long.toString(mailbox.deliver(message)));
    } catch (StoreException e) {
      return new SendResult.NotSent("the mailbox could not be written");
    }
  }

  @Override
  public boolean answers() {
    return true;
  }

  @Override
  public void start(Intake intake) {
    mailbox.open(intake);
  }

  @Override
  public void stop() {
    mailbox.close();
  }
}
