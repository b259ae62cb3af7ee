package vn.loahoc.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A timetable says until when one can register. */
@TimetableTalk("closing/lich.csv")
class ClosedRegistrationTest {

  private static final LocalDateTime NOW = LocalDateTime.of(2023, 10, 1, 8, 0);

  private final TalkRig rig;

  ClosedRegistrationTest(TalkRig rig) {
    this.rig = rig;
  }

  @Test
  void afterThatNoPlaceIsOfferedOrGiven() {
    says("thứ 4, thứ 5 có lớp gì");
    assertThat(says("1"))
        .isEqualTo(
            """
            Làm bánh, phường Tân Phú.
            Buổi học: thứ Tư, 04/10/2023 (còn 3 ngày), 18 giờ đến 19 giờ 30.
            Nơi học: Nhà sinh hoạt Mẫu 1, phường Tân Phú.
            Số chỗ: đã đóng đăng ký buổi thứ Tư, 04/10/2023 (còn 3 ngày).
            Đăng ký: Qua Loa Học.
            Ghi chú: Hạn đăng ký: 30/09/2023 (đã qua hạn).
            Nguồn: Thời khóa biểu TTHTCĐ (lich.csv), dòng 4; Danh sách đăng ký của Loa Học.\
            """);
    assertThat(rig.buttons()).doesNotContain("Đăng ký").contains("Nhắc tôi");
    assertThat(says("đăng ký cho 2 người"))
        .isEqualTo(
            "Đã hết hạn đăng ký Làm bánh, 18 giờ thứ Tư, 04/10/2023, tại Nhà sinh hoạt Mẫu 1 (Tân"
                + " Phú).");
    assertThat(says("tôi đi được"))
        .isEqualTo(
            "Dạ, cảm ơn đã báo. Đã hết hạn đăng ký Làm bánh, 18 giờ thứ Tư, 04/10/2023, tại Nhà"
                + " sinh hoạt Mẫu 1 (Tân Phú).");
  }

  @Test
  void upToItsHourThePlacesAreGiven() {
    says("lớp vẽ tranh còn chỗ không");
    assertThat(rig.buttons()).contains("Đăng ký");
    says("đăng ký");
    says("đúng");
    assertThat(says("đồng ý"))
        .startsWith(
            "Đã giữ 1 chỗ: Vẽ tranh, 18 giờ thứ Năm, 05/10/2023, tại Nhà sinh hoạt Mẫu 1 (Tân"
                + " Phú).");
    LocalDateTime end = LocalDateTime.of(2023, 10, 2, 17, 0);
    rig.says("2", "lớp vẽ tranh còn chỗ không", end.minusMinutes(1));
    assertThat(rig.says("2", "đăng ký", end.minusMinutes(1))).endsWith("Đăng ký 1 chỗ?");
    assertThat(rig.says("2", "đúng", end.minusMinutes(1))).startsWith("Để giữ chỗ, ");
    assertThat(rig.says("2", "đồng ý", end))
        .isEqualTo(
            "Đã hết hạn đăng ký Vẽ tranh, 18 giờ thứ Năm, 05/10/2023, tại Nhà sinh hoạt Mẫu 1 (Tân"
                + " Phú).");
  }

  @Test
  void whatIsToldOfTheEndIsWhatPlacesAreGivenBy() {
    LocalDateTime end = LocalDateTime.of(2023, 10, 2, 17, 0);
    String question = "đăng ký lớp vẽ tranh thế nào";
    assertThat(rig.says("3", question, end.minusMinutes(1)))
        .contains("Đăng ký: ")
        .contains("hạn đăng ký: 17h 02/10/2023")
        .doesNotContain("đã qua hạn");
    assertThat(rig.says("4", question, end)).contains("hạn đăng ký: 17h 02/10/2023 (đã qua hạn)");
  }

  @Test
  void whereAnyMayBeMeantOnlyThoseThatAreOpenAreAskedAbout() {
    assertThat(says("đăng ký"))
        .startsWith(
            "Muốn đăng ký buổi nào ạ?\n"
                + "1. Vẽ tranh, 18 giờ thứ Năm, 05/10/2023, tại Nhà sinh hoạt Mẫu 1 (Tân Phú)")
        .doesNotContain("Làm bánh");
  }

  @Test
  void aPlaceIsGivenBackInOnesOwnWordsAndWhatIsAskedOfTheClassIsAnswered() {
    says("lớp vẽ tranh còn chỗ không");
    says("đăng ký cho 3 người");
    says("đúng");
    says("đồng ý");
    String back = "Hủy 3 chỗ: Vẽ tranh, 18 giờ thứ Năm, 05/10/2023, tại Nhà sinh hoạt Mẫu 1";
    for (String order :
        List.of(
            "tôi muốn hủy đăng ký",
            "cho tôi xin hủy đăng ký lớp vẽ tranh",
            "em muon huy cho",
            "tôi không đi được nữa, hủy giúp",
            "hủy đăng ký lớp vẽ tranh thứ năm",
            "hủy đăng ký ngày 5/10")) {
      assertThat(says(order)).as(order).startsWith(back);
      says("không");
    }
    assertThat(says("bớt 1 người lớp vẽ tranh")).startsWith("Bớt 1, còn 2 chỗ: Vẽ tranh");
    says("không");
    for (String question :
        List.of(
            "lớp vẽ tranh có bị hủy không", "hủy lớp vẽ tranh chưa", "có được hủy đăng ký không")) {
      assertThat(says(question)).as(question).doesNotContain("Hủy 3 chỗ", "Buổi nào ạ?");
    }
  }

  private String says(String text) {
    return rig.says("1", text, NOW);
  }
}
