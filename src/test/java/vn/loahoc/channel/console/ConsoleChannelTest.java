package vn.loahoc.channel.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.Writer;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import vn.loahoc.channel.Capabilities;
import vn.loahoc.channel.Channel;
import vn.loahoc.channel.ChannelContract;
import vn.loahoc.channel.Intake;
import vn.loahoc.channel.Outgoing;
import vn.loahoc.channel.RecordingIntake;
import vn.loahoc.channel.SendResult;
import vn.loahoc.message.Address;
import vn.loahoc.message.Content;

class ConsoleChannelTest extends ChannelContract {

  private final Screen screen = new Screen();
  private final ConsoleChannel console = new ConsoleChannel(screen);
  private final AtomicInteger lines = new AtomicInteger();

  @Override
  protected Channel channel() {
    return console;
  }

  @Override
  protected Address chat() {
    return ConsoleChannel.CHAT;
  }

  @Override
  protected List<String> shown() {
    return screen.written.stream().map(text -> text.replaceAll("\n\n$", "")).toList();
  }

  @Override
  protected void write(String text) {
    console.typed("line-" + lines.incrementAndGet(), text);
  }

  @Test
  void itShowsTextAndNothingElse() {
    assertThat(console.capabilities())
        .isEqualTo(new Capabilities(false, false, false, false, 4_096));
  }

  @Test
  void anAcknowledgementShowsNothing() {
    assertThat(
            console.send(new Outgoing("k", ConsoleChannel.CHAT, new Content.Acknowledgement("p"))))
        .isEqualTo(new SendResult.Sent(""));
    assertThat(screen.written).isEmpty();
  }

  @Test
  void whatAClosedIntakeRefusesIsNotKept() {
    RecordingIntake intake = new RecordingIntake();
    assertThat(console.typed("a", "mai có gì")).isEqualTo(Intake.Receipt.CLOSED);
    console.start(intake);
    intake.close();
    assertThat(console.typed("a", "mai có gì")).isEqualTo(Intake.Receipt.CLOSED);
    intake.open();
    assertThat(console.typed("a", "mai có gì")).isEqualTo(Intake.Receipt.KEPT);
    assertThat(intake.updates()).hasSize(1);
  }

  /** Remembers each call, since a message may hold empty lines. */
  private static final class Screen extends PrintWriter {

    private final List<String> written = new CopyOnWriteArrayList<>();

    Screen() {
      super(Writer.nullWriter());
    }

    @Override
    public void write(String text) {
      written.add(text);
    }
  }
}
