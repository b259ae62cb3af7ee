package vn.loahoc.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDateTime;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** "Xem thêm" goes on with whatever was shown last: the calendar, or the classes of an answer. */
class MoreDaysTest {

  private static final LocalDateTime TUESDAY = LocalDateTime.of(2023, 10, 3, 9, 0);

  @TempDir private static Path index;
  private static TalkRig.Documents documents;

  @TempDir private Path data;

  @BeforeAll
  static void read() {
    documents = TalkRig.Documents.shipped(index);
  }

  @AfterAll
  static void close() {
    documents.close();
  }

  @Test
  void belowACalendarItIsTheRestOfItsDaysOneAfterTheOther() {
    try (TalkRig rig = new TalkRig(documents, data)) {
      assertThat(rig.says("lan", "lịch tuần này", TUESDAY)).contains("lớp nữa trong ngày");
      assertThat(rig.says("lan", "xem thêm", TUESDAY.plusMinutes(1)))
          .startsWith("Thứ Ba, 03/10/2023")
          .contains("Phòng cháy chữa cháy")
          .doesNotContain("Dưỡng sinh");
      assertThat(rig.says("lan", "xem them nua di", TUESDAY.plusMinutes(2)))
          .startsWith("Thứ Tư, 04/10/2023");
    }
  }

  @Test
  void afterAnAnswerItGoesOnFromThatOne() {
    try (TalkRig rig = new TalkRig(documents, data)) {
      rig.says("lan", "lịch tuần này", TUESDAY);
      rig.says("lan", "thứ 3 5 7 học gì", TUESDAY.plusMinutes(1));
      assertThat(rig.says("lan", "xem thêm", TUESDAY.plusMinutes(2)))
          .doesNotStartWith("Thứ Ba, 03/10/2023");
    }
  }

  @Test
  void withNothingLeftItIsAQuestionLikeAnyOther() {
    try (TalkRig rig = new TalkRig(documents, data)) {
      rig.says("lan", "lịch ngày mai", TUESDAY.minusDays(3));
      assertThat(rig.says("lan", "xem thêm", TUESDAY.minusDays(3).plusMinutes(1)))
          .doesNotStartWith("Thứ");
    }
  }
}
