package vn.loahoc.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever wants to register for what is called off, has begun or is over is told so at once. */
@TimetableTalk("over/lich.csv")
class TooLateToRegisterTest {

  private static final LocalDateTime NOW = LocalDateTime.of(2023, 10, 2, 17, 30);
  private static final String FLOWERS =
      "Cắm hoa, 18 giờ thứ Tư, 04/10/2023, tại Nhà sinh hoạt Mẫu 1 (Tân Phú) không tổ chức nữa nên"
          + " không nhận đăng ký ạ.";
  private static final String BASKETS =
      "Đan giỏ, 17 giờ 30 thứ Hai, 02/10/2023, tại Nhà sinh hoạt Mẫu 1 (Tân Phú)";

  private final TalkRig rig;

  TooLateToRegisterTest(TalkRig rig) {
    this.rig = rig;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "đăng ký cắm hoa",
        "cho em đăng ký lớp cắm hoa với",
        "dang ky 3 nguoi lop cam hoa",
        "đăng ký lớp cắm hoa được không ạ",
        "đăng ký cắm hoa phường tân phú"
      })
  void itIsCalledOff(String order) {
    assertThat(says(order)).isEqualTo(FLOWERS);
  }

  @Test
  void theWardThatIsNamedSaysWhichOfThem() {
    assertThat(says("đăng ký cắm hoa bình thuận"))
        .isEqualTo(
            "Cắm hoa, 18 giờ thứ Năm, 05/10/2023, tại Nhà sinh hoạt Mẫu 2 (Bình Thuận) không tổ"
                + " chức nữa nên không nhận đăng ký ạ.");
  }

  @Test
  void belowAnAnswerAboutItTheSame() {
    says("lớp cắm hoa phường tân phú học ngày nào");
    assertThat(says("đăng ký")).isEqualTo(FLOWERS);
  }

  @Test
  void itHasBegunOrIsOverThoughItIsHeldElsewhere() {
    assertThat(says("đăng ký đan giỏ tân phú"))
        .startsWith(BASKETS + " đã bắt đầu nên không nhận đăng ký nữa ạ.\nNơi khác có nhận;")
        .contains("1. Đan giỏ, 18 giờ thứ Ba, 03/10/2023, tại Nhà sinh hoạt Mẫu 2 (Bình Thuận)");
    assertThat(rig.says("1", "đăng ký đan giỏ tân phú", NOW.plusDays(2)))
        .isEqualTo(BASKETS + " đã qua nên không nhận đăng ký nữa ạ.");
  }

  @Test
  void whatIsHeldAgainTakesRegistrationsThen() {
    assertThat(says("đăng ký trồng lan"))
        .startsWith("Muốn đăng ký buổi nào ạ?\n1. Trồng lan, 17 giờ 30 thứ Hai, 09/10/2023");
  }

  @Test
  void aQuestionStaysOne() {
    assertThat(says("đăng ký lớp cắm hoa ở đâu")).contains("Nguồn: ");
  }

  private String says(String text) {
    return rig.says("1", text, NOW);
  }
}
