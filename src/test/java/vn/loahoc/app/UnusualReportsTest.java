package vn.loahoc.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.loahoc.challenge.ChallengeWords;
import vn.loahoc.message.Inbound;

/** Reports of several days, and reports that may be none, from end to end. */
@ExtendWith(ShippedTalk.class)
class UnusualReportsTest {

  private static final LocalDateTime WEDNESDAY = LocalDateTime.of(2023, 10, 4, 19, 0);

  private LocalDateTime now = WEDNESDAY;

  private final TalkRig rig;

  UnusualReportsTest(TalkRig rig) {
    this.rig = rig;
  }

  private String says(String text) {
    now = now.plusMinutes(1);
    return rig.says("lan", text, now);
  }

  @Test
  void theSameOfSeveralDaysIsTakenDownForEachThatIsOpen() {
    assertThat(says("hôm qua với hôm nay đều đọc 20 phút"))
        .isEqualTo(
            String.join(
                "\n---\n",
                "Đã ghi lượt đọc ngày 03/10/2023: 20 phút, 1 người, cảm ơn ạ.",
                "Đã ghi lượt đọc hôm nay: 20 phút, 1 người, cảm ơn ạ."));
    now = WEDNESDAY.plusDays(2);
    assertThat(says("4 ngày nay ngày nào cũng đọc 15 trang"))
        .isEqualTo(
            String.join(
                "\n---\n",
                "Loa Học chỉ ghi lùi được một ngày ạ.",
                "Đã ghi lượt đọc ngày 05/10/2023: 15 trang, 1 người, cảm ơn ạ.",
                "Đã ghi lượt đọc hôm nay: 15 trang, 1 người, cảm ơn ạ."));
  }

  @Test
  void aComplaintIsAskedBack() {
    assertThat(says("đọc 20 phút khó quá")).isEqualTo("Đã đọc được 20 phút chưa ạ?");
    assertThat(rig.buttons()).containsExactly("Đọc rồi", "Chưa đọc");
    assertThat(says("chưa ạ")).isEqualTo(ChallengeWords.say("not-yet"));
    says("doc 20 phut kho qua");
    assertThat(says("rồi mà")).isEqualTo("Đã ghi lượt đọc hôm nay: 20 phút, 1 người, cảm ơn ạ.");
    says("bỏ lượt này");
    says("đọc 30 trang dài quá");
    assertThat(says("đọc rồi")).isEqualTo("Đã ghi lượt đọc hôm nay: 30 trang, 1 người, cảm ơn ạ.");
    says("bỏ lượt này");
    says("đọc 30 trang nhiều quá");
    assertThat(rig.presses("lan", "Chưa đọc", now.plusMinutes(1)))
        .isEqualTo(ChallengeWords.say("not-yet"));
  }

  @Test
  void whatNobodyMeasuredIsTakenDownWithoutAnAmount() {
    assertThat(says("mình có đọc nhưng quên tính giờ"))
        .isEqualTo("Đã ghi lượt đọc hôm nay: 1 người, cảm ơn ạ.");
  }

  @Test
  void whatIsAddedOfAnotherDayLeavesWhatWasTaken() {
    says("đọc 30 trang");
    assertThat(says("hôm qua 15 trang"))
        .isEqualTo("Đã ghi lượt đọc ngày 03/10/2023: 15 trang, 1 người, cảm ơn ạ.");
    assertThat(says("đọc 30 trang")).isEqualTo("Lượt đọc này đã ghi rồi ạ: 30 trang, 1 người.");
    says("đọc 31 trang");
    assertThat(says("hôm kia 15 trang")).isEqualTo("Loa Học chỉ ghi lùi được một ngày ạ.");
  }

  @Test
  void whatWasTakenForTheWrongDayIsMoved() {
    says("đọc 30 trang với 2 cháu");
    assertThat(says("nhầm, hôm kia")).isEqualTo("Loa Học chỉ ghi lùi được một ngày ạ.");
    says("bỏ lượt này");
    says("đọc 30 trang với 2 cháu");
    assertThat(says("nhầm, 20 trang hôm qua"))
        .isEqualTo("Đã ghi lượt đọc ngày 03/10/2023: 20 trang, 3 người, cảm ơn ạ.");
    assertThat(says("đọc 10 phút"))
        .isEqualTo("Đã ghi lượt đọc hôm nay: 10 phút, 1 người, cảm ơn ạ.");
    assertThat(says("nhầm, hôm qua"))
        .isEqualTo(
            "Ngày 03/10/2023 đã ghi 20 trang, 3 người. Với 10 phút, 1 người vừa nhắn thì làm sao"
                + " ạ?");
    assertThat(says("cộng thêm")).isEqualTo("Đã sửa lại: 10 phút, 20 trang, 3 người ạ.");
  }

  @Test
  void aWholeReportWhileItIsAskedWhatBecomesOfAnotherIsAReportOfItsOwn() {
    says("xong 3 cuốn");
    says("đọc 10 phút");
    assertThat(says("sáng nay đọc 5 phút, tối qua đọc 20 trang"))
        .isEqualTo(
            String.join(
                "\n---\n",
                "Đã ghi lượt đọc ngày 03/10/2023: 20 trang, 1 người, cảm ơn ạ.",
                "Hôm nay đã ghi 3 cuốn, 1 người. Với 5 phút, 1 người vừa nhắn thì làm sao ạ?"));
    assertThat(says("cộng thêm")).isEqualTo("Đã sửa lại: 5 phút, 3 cuốn, 1 người ạ.");
  }

  @Test
  void ofTwoTimesWithOneVerbEachHasItsOwnAmount() {
    assertThat(says("đọc 10 phút sáng nay và 20 trang tối qua"))
        .isEqualTo(
            String.join(
                "\n---\n",
                "Đã ghi lượt đọc hôm nay: 10 phút, 1 người, cảm ơn ạ.",
                "Đã ghi lượt đọc ngày 03/10/2023: 20 trang, 1 người, cảm ơn ạ."));
  }

  @Test
  void othersWhoReadAlongAreNoSecondReport() {
    says("đọc 20 phút");
    presses("Có người cùng đọc");
    assertThat(presses("3 người")).isEqualTo("Đã sửa lại: 20 phút, 3 người ạ.");
    says("đọc 30 phút");
    says("giữ như cũ");
    says("bỏ lượt này");
    says("đọc 20 phút");
    assertThat(says("có người cùng đọc"))
        .isEqualTo("Tất cả mấy người cùng đọc ạ? Nhắn một số là được.");
    assertThat(says("4")).isEqualTo("Đã sửa lại: 20 phút, 4 người ạ.");
  }

  @Test
  void whoIsNotKnownMayStillBeCountedAfterACorrection() {
    says("đọc 20 phút");
    says("nhầm, 25 phút");
    assertThat(rig.buttons())
        .containsExactly("Có người cùng đọc", "Bỏ lượt này", "Đếm cả số người");
  }

  @Test
  void onlyReadingIsDoneWithOthers() {
    Inbound voice = new Inbound.SentMedia(Inbound.SentMedia.Kind.VOICE, "file", "", "", 0);
    rig.does("lan", "lan", voice, WEDNESDAY);
    assertThat(rig.buttons()).containsExactly("Bỏ lượt này", "Đếm cả số người");
  }

  private String presses(String title) {
    now = now.plusMinutes(1);
    return rig.presses("lan", title, now);
  }
}
