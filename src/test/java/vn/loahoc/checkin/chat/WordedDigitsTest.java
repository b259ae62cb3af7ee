package vn.loahoc.checkin.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.loahoc.checkin.chat.AtTheDoor.DONE;
import static vn.loahoc.checkin.chat.AtTheDoor.TITLE;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The digits of the door among words. */
@ExtendWith(OpenDoor.class)
class WordedDigitsTest {

  private static final String WRONG =
      "Chưa thấy buổi nào có mã này; xin xem lại 6 số trên áp phích hoặc màn hình ạ.";

  private final AtTheDoor people;
  private final String digits;

  WordedDigitsTest(AtTheDoor people) {
    this.people = people;
    this.digits = people.digits();
  }

  private String says(String text) {
    return people.talk("lan").says(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "mã #",
        "ma #",
        "mã số #",
        "mã là #",
        "ma la # a",
        "# ạ",
        "dạ # ạ",
        "mã điểm danh là #",
        "em gửi mã #",
        "mã: #.",
        "mã lớp này là # nhé"
      })
  void theDigitsCheckIn(String message) {
    assertThat(says(message.replace("#", digits))).isEqualTo(DONE);
  }

  @Test
  void inTwoGroupsToo() {
    assertThat(says("mã " + digits.substring(0, 3) + " " + digits.substring(3))).isEqualTo(DONE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# 2 người",
        "# 2 nguoi",
        "# hai người ạ",
        "mã # cho 2 người",
        "2 người mã #",
        "# em và 1 cháu",
        "# tôi với 1 bé nữa"
      })
  void whoComesWithThemIsCounted(String message) {
    assertThat(says(message.replace("#", digits)))
        .isEqualTo("Điểm danh tất cả 2 người cho " + TITLE + ", đúng không ạ? [Đúng] [Sửa]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"mã 111 111", "ma 111111", "111111 ạ"})
  void whatIsNoCodeIsToldToBeNone(String message) {
    assertThat(says(digits.equals("111111") ? message.replace('1', '2') : message))
        .isEqualTo(WRONG);
  }

  @ParameterizedTest
  @ValueSource(strings = {"mã 78414", "mã là 7841471 ạ"})
  void oneDigitTooFewOrTooManyIsToldToBeSo(String message) {
    assertThat(says(message))
        .isEqualTo(
            "Mã điểm danh có đúng 6 số; xin xem lại trên áp phích hoặc màn hình rồi nhắn lại ạ.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"lớp gốm giá 111111 đồng", "# lớp vẽ", "mã # là gì", "số điện thoại 0912 345 678"})
  void whatSaysMoreIsNoCode(String message) {
    assertThat(says(message.replace("#", digits))).isEqualTo("-");
  }

  @Test
  void whereNobodyChecksInItIsAnyNumber() {
    assertThat(people.talk("lan").at(12, 0).says("mã 111111")).isEqualTo("-");
    assertThat(people.talk("lan").at(12, 0).says("mã " + digits))
        .isEqualTo(TITLE + " chưa đến giờ điểm danh; xin nhắn lại từ 17 giờ 30 ngày 03/10/2024 ạ.");
  }
}
