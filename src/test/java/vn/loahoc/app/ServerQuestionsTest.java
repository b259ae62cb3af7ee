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

/** A question goes round through the whole server: asked, passed on, answered, sent, known. */
class ServerQuestionsTest {

  private static final long LAN = 7;
  private static final long OFFICIAL = 8;
  private static final long AN = 9;

  @TempDir private Path data;

  private ServerRig rig;

  @BeforeEach
  void start() {
    rig = new ServerRig(data);
  }

  @AfterEach
  void close() {
    rig.close();
  }

  @Test
  void whatNobodyCouldAnswerIsAnsweredByStaffAndKnownFromThenOn() {
    employ();
    assertThat(rig.ask(LAN, "lop dan len may gio hoc")).doesNotContain("14 giờ 15");
    assertThat(rig.ask(LAN, "chuyen giup")).contains("câu hỏi số 1");

    assertThat(rig.ask(OFFICIAL, "câu hỏi chờ")).contains("1. “lop dan len may gio hoc”");
    rig.ask(OFFICIAL, "1");
    rig.ask(OFFICIAL, "trả lời");
    rig.ask(OFFICIAL, "Lớp đan len học mấy giờ?");
    rig.ask(OFFICIAL, "14 giờ 15 thứ Ba.");
    assertThat(rig.ask(OFFICIAL, "Thông báo số 7 của phường")).contains("đến hết 08/10/2023");
    int shown = rig.api().shownIn("7").size();
    assertThat(rig.ask(OFFICIAL, "1")).startsWith("Đã đăng câu trả lời số 1. Gửi cho 1 người");

    assertThat(rig.shown(LAN, shown + 1).getLast())
        .contains("Câu hỏi số 1", "Cán bộ phường Tân Phú trả lời: 14 giờ 15 thứ Ba.");
    assertThat(rig.ask(LAN, "o dau vay"))
        .contains("Về câu “Lớp đan len học mấy giờ?”", "14 giờ 15 thứ Ba.");
    rig.ask(AN, "phường của tôi");
    rig.ask(AN, "Tân Phú");
    assertThat(rig.ask(AN, "lớp đan len học lúc mấy giờ"))
        .startsWith("14 giờ 15 thứ Ba.")
        .contains("Cán bộ phường Tân Phú trả lời ngày 01/10/2023");
    assertThat(rig.ask(LAN, "thông tin của tôi")).contains("Câu hỏi số 1", "đã có trả lời");
  }

  /** Another process gives somebody a role while the server runs. */
  private void employ() {
    try (Desk desk = new Desk(new StoreLocation.SqliteFile(data.resolve("loahoc.db")))) {
      desk.employ(
          new Address(new ChannelId("telegram"), String.valueOf(OFFICIAL)),
          "Hoa",
          new Office(Role.WARD_OFFICIAL, Optional.of("Tân Phú")));
    }
  }
}
