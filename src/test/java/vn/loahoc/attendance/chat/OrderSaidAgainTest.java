package vn.loahoc.attendance.chat;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether to register is answered in the words of the order too. */
@ExtendWith(OpenHall.class)
class OrderSaidAgainTest {

  private final Hall hall;

  OrderSaidAgainTest(Hall hall) {
    this.hall = hall;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "đăng ký luôn",
        "dang ky di",
        "ok đăng ký đi ạ",
        "đúng rồi ạ, đăng ký giúp em",
        "vâng đăng ký cho em",
        "chốt luôn",
        "dạ vâng đúng rồi ạ"
      })
  void theOrderSaidAgainIsAYes(String yes) {
    Hall.Person lan = hall.resident("lan").says("đăng ký lớp vẽ cho 2 người").says(yes);
    assertThat(lan.said()).startsWith("Để giữ chỗ, ");
    assertThat(lan.says("đồng ý").said()).startsWith("Đã giữ 2 chỗ: Lớp vẽ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "thôi không đăng ký nữa",
        "dạ thôi em không đăng ký nữa ạ",
        "khoi dang ky",
        "thôi không cần đâu",
        "để sau đi"
      })
  void theOrderDeniedIsANo(String no) {
    Hall.Person lan = hall.resident("lan").says("đăng ký lớp vẽ cho 2 người").says(no);
    assertThat(lan.said()).isEqualTo("Dạ, chưa đăng ký gì ạ.");
  }

  @Test
  void theSameOrderForAnotherClassOrNumberIsNoAnswer() {
    Hall.Person lan = hall.resident("lan").says("đăng ký lớp vẽ cho 2 người");
    assertThat(lan.says("đăng ký cho 3 người").said()).contains("Lớp vẽ").contains("3 chỗ?");
    assertThat(lan.says("đăng ký lớp đan len").said()).startsWith("Lớp đan len");
    assertThat(lan.says("em muốn đăng ký").said()).startsWith("Để giữ chỗ, ");
  }
}
