package vn.loahoc.attendance.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which of several sessions of one class somebody registers for. */
@ExtendWith(OpenHall.class)
class WhichSessionTest {

  private static final String CHOICE = " [Đúng] [Sửa số người] [Thôi]";

  private final Hall hall;

  WhichSessionTest(Hall hall) {
    this.hall = hall;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "đăng ký lớp nhạc tối thứ 6 cho 5 người",
        "dang ky lop nhac thu 6 cho 5 nguoi",
        "đăng ký lớp nhạc 06/10 cho 5 người",
        "đăng ký cho 5 người lớp nhạc ngày 6/10"
      })
  void ofManyDaysTheOneThatIsSaidIsMeant(String order) {
    assertThat(music().resident("lan").says(order).said())
        .startsWith("Lớp nhạc, 18 giờ thứ Sáu, 06/10/2023 (Tân Phú).")
        .endsWith("Đăng ký 5 chỗ?" + CHOICE);
  }

  private Hall music() {
    return hall.alsoHolds(
        "Lớp nhạc", LocalDateTime.of(2023, 10, 4, 18, 0), LocalDateTime.of(2023, 10, 6, 18, 0));
  }

  @Test
  void withoutADayItIsAskedWhich() {
    assertThat(music().resident("lan").says("đăng ký lớp nhạc cho 5 người").said())
        .startsWith("Muốn đăng ký buổi nào ạ?")
        .contains(
            "1. Lớp nhạc, 18 giờ thứ Tư, 04/10/2023 (Tân Phú)", "2. Lớp nhạc, 18 giờ thứ Sáu");
  }

  @Test
  void whatTakesNoMoreRegistrationsIsNoChoice() {
    Hall closing = music().ends(LocalDateTime.of(2023, 10, 4, 18, 0), Hall.NOW.minusHours(1));
    assertThat(closing.resident("lan").says("đăng ký lớp nhạc cho 5 người").said())
        .contains("Lớp nhạc, 18 giờ thứ Sáu")
        .doesNotContain("thứ Tư");
  }
}
