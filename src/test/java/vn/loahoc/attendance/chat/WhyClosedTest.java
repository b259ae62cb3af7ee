package vn.loahoc.attendance.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whoever gets no place any more is told why. */
@ExtendWith(OpenHall.class)
class WhyClosedTest {

  private static final LocalDateTime START = LocalDateTime.of(2023, 10, 4, 19, 0);
  private static final String LESSON = "Lớp vi tính, 19 giờ thứ Tư, 04/10/2023 (Tân Phú)";

  private final Hall hall;

  WhyClosedTest(Hall hall) {
    this.hall = hall;
  }

  @Test
  void itIsCalledOff() {
    hall.resident("an").registers("đăng ký lớp vi tính");
    Hall.Person lan = hall.resident("lan").says("đăng ký lớp vi tính").says("đúng");
    hall.callsOff(Hall.COMPUTERS);
    String off = LESSON + " không tổ chức nữa nên không nhận đăng ký ạ.";
    assertThat(lan.says("đồng ý").said()).isEqualTo(off);
    assertThat(hall.resident("minh").says("đăng ký lớp vi tính").said()).isEqualTo(off);
  }

  @Test
  void itHasBegun() {
    Hall.Person lan = hall.resident("lan").says("đăng ký lớp vi tính").says("đúng");
    assertThat(lan.at(START).says("đồng ý").said())
        .isEqualTo(LESSON + " đã bắt đầu nên không nhận đăng ký nữa ạ.");
  }

  @Test
  void theTimeForItIsOver() {
    hall.ends(START, Hall.NOW);
    assertThat(hall.resident("lan").says("đăng ký lớp vi tính").said())
        .isEqualTo("Đã hết hạn đăng ký " + LESSON + ".");
  }

  @Test
  void staffClosedIt() {
    hall.resident("an").registers("đăng ký lớp vi tính");
    hall.official("hoa", "Tân Phú").forges("dsdangky:dong:" + Hall.COMPUTERS);
    assertThat(hall.resident("lan").says("đăng ký lớp vi tính").said())
        .isEqualTo("Đơn vị tổ chức đã đóng đăng ký " + LESSON + ".");
  }
}
