package vn.loahoc.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** "Xem thêm" goes on with whatever was shown last: the calendar, or the classes of an answer. */
@ExtendWith(ShippedTalk.class)
class MoreDaysTest {

  private static final LocalDateTime TUESDAY = LocalDateTime.of(2023, 10, 3, 9, 0);

  private final TalkRig rig;

  MoreDaysTest(TalkRig rig) {
    this.rig = rig;
  }

  @Test
  void belowACalendarItIsTheRestOfItsDaysOneAfterTheOther() {
    assertThat(rig.says("lan", "lịch tuần này", TUESDAY)).contains("lớp nữa trong ngày");
    assertThat(rig.says("lan", "xem thêm", TUESDAY.plusMinutes(1)))
        .startsWith("Thứ Ba, 03/10/2023")
        .contains("Phòng cháy chữa cháy")
        .doesNotContain("Dưỡng sinh");
    assertThat(rig.says("lan", "xem them nua di", TUESDAY.plusMinutes(2)))
        .startsWith("Thứ Tư, 04/10/2023");
  }

  @Test
  void afterAnAnswerItGoesOnFromThatOne() {
    rig.says("lan", "lịch tuần này", TUESDAY);
    rig.says("lan", "thứ 3 5 7 học gì", TUESDAY.plusMinutes(1));
    assertThat(rig.says("lan", "xem thêm", TUESDAY.plusMinutes(2)))
        .doesNotStartWith("Thứ Ba, 03/10/2023");
  }

  @Test
  void withNothingLeftItIsAQuestionLikeAnyOther() {
    rig.says("lan", "lịch ngày mai", TUESDAY.minusDays(3));
    assertThat(rig.says("lan", "xem thêm", TUESDAY.minusDays(3).plusMinutes(1)))
        .doesNotStartWith("Thứ");
  }
}
