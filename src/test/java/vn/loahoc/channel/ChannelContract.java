package vn.loahoc.channel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.loahoc.message.Address;
import vn.loahoc.message.Button;
import vn.loahoc.message.Content;
import vn.loahoc.message.Inbound;
import vn.loahoc.message.RichText;
import vn.loahoc.message.Update;

/** What every channel must do. A subclass gives it a platform that works. */
public abstract class ChannelContract {

  /** The channel, not started; the same one within a test. */
  protected abstract Channel channel();

  /** A chat that may be written to. */
  protected abstract Address chat();

  /** The texts that the platform shows in that chat, as a reader sees them, in order. */
  protected abstract List<String> shown();

  /** Somebody writes in that chat, on the platform's side. */
  protected abstract void write(String text);

  @Test
  public void itsNameIsThatOfItsAddresses() {
    assertThat(channel().id()).isEqualTo(chat().channel());
  }

  @Test
  public void itAnswersWhileThePlatformIsThere() {
    assertThat(channel().answers()).isTrue();
  }

  @Test
  public void aTextArrivesAsItWasWritten() {
    String text =
        "Lớp <b>vi tính</b> & \"đọc sách\" *miễn phí* _5_ [a](b) \\ 100 %\nDòng hai 👨‍👩‍👧";
    assertThat(send("k1", Content.plain(text))).isInstanceOf(SendResult.Sent.class);
    assertThat(shown()).containsExactly(text);
  }

  @Test
  public void emphasisLosesNoWord() {
    RichText text =
        RichText.empty().bold("8 giờ < 9 giờ").plainly(", ").italic("Nguồn: mục II & III");
    assertThat(send("k1", new Content.Text(text, List.of()))).isInstanceOf(SendResult.Sent.class);
    assertThat(shown()).containsExactly("8 giờ < 9 giờ, Nguồn: mục II & III");
  }

  @Test
  public void aMessageOfTheFullLengthArrives() {
    String text = "&ệ".repeat(channel().capabilities().textLimit() / 2);
    assertThat(send("k1", Content.plain(text))).isInstanceOf(SendResult.Sent.class);
    assertThat(shown()).containsExactly(text);
  }

  @Test
  public void whatWasFittedArrives() {
    int limit = channel().capabilities().textLimit();
    Content content =
        Content.plain(
            "Lớp học buổi tối. ".repeat(limit / 10), List.of(Button.press("Lễ khai mạc", "a:1")));
    List<Content> fitted = Fitting.fit(content, channel().capabilities());
    for (int i = 0; i < fitted.size(); i++) {
      assertThat(send("k" + i, fitted.get(i))).isInstanceOf(SendResult.Sent.class);
    }
    assertThat(shown())
        .isEqualTo(fitted.stream().map(part -> ((Content.Text) part).text().text()).toList());
  }

  @Test
  public void manySendAtOnceAndNothingIsMixed() throws Exception {
    List<Future<SendResult>> results = new ArrayList<>();
    List<String> texts =
        IntStream.range(0, 32).mapToObj(i -> "Dòng một " + i + "\nDòng hai " + i).toList();
    try (ExecutorService senders = Executors.newVirtualThreadPerTaskExecutor()) {
      for (String text : texts) {
        results.add(senders.submit(() -> send("k " + text, Content.plain(text))));
      }
    }
    for (Future<SendResult> result : results) {
      assertThat(result.get()).isInstanceOf(SendResult.Sent.class);
    }
    assertThat(shown()).containsExactlyInAnyOrderElementsOf(texts);
  }

  @Test
  public void whatIsWrittenComesInOnceAndInOrder() throws InterruptedException {
    RecordingIntake intake = new RecordingIntake();
    channel().start(intake);
    try {
      write("mai có gì");
      write("mai có gì");
      List<Update> updates = intake.await(2);
      assertThat(updates)
          .extracting(Update::inbound)
          .containsExactly(Inbound.Said.of("mai có gì"), Inbound.Said.of("mai có gì"));
      assertThat(updates).extracting(Update::chat).containsOnly(chat());
      assertThat(updates).extracting(Update::key).doesNotHaveDuplicates();
    } finally {
      channel().stop();
    }
  }

  @Test
  public void afterTheStopNothingComesIn() {
    RecordingIntake intake = new RecordingIntake();
    channel().start(intake);
    channel().stop();
    int before = intake.batches();
    write("còn ai không");
    assertThat(intake.batches()).isEqualTo(before);
    assertThat(intake.updates()).isEmpty();
  }

  private SendResult send(String key, Content content) {
    return channel().send(new Outgoing(key, chat(), content));
  }
}
