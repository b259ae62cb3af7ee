package vn.loahoc.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.loahoc.challenge.ChallengeWords;

/** Days in a row, from end to end: told, switched off by whoever does not want them, and on. */
@ExtendWith(ShippedTalk.class)
class StreakTest {

  private static final LocalDateTime WEDNESDAY = LocalDateTime.of(2023, 10, 4, 19, 0);

  private LocalDateTime now = WEDNESDAY;

  private final TalkRig rig;

  StreakTest(TalkRig rig) {
    this.rig = rig;
  }

  private String says(String text) {
    now = now.plusMinutes(1);
    return rig.says("lan", text, now);
  }

  private void isCounted() {
    says("đếm tôi");
    rig.presses("lan", rig.buttons().getFirst(), now.plusMinutes(1));
  }

  @Test
  void whoWantsNoWordOfTheirDaysInARowHearsNone() {
    isCounted();
    says("hqua đọc 20 phút");
    assertThat(says("đọc 15 phút")).endsWith("Đã 2 ngày có đọc liền nhau.");
    assertThat(says("đừng đếm ngày liên tiếp nữa nha")).isEqualTo(ChallengeWords.say("streak.off"));
    assertThat(says("chuỗi ngày của tôi"))
        .isEqualTo("Đến nay đã ghi 2 lượt trong 2 ngày: 35 phút.");
    assertThat(says("thông tin của tôi")).contains(ChallengeWords.say("mine.streak-off"));
    now = WEDNESDAY.plusDays(1);
    assertThat(says("đọc 10 phút"))
        .isEqualTo("Đã ghi lượt đọc hôm nay: 10 phút, 1 người, cảm ơn ạ.");
    assertThat(says("bật lại chuỗi ngày")).isEqualTo(ChallengeWords.say("streak.on"));
    assertThat(says("tổng của tôi")).contains("Đã 3 ngày có đọc liền nhau");
    assertThat(says("thông tin của tôi")).doesNotContain(ChallengeWords.say("mine.streak-off"));
  }

  @Test
  void whoIsNotCountedIsToldThatNothingIsCounted() {
    assertThat(says("tắt chuỗi ngày")).isEqualTo(ChallengeWords.say("streak.not-counted"));
    assertThat(rig.buttons()).isEmpty();
    assertThat(says("bat lai chuoi ngay")).isEqualTo(ChallengeWords.say("streak.not-counted"));
    assertThat(rig.buttons()).containsExactly("Đếm cả số người");
  }

  @Test
  void aReportIsStillTakenForOne() {
    assertThat(says("đọc 20 phút, ngày liên tiếp thứ 3 rồi")).contains("Đã ghi lượt đọc hôm nay");
  }
}
