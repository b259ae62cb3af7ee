package vn.loahoc.channel;

import vn.loahoc.message.Address;
import vn.loahoc.message.ChannelId;
import vn.loahoc.message.Content;
import vn.loahoc.message.RichText;

/**
 * A channel on which every message begins with a line that says it is not real. Thread-safe where
 * the channel is.
 */
public final class TrialChannel implements Channel {

  private final Channel channel;
  private final String line;

  /**
   * @param line what every message begins with
   */
  public TrialChannel(Channel channel, String line) {
    this.channel = channel;
    this.line = line;
  }

  @Override
  public SendResult send(Outgoing message) {
    return channel.send(new Outgoing(message.key(), message.to(), marked(message.content())));
  }

  private Content marked(Content content) {
    return switch (content) {
      case Content.Text text -> new Content.Text(marked(text.text()), text.buttons());
      case Content.Document file ->
          new Content.Document(file.name(), file.mediaType(), file.data(), marked(file.caption()));
      case Content.Picture picture ->
          new Content.Picture(
              picture.picture(),
              picture.description(),
              marked(picture.caption()),
              picture.buttons());
      case Content.Acknowledgement seen -> seen;
    };
  }

  private RichText marked(RichText text) {
    RichText first = RichText.empty().bold(line);
    if (text.text().isEmpty()) {
      return first;
    }
    RichText all = first.plainly("\n");
    for (RichText.Run run : text.runs()) {
      all = all.then(run);
    }
    return all;
  }

  @Override
  public ChannelId id() {
    return channel.id();
  }

  @Override
  public Capabilities capabilities() {
    return channel.capabilities();
  }

  @Override
  public Reach reach() {
    return channel.reach();
  }

  @Override
  public Fetched fetch(String reference, int most) {
    return channel.fetch(reference, most);
  }

  @Override
  public void typing(Address chat) {
    channel.typing(chat);
  }

  @Override
  public Address counted(Address to) {
    return channel.counted(to);
  }

  @Override
  public boolean answers() {
    return channel.answers();
  }

  @Override
  public void start(Intake intake) {
    channel.start(intake);
  }

  @Override
  public void stop() {
    channel.stop();
  }
}
