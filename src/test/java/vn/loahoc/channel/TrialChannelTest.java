package vn.loahoc.channel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.loahoc.message.Address;
import vn.loahoc.message.Blob;
import vn.loahoc.message.Button;
import vn.loahoc.message.ChannelId;
import vn.loahoc.message.Content;
import vn.loahoc.message.RichText;

class TrialChannelTest {

  private static final ChannelId ID = new ChannelId("kept");
  private static final String LINE = "DÙNG THỬ";

  /** Keeps what it is to send. */
  private static final class Kept implements Channel {
    private final List<Content> sent = new ArrayList<>();

    @Override
    public ChannelId id() {
      return ID;
    }

    @Override
    public Capabilities capabilities() {
      throw new UnsupportedOperationException("not asked for");
    }

    @Override
    public SendResult send(Outgoing message) {
      sent.add(message.content());
      return new SendResult.Sent("1");
    }

    @Override
    public Reach reach() {
      return new Reach.WhenOpened();
    }

    @Override
    public Fetched fetch(String reference, int most) {
      return new Fetched.TooLarge();
    }

    @Override
    public boolean answers() {
      return true;
    }

    @Override
    public void start(Intake intake) {}

    @Override
    public void stop() {}
  }

  @Test
  void everyTextAndEveryFileBeginsWithTheLineAndKeepsAllElse() {
    Kept kept = new Kept();
    TrialChannel channel = new TrialChannel(kept, LINE);
    List<Button> buttons = List.of(Button.press("Có", "yes"));
    Blob file = Blob.of(new byte[] {1});
    RichText text = RichText.empty().plainly("Lớp vẽ ").bold("8 giờ");
    List<Content> contents =
        List.of(
            new Content.Text(text, buttons),
            new Content.Document("a.ics", "text/calendar", file, RichText.plain("")),
            new Content.Picture("card", "Khẩu hiệu", text, buttons),
            new Content.Acknowledgement("9"));

    for (Content content : contents) {
      assertThat(channel.send(new Outgoing("k", new Address(ID, "c"), content)))
          .isEqualTo(new SendResult.Sent("1"));
    }

    assertThat(kept.sent)
        .containsExactly(
            new Content.Text(
                RichText.empty().bold(LINE).plainly("\n").plainly("Lớp vẽ ").bold("8 giờ"),
                buttons),
            new Content.Document("a.ics", "text/calendar", file, RichText.empty().bold(LINE)),
            new Content.Picture(
                "card",
                "Khẩu hiệu",
                RichText.empty().bold(LINE).plainly("\n").plainly("Lớp vẽ ").bold("8 giờ"),
                buttons),
            new Content.Acknowledgement("9"));
  }

  @Test
  void whatTheChannelReachesAndFetchesIsWhatTheChannelBelowDoes() {
    TrialChannel channel = new TrialChannel(new Kept(), LINE);
    assertThat(channel.reach()).isEqualTo(new Reach.WhenOpened());
    assertThat(channel.fetch("file", 5)).isEqualTo(new Fetched.TooLarge());
  }
}
