package vn.loahoc.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.loahoc.delivery.Clocks;
import vn.loahoc.delivery.Outbox;
import vn.loahoc.store.Database;

/** A platform that is away as long as platforms are; it takes as long as it says. */
class OutageTest {

  private static final int PEOPLE = 20;

  @TempDir private Path data;

  private ServerRig rig;

  @BeforeEach
  void start() {
    rig = new ServerRig(data);
  }

  @AfterEach
  void close() {
    rig.close();
  }

  @Test
  void afterHalfAMinuteOfFailuresEverybodyIsAnsweredInOrderAndOnce() {
    rig.ask(99, "khẩu hiệu số 1");
    rig.api().on("*").lasting(Duration.ofSeconds(30)).serverError(502);
    for (int i = 1; i <= 3; i++) {
      for (long person = 1; person <= PEOPLE; person++) {
        rig.api().people().text(person, "khẩu hiệu số " + i);
      }
    }
    for (long person = 1; person <= PEOPLE; person++) {
      assertThat(begins(rig.shown(person, 3)))
          .containsExactly("Khẩu hiệu số 1", "Khẩu hiệu số 2", "Khẩu hiệu số 3");
    }
    Map<String, Long> counts = counts();
    assertThat(counts).containsEntry("sent", 3L * PEOPLE + 1);
    assertThat(counts.keySet()).containsExactlyInAnyOrder("sent", "possibly_doubled");
  }

  @Test
  void aSocketThatStallsHoldsUpItsOwnChatAlone() {
    rig.ask(99, "khẩu hiệu số 1");
    rig.api().on("sendMessage").chat("1").times(1).stall();
    List<Long> others = LongStream.rangeClosed(2, PEOPLE).boxed().toList();
    rig.api().people().text(1, "khẩu hiệu số 1");
    rig.api().people().text(1, "khẩu hiệu số 2");
    others.forEach(person -> rig.api().people().text(person, "khẩu hiệu số 3"));
    others.forEach(person -> assertThat(begins(rig.shown(person, 1))).hasSize(1));
    assertThat(rig.api().shownIn("1")).isEmpty();
    assertThat(begins(rig.shown(1, 2))).containsExactly("Khẩu hiệu số 1", "Khẩu hiệu số 2");
    assertThat(counts()).isEqualTo(Map.of("sent", PEOPLE + 2L, "possibly_doubled", 1L));
  }

  private static List<String> begins(List<String> shown) {
    int length = "Khẩu hiệu số 1".length();
    return shown.stream().map(text -> text.substring(0, length)).toList();
  }

  private Map<String, Long> counts() {
    try (Database database = rig.database()) {
      Outbox outbox =
          new Outbox(
              database,
              new Clocks(Instant::now, System::nanoTime),
              id -> {
                throw new IllegalStateException();
              });
      ServerRig.await(
          () ->
              outbox.counts().keySet().stream().noneMatch(List.of("waiting", "sending")::contains),
          () -> outbox.counts().toString());
      return outbox.counts();
    }
  }
}
