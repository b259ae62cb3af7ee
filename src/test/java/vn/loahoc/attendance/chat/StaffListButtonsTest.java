package vn.loahoc.attendance.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.loahoc.people.Desk;
import vn.loahoc.store.StoreLocation;

/** A button of a list of sessions stands for one session, however late it is pressed. */
class StaffListButtonsTest {

  private static final String LESSON = "Lớp vi tính, 19 giờ thứ Tư, 04/10/2023 (Tân Phú)\n";
  private static final String DRAWING = "Lớp vẽ, 8 giờ sáng thứ Năm, 05/10/2023 (Tân Phú)\n";

  @TempDir private Path folder;

  private Desk desk;
  private Hall hall;

  @BeforeEach
  void open() {
    desk = new Desk(new StoreLocation.SqliteFile(folder.resolve("loahoc.db")));
    hall = new Hall(desk, 5);
    hall.resident("a").registers("đăng ký lớp vi tính");
    hall.resident("b").registers("đăng ký lớp vẽ");
  }

  @AfterEach
  void close() {
    desk.close();
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
}
