package vn.loahoc.attendance.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDateTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.loahoc.people.Desk;
import vn.loahoc.store.StoreLocation;

/** Whoever gets no place any more is told why. */
class WhyClosedTest {

  private static final LocalDateTime START = LocalDateTime.of(2023, 10, 4, 19, 0);
  private static final String LESSON = "Lớp vi tính, 19 giờ thứ Tư, 04/10/2023 (Tân Phú)";

  @TempDir private Path folder;

  private Desk desk;
  private Hall hall;

  @BeforeEach
  void open() {
    desk = new Desk(new StoreLocation.SqliteFile(folder.resolve("loahoc.db")));
    hall = new Hall(desk, 5);
  }

  @AfterEach
  void close() {
    desk.close();
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
