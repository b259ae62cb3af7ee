package vn.loahoc.attendance.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Places are given back in the words people have for it. */
@ExtendWith(OpenHall.class)
class GivingBackChatTest {

  /** Before the evening that whoever says "tối mai" may mean. */
  private static final LocalDateTime TOMORROW = LocalDateTime.of(2023, 10, 3, 17, 15);

  private final Hall hall;

  GivingBackChatTest(Hall hall) {
    this.hall =
        hall.alsoHolds(
            "Lớp nhạc", LocalDateTime.of(2023, 10, 4, 18, 0), LocalDateTime.of(2023, 10, 6, 18, 0));
  }

  static Stream<List<String>> orders() {
    return Rows.of("giving-back.tsv");
  }

  @ParameterizedTest
  @MethodSource("orders")
  void whatIsMeantIsAskedBack(List<String> row) {
    Hall.Person lan = hall.resident("lan").registers("đăng ký lớp vẽ 3 người");
    lan.registers("đăng ký lớp nhạc 04/10 cho 2 người");
    lan.registers("đăng ký lớp nhạc 06/10 cho 2 người");
    assertThat(lan.heardOf("Lễ khai mạc").says(row.get(0)).said())
        .startsWith(row.get(1).replace("\\n", "\n"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"tôi muốn hủy đăng ký", "hủy đăng ký tất cả", "em bận rồi, hủy giúp"})
  void theOnlyOneNeedsNoName(String order) {
    Hall.Person lan = hall.resident("lan").registers("đăng ký lớp vẽ 3 người");
    assertThat(lan.heardOf("Lễ khai mạc").says(order).said()).startsWith("Hủy 3 chỗ: Lớp vẽ");
  }

  @Test
  void whoeverNamesSomethingElseIsShownTheOnlyOne() {
    Hall.Person lan = hall.resident("lan").registers("đăng ký lớp vẽ 3 người");
    assertThat(lan.says("hủy đăng ký lớp đan len").said())
        .isEqualTo(
            """
            Chưa rõ là buổi nào ạ. Các buổi đã đăng ký:
            1. 3 chỗ: Lớp vẽ, 8 giờ sáng thứ Năm, 05/10/2023 (Tân Phú). [1]\
            """);
  }

  @Test
  void whatIsToBeLeftIsKeptInMindUntilTheSessionIsChosen() {
    Hall.Person lan = hall.resident("lan").registers("đăng ký lớp vẽ 3 người");
    lan.registers("đăng ký lớp đan len 4 người").heardOf("Lễ khai mạc");
    assertThat(lan.says("bớt còn 1").said()).startsWith("Buổi nào ạ?");
    assertThat(lan.presses("2").said()).startsWith("Bớt 3, còn 1 chỗ: Lớp đan len");
  }

  @Test
  void severalAreGivenBackWithOneYes() {
    Hall.Person lan = hall.resident("lan").registers("đăng ký lớp vẽ 3 người");
    lan.registers("đăng ký lớp đan len 4 người").registers("đăng ký lớp vi tính");
    assertThat(lan.says("hủy lớp vẽ và đan len").said())
        .isEqualTo(
            """
            Hủy tất cả các chỗ này?
            - 3 chỗ: Lớp vẽ, 8 giờ sáng thứ Năm, 05/10/2023 (Tân Phú).
            - 4 chỗ: Lớp đan len, 8 giờ sáng thứ Sáu, 06/10/2023 (Tân Phú). [Hủy hết] [Giữ lại]\
            """);
    assertThat(lan.says("giữ lại").said()).isEqualTo("Dạ, mọi chỗ vẫn giữ ạ.");
    assertThat(lan.says("hủy lớp vẽ và đan len").presses("Hủy hết").said())
        .isEqualTo(
            """
            Đã hủy 3 chỗ: Lớp vẽ, 8 giờ sáng thứ Năm, 05/10/2023 (Tân Phú). Cảm ơn đã báo sớm ạ.
            Đã hủy 4 chỗ: Lớp đan len, 8 giờ sáng thứ Sáu, 06/10/2023 (Tân Phú). Cảm ơn đã báo sớm ạ.\
            """);
    assertThat(lan.says("hủy hết").said()).startsWith("Hủy 1 chỗ: Lớp vi tính");
    assertThat(lan.says("ok hủy đi").said()).startsWith("Đã hủy 1 chỗ: Lớp vi tính");
  }

  @Test
  void onlyWhoHasNoneIsToldSo() {
    assertThat(hall.resident("lan").says("tôi muốn hủy đăng ký lớp vẽ ngày 5/10").said())
        .isEqualTo("Loa Học không thấy đăng ký nào như vậy.");
  }

  @ParameterizedTest
  @CsvSource({
    "mai tôi không đi được, Lớp múa",
    "toi mai em ban roi, Lớp múa",
    "thứ năm tôi bận không đi được, Lớp vẽ",
    "sáng thứ 5 này em không đi được, Lớp vẽ"
  })
  void theDayOnWhichSomebodyCannotComeSaysWhichIsMeant(String said, String title) {
    Hall.Person lan = hall.alsoHolds("Lớp múa", TOMORROW).resident("lan");
    lan.registers("đăng ký lớp vẽ 3 người").registers("đăng ký lớp múa 3 người");
    assertThat(lan.heardOf("Lễ khai mạc").says(said).said()).startsWith("Hủy 3 chỗ: " + title);
  }

  @Test
  void whoHasNoPlaceOnTheDayTheyCannotComeIsToldSo() {
    Hall.Person lan = hall.resident("lan").registers("đăng ký lớp vẽ 3 người");
    assertThat(lan.says("mai tôi không đi được").said())
        .isEqualTo(
            """
            Hôm ấy không có buổi nào đã đăng ký. Các buổi đã đăng ký:
            1. 3 chỗ: Lớp vẽ, 8 giờ sáng thứ Năm, 05/10/2023 (Tân Phú). [1]\
            """);
    assertThat(lan.says("1").said()).startsWith("Hủy 3 chỗ: Lớp vẽ");
  }

  @Test
  void whoComesOnADayWithoutAPlaceIsNotThankedForAnother() {
    Hall.Person lan = hall.resident("lan").registers("đăng ký lớp vẽ 3 người");
    assertThat(lan.says("thứ năm tôi đi được").said()).contains("3 chỗ: Lớp vẽ");
    assertThat(lan.says("mai tôi đi được").said()).doesNotContain("Lớp vẽ");
  }
}
