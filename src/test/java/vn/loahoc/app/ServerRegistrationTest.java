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
  void placesAreAskedForGivenCountedAndTheClassMovedCalledOffAndHeldAfterAll() {
    assertThat(rig.ask(LAN, "lớp tin học ở phường Tân Phú còn chỗ không"))
        .startsWith("DỮ LIỆU MẪU")
        .contains("còn 20 trong 20 chỗ, buổi thứ Hai, 02/10/2023 (ngày mai)");
    assertThat(rig.ask(LAN, "đăng ký cho 3 người"))
        .isEqualTo(
            "Tin học căn bản (dữ liệu mẫu), 18 giờ thứ Hai, 02/10/2023, tại Phòng máy, Điểm học mẫu"
                + " 8 (Tân Phú). Dành cho: Người lớn. Còn 20 chỗ. Đăng ký 3 chỗ?");
    assertThat(rig.ask(LAN, "đúng")).startsWith("Để giữ chỗ, ");
    assertThat(rig.ask(LAN, "1"))
        .startsWith("Đã giữ 3 chỗ: Tin học căn bản (dữ liệu mẫu), 18 giờ thứ Hai");
    assertThat(rig.ask(LAN, "lop tin hoc phuong tan phu con may cho"))
        .contains("còn 17 trong 20 chỗ, buổi thứ Hai, 02/10/2023 (ngày mai)");
    assertThat(rig.ask(LAN, "tôi đi được"))
        .isEqualTo(
            "Dạ, cảm ơn đã báo. 3 chỗ: Tin học căn bản (dữ liệu mẫu), 18 giờ thứ Hai, 02/10/2023,"
                + " tại Phòng máy, Điểm học mẫu 8 (Tân Phú).");

    rig.ask(OFFICIAL, "danh sách đăng ký");
    assertThat(rig.ask(OFFICIAL, "1"))
        .isEqualTo(
            """
            Tin học căn bản (dữ liệu mẫu), 18 giờ thứ Hai, 02/10/2023, tại Phòng máy, Điểm học mẫu 8 (Tân Phú)
            3 người đăng ký (1 nhóm), tất cả 20 chỗ. Không ai chờ.
            Chưa ai đồng ý nêu tên.\
            """);

    int told = rig.shown(LAN, 1).size();
    states("dời lớp tin học căn bản 02/10 sang 03/10 lúc 19h, theo lời cô phụ trách");
    assertThat(rig.shown(LAN, told + 1).subList(told, told + 1))
        .containsExactly(
            "Tin học căn bản (dữ liệu mẫu), 18 giờ thứ Hai, 02/10/2023, tại Phòng máy, Điểm học mẫu"
                + " 8 (Tân Phú) đổi thời gian: nay là 19 giờ thứ Ba, 03/10/2023. Đăng ký 3 chỗ vẫn"
                + " giữ nguyên. Nếu không đi được nữa, xin nhắn “hủy đăng ký” để nhường chỗ ạ. Đổi"
                + " theo lời cô phụ trách.");
    states("hủy lớp tin học căn bản 03/10, theo thông báo của phường");
    assertThat(rig.shown(LAN, told + 2).getLast())
        .startsWith(
            "Tin học căn bản (dữ liệu mẫu), 19 giờ thứ Ba, 03/10/2023, tại Phòng máy, Điểm học mẫu"
                + " 8 (Tân Phú) không tổ chức nữa; đăng ký 3 chỗ");
    assertThat(rig.ask(LAN, "đăng ký của tôi")).isEqualTo("Tài khoản này chưa đăng ký buổi nào.");

    rig.ask(OFFICIAL, "lịch đã đổi");
    rig.ask(OFFICIAL, "1");
    assertThat(rig.ask(OFFICIAL, "có")).startsWith("Đã hoàn tác.");
    assertThat(rig.shown(LAN, told + 4).getLast())
        .startsWith(
            "Tin học căn bản (dữ liệu mẫu), 19 giờ thứ Ba, 03/10/2023, tại Phòng máy, Điểm học mẫu"
                + " 8 (Tân Phú) vẫn tổ chức;")
        .contains("Đăng ký 3 chỗ vẫn giữ nguyên.");
    assertThat(rig.ask(LAN, "đăng ký của tôi"))
        .contains(
            "- 3 chỗ: Tin học căn bản (dữ liệu mẫu), 19 giờ thứ Ba, 03/10/2023, tại Phòng máy, Điểm"
                + " học mẫu 8 (Tân Phú).");
    assertThat(rig.ask(LAN, "lớp tin học ở phường Tân Phú còn chỗ không"))
        .contains("còn 17 trong 20 chỗ, buổi thứ Ba, 03/10/2023 (còn 2 ngày)");
    assertThat(rig.shown(LAN, told + 6)).hasSize(told + 6); // each was told once
  }

  @Test
  void whoRegisteredHearsThatAClassEndsLater() {
    rig.ask(LAN, "đăng ký 2 chỗ lớp tin học phường Tân Phú 2/10");
    rig.ask(LAN, "đúng");
    assertThat(rig.ask(LAN, "1")).startsWith("Đã giữ 2 chỗ");
    int told = rig.shown(LAN, 1).size();
    states("dời lớp tin học căn bản 02/10 sang 18h đến 20h, theo lời cô phụ trách");
    assertThat(rig.shown(LAN, told + 1).getLast())
        .startsWith(
            "Tin học căn bản (dữ liệu mẫu), 18 giờ thứ Hai, 02/10/2023, tại Phòng máy, Điểm học mẫu"
                + " 8 (Tân Phú) đổi thời gian: nay là 18 giờ đến 20 giờ thứ Hai, 02/10/2023.");
  }

  @Test
  void whoComesAndToWhatIsSaidInOneSentence() {
    String tomorrow =
        "Tin học căn bản (dữ liệu mẫu), 18 giờ thứ Hai, 02/10/2023, tại Phòng máy, Điểm học mẫu 8"
            + " (Tân Phú). Dành cho: Người lớn. Còn 20 chỗ.";
    assertThat(rig.ask(LAN, "dk 2 nguoi lop tin hoc phuong tan phu toi mai"))
        .isEqualTo(tomorrow + " Đăng ký 2 chỗ?");
    rig.ask(LAN, "không");
    assertThat(rig.ask(LAN, "đăng ký cho vợ chồng tôi lớp vi tính ở Tân Phú"))
        .isEqualTo(tomorrow + " Đăng ký 2 chỗ?");
    rig.ask(LAN, "không");
    assertThat(rig.ask(LAN, "đăng ký lớp tin học ở Tân Phú thứ 4"))
        .startsWith(
            "Tin học căn bản (dữ liệu mẫu), 18 giờ thứ Tư, 04/10/2023, tại Phòng máy, Điểm học mẫu"
                + " 8 (Tân Phú).");
    rig.ask(LAN, "không");
    assertThat(rig.ask(LAN, "đăng ký lớp tin học có mất phí không")).doesNotContain("Còn 20 chỗ.");
  }

  @Test
  void whoHasAPlaceIsRemindedOfItWithoutAskingAboutItFirst() {
    rig.ask(LAN, "đăng ký làm bánh phường Tân Hưng cho 2 người");
    rig.ask(LAN, "đúng");
    assertThat(rig.ask(LAN, "đồng ý")).startsWith("Đã giữ 2 chỗ: Làm bánh (dữ liệu mẫu), ");
    assertThat(rig.ask(LAN, "nhắc tôi trước 30 phút")).startsWith("Để nhắc lịch, ");
    assertThat(rig.ask(LAN, "đồng ý")).contains("Loa Học sẽ nhắc").contains("Làm bánh");
  }

  @Test
  void whatTakesNoRegistrationIsSaidToTakeNone() {
    assertThat(rig.ask(LAN, "xe loa 03/10 mấy giờ")).contains("Trung tâm Văn hóa");
    assertThat(rig.ask(LAN, "đăng ký"))
        .startsWith("Loa Học không nhận đăng ký cho “")
        .contains("loa");
  }

  @Test
  void sessionsOfOneNameAreToldApartByTheirWards() {
    assertThat(rig.ask(LAN, "đăng ký nấu ăn gia đình"))
        .startsWith("Muốn đăng ký buổi nào ạ?")
        .containsPattern(
            "1\\. Nấu ăn gia đình \\(dữ liệu mẫu\\), .*2023, tại .* \\(\\p{Lu}.*\\)\n2\\. ");
  }

  @Test
  void thatTheWardThatWasNamedTakesNoRegistrationsIsSaidBeforeOthersAreOffered() {
    String ofTanQuy =
        "Loa Học không nhận đăng ký cho “Tin học căn bản (Tân Quy)”; thời khóa biểu ghi cách đăng"
            + " ký: Hỏi tại điểm học mẫu.\nNơi khác có nhận; muốn đăng ký buổi nào ạ?\n1. Tin học"
            + " căn bản (dữ liệu mẫu), 18 giờ thứ Hai, 02/10/2023, tại Phòng máy, ";
    assertThat(rig.ask(LAN, "đăng ký tin học căn bản phường Tân Quy")).startsWith(ofTanQuy);
    rig.ask(LAN, "không");
    assertThat(rig.ask(LAN, "dk 2 cho tin hoc can ban p tan quy toi mai")).startsWith(ofTanQuy);
    assertThat(rig.ask(LAN, "1"))
        .startsWith("Tin học căn bản (dữ liệu mẫu), 18 giờ thứ Hai, 02/10/2023");
  }

  @Test
  void theClassOfTheOwnWardIsRegisteredForAlthoughOthersHaveTheSameTitleAndHour() {
    assertThat(rig.ask(LAN, "tối mai có lớp tin học nào")).contains("Tân Thuận Đông", "Tân Phú");
    assertThat(rig.ask(LAN, "lớp tin học ở phường Tân Quy học khi nào")).contains("Tân Quy");
    assertThat(rig.ask(LAN, "đăng ký"))
        .isEqualTo(
            "Loa Học không nhận đăng ký cho “Tin học căn bản”; thời khóa biểu ghi cách đăng ký:"
                + " Hỏi tại điểm học mẫu.");
  }

  /** What an official says and then publishes. */
  private void states(String text) {
    assertThat(rig.ask(OFFICIAL, text)).contains("Sẽ là: ");
    assertThat(rig.ask(OFFICIAL, "đăng")).startsWith("Đã đăng.");
  }
}
