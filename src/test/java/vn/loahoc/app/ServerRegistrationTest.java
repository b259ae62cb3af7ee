package vn.loahoc.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.loahoc.message.Address;
import vn.loahoc.message.ChannelId;
import vn.loahoc.people.Desk;
import vn.loahoc.people.Office;
import vn.loahoc.people.Role;
import vn.loahoc.store.StoreLocation;

/** A class that takes registrations here, from the question about it to its end. */
class ServerRegistrationTest {

  private static final long LAN = 7;
  private static final long OFFICIAL = 9;

  @TempDir private Path data;

  private ServerRig rig;

  @BeforeEach
  void start() {
    rig = new ServerRig(data);
    try (Desk desk = new Desk(new StoreLocation.SqliteFile(data.resolve("loahoc.db")))) {
      desk.employ(
          new Address(new ChannelId("telegram"), String.valueOf(OFFICIAL)),
          "Hoa",
          new Office(Role.WARD_OFFICIAL, Optional.of("Tân Phú")));
    }
  }

  @AfterEach
  void close() {
    rig.close();
  }

  @Test
  void probe() {
    for (String text :
        new String[] {
          "lớp tin học ở phường Tân Phú học khi nào",
          "đăng ký cho 3 người",
          "đúng",
          "1",
          "lớp tin học phường Tân Phú còn chỗ không",
          "lop tin hoc con cho khong",
          "tối mai có lớp gì ở phường Tân Phú",
          "2",
          "tôi đi được",
          "cái đầu tiên mang theo gì",
          "đăng ký",
          "lớp tin học phường Tân Phú còn chỗ không",
          "tôi đi được",
          "toi khong di duoc",
          "thôi",
          "lịch ngày mai",
          "2"
        }) {
      show(LAN, text);
    }
    show(OFFICIAL, "danh sách đăng ký");
    show(OFFICIAL, "1");
    show(OFFICIAL, "dời lớp tin học căn bản 02/10 sang 03/10 lúc 19h, theo lời cô phụ trách");
    show(OFFICIAL, "đăng");
    show(OFFICIAL, "hủy lớp tin học căn bản 03/10, theo thông báo của phường");
    show(OFFICIAL, "đăng");
    show(OFFICIAL, "lịch đã đổi");
    show(OFFICIAL, "1");
    show(LAN, "đăng ký của tôi");
    show(LAN, "lớp tin học phường Tân Phú còn chỗ không");
    System.out.println(String.join("\n=====\n", rig.shown(LAN, 1)));
  }

  private void show(long who, String text) {
    System.out.println("> " + text + "\n" + rig.ask(who, text) + "\n");
  }
}
