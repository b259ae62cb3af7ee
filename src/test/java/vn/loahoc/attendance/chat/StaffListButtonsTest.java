package vn.loahoc.attendance.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A button of a list of sessions stands for one session, however late it is pressed. */
@ExtendWith(OpenHall.class)
class StaffListButtonsTest {

  private static final String LESSON = "Lớp vi tính, 19 giờ thứ Tư, 04/10/2023 (Tân Phú)\n";
  private static final String DRAWING = "Lớp vẽ, 8 giờ sáng thứ Năm, 05/10/2023 (Tân Phú)\n";

  private final Hall hall;

  StaffListButtonsTest(Hall hall) {
    this.hall = hall;
    hall.resident("a").registers("đăng ký lớp vi tính");
    hall.resident("b").registers("đăng ký lớp vẽ");
  }

  @Test
  void oneAfterTheOtherIsRead() {
    Hall.Person hoa = hall.official("hoa", "Tân Phú").says("danh sách đăng ký");
    String second = hoa.payload("2");
    assertThat(hoa.presses("1").said()).startsWith(LESSON);
    assertThat(hoa.forges(second).said()).startsWith(DRAWING);
  }

  @Test
  void oneOfAnOlderListClosesNothing() {
    Hall.Person hoa = hall.official("hoa", "Tân Phú").says("danh sách đăng ký");
    String first = hoa.payload("1");
    assertThat(hoa.says("đóng đăng ký").forges(first).said()).startsWith(LESSON);
    assertThat(hall.resident("c").says("đăng ký lớp vi tính").said()).contains("Còn 4 chỗ.");
  }

  @Test
  void ofManyItIsSaidHowManyAreLeftAndWordsFindThem() {
    LocalDateTime first = LocalDateTime.of(2023, 10, 9, 18, 0);
    hall.alsoHolds(
        "Lớp nhạc", IntStream.range(0, 8).mapToObj(first::plusDays).toArray(LocalDateTime[]::new));
    for (int day = 9; day < 17; day++) {
      hall.resident("n" + day).registers("đăng ký lớp nhạc %d/10".formatted(day));
    }
    Hall.Person hoa = hall.official("hoa", "Tân Phú");

    assertThat(hoa.says("danh sách đăng ký").said())
        .contains("\n9. Lớp nhạc, 18 giờ Chủ nhật, 15/10/2023 (Tân Phú)\n")
        .contains("Còn 1 buổi nữa; nhắn “danh sách đăng ký” kèm tên lớp, phường hoặc ngày để tìm.");
    assertThat(hoa.says("danh sách đăng ký 16/10").said())
        .startsWith(
            "Các buổi có người đăng ký:\n1. Lớp nhạc, 18 giờ thứ Hai, 16/10/2023 (Tân Phú)\nNhắn");
    assertThat(hoa.says("1").said()).startsWith("Lớp nhạc, 18 giờ thứ Hai, 16/10/2023 (Tân Phú)");
    assertThat(hoa.says("danh sách đăng ký lớp bơi").said())
        .startsWith("Chưa thấy buổi nào như vậy có người đăng ký. Các buổi có người đăng ký:\n1. ");
  }

  @Test
  void whatIsOrderedWithTheNameIsDoneToThatOne() {
    Hall.Person hoa = hall.official("hoa", "Tân Phú");
    hoa.says("đóng đăng ký lớp vẽ").says("1");
    assertThat(hall.resident("c").says("đăng ký lớp vẽ").said())
        .isEqualTo(
            "Đơn vị tổ chức đã đóng đăng ký Lớp vẽ, 8 giờ sáng thứ Năm, 05/10/2023 (Tân Phú).");
  }
}
