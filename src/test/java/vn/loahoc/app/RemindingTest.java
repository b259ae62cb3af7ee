package vn.loahoc.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.loahoc.people.Office;
import vn.loahoc.people.Role;

/** From an answer to its reminder, wired as in the server, on the documents that are shipped. */
@ExtendWith(ShippedTalk.class)
class RemindingTest {

  private static final LocalDateTime NOW = LocalDateTime.of(2023, 10, 1, 9, 0);

  private final TalkRig rig;

  RemindingTest(TalkRig rig) {
    this.rig = rig;
  }

  @Test
  void whoeverAskedAndWantedItIsRemindedTheEveningBefore() {
    rig.says("lan", "lễ khai mạc lúc mấy giờ", NOW);
    assertThat(rig.buttons()).startsWith("Nhắc tôi", "Thêm vào lịch");
    assertThat(rig.says("lan", "nhac toi", NOW.plusMinutes(1))).startsWith("Để nhắc lịch, ");
    assertThat(rig.says("lan", "đồng ý", NOW.plusMinutes(2)))
        .startsWith("Loa Học sẽ nhắc lúc 19 giờ Chủ nhật, 01/10/2023: ")
        .contains("8 giờ sáng thứ Hai, 02/10/2023, tại ");
    assertThat(rig.says("lan", "nhắc của tôi", NOW.plusMinutes(3)))
        .startsWith("Các lời nhắc đang đặt; nhắn số để bỏ:\n1. ");
    assertThat(rig.runs("reminders", NOW.withHour(18).withMinute(59))).isEmpty();
    assertThat(rig.runs("reminders", NOW.withHour(19)))
        .singleElement()
        .asString()
        .contains("Loa Học nhắc: ", "8 giờ sáng thứ Hai, 02/10/2023, tại ");
    rig.restart();
    assertThat(rig.runs("reminders", NOW.withHour(19).withMinute(1))).hasSize(1);
    assertThat(rig.says("lan", "mấy giờ", NOW.withHour(20))).contains("Lễ khai mạc Tuần lễ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nhắc tôi lớp nấu ăn gia đình",
        "nhắc tôi nấu ăn gia đình",
        "nhắc tôi lớp tin học căn bản phường Tân Phú",
        "nhac toi lop tin hoc can ban 06/10",
        "nhắc tôi lớp tin học căn bản tối thứ 6 trước 1 tiếng"
      })
  void whatIsNamedWithItsDayOrWardIsRemindedOf(String order) {
    String said = rig.says("lan", order, NOW);
    if (said.startsWith("Muốn nhắc hoạt động nào ạ?")) {
      said = rig.says("lan", "1", NOW.plusMinutes(1));
    }
    assertThat(said).startsWith("Để nhắc lịch, ");
    boolean friday = order.matches(".*(06/10|thứ 6).*");
    assertThat(rig.says("lan", "đồng ý", NOW.plusMinutes(2)))
        .startsWith("Loa Học sẽ nhắc ")
        .contains("(dữ liệu mẫu), ", friday ? "thứ Sáu, 06/10/2023" : "2023");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nhac toi nay o dau",
        "nhạc tối nay",
        "nhac toi nay",
        "nhắc tôi lớp tin học căn bản mấy giờ"
      })
  void whatOnlyAsksSetsNothing(String question) {
    assertThat(rig.says("lan", question, NOW)).doesNotStartWith("Để nhắc lịch, ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"toi di dc", "tôi đi đc nha", "tôi đi được", "dạ tôi đi được ạ"})
  void whoeverSaysAfterSettingItThatTheyComeHearsOneKindLine(String promise) {
    rig.says("lan", "nhắc tôi lớp tin học căn bản phường Tân Phú 06/10", NOW);
    rig.says("lan", "đồng ý", NOW.plusMinutes(1));
    assertThat(rig.says("lan", promise, NOW.plusMinutes(2)))
        .startsWith("Dạ, cảm ơn đã báo. ")
        .doesNotContain("\n");
    rig.says("lan", "lễ khai mạc lúc mấy giờ", NOW.plusMinutes(3));
    rig.says("lan", "nhắc tôi", NOW.plusMinutes(4));
    assertThat(rig.says("lan", promise, NOW.plusMinutes(5)))
        .startsWith("Dạ, cảm ơn đã báo. ")
        .doesNotContain("\n");
  }

  @Test
  void whatHasNoHourIsSaidToHaveNone() {
    rig.says("lan", "xe loa các phường ngày 03/10 mấy giờ", NOW);
    assertThat(rig.says("lan", "nhắc tôi", NOW.plusMinutes(1)))
        .startsWith("Muốn nhắc hoạt động nào ạ?\n1. ")
        .contains("xe loa");
    assertThat(rig.says("lan", "1", NOW.plusMinutes(2))).startsWith("Để nhắc lịch, ");
    assertThat(rig.says("lan", "đồng ý", NOW.plusMinutes(3)))
        .startsWith("Loa Học sẽ nhắc lúc 19 giờ thứ Hai, 02/10/2023: ")
        .contains("Tài liệu chưa ghi giờ.");
  }

  @Test
  void whoeverHasRegisteredTooHearsOfAChangeOnce() {
    rig.says("lan", "lớp tin học ở phường Tân Phú còn chỗ không", NOW);
    rig.says("lan", "đăng ký cho 2 người", NOW.plusMinutes(1));
    rig.says("lan", "đúng", NOW.plusMinutes(2));
    assertThat(rig.says("lan", "1", NOW.plusMinutes(3))).startsWith("Đã giữ 2 chỗ: ");
    assertThat(rig.says("lan", "nhắc tôi", NOW.plusMinutes(4))).startsWith("Để nhắc lịch, ");
    assertThat(rig.says("lan", "đồng ý", NOW.plusMinutes(5))).startsWith("Loa Học sẽ nhắc ");
    LocalDateTime evening = NOW.withHour(19);
    assertThat(rig.runs("reminders", evening)).hasSize(1);

    rig.employ("hoa", new Office(Role.WARD_OFFICIAL, Optional.of("Tân Phú")));
    rig.says("hoa", "dời lớp tin học căn bản 02/10 sang 19h, theo lời cô phụ trách", evening);
    assertThat(rig.says("hoa", "đăng", evening)).startsWith("Đã đăng.");
    rig.runs("registration-sources", evening.plusMinutes(1));
    assertThat(rig.runs("reminders", evening.plusMinutes(1)))
        .hasSize(2)
        .last()
        .asString()
        .contains("đổi thời gian: nay là 19 giờ thứ Hai, 02/10/2023. Đăng ký 2 chỗ")
        .contains("Đổi theo lời cô phụ trách.");

    rig.says("hoa", "hủy lớp tin học căn bản 02/10, theo thông báo của phường", evening);
    assertThat(rig.says("hoa", "đăng", evening)).startsWith("Đã đăng.");
    rig.runs("registration-sources", evening.plusMinutes(2));
    assertThat(rig.runs("reminders", evening.plusMinutes(2)))
        .hasSize(3)
        .last()
        .asString()
        .contains("không tổ chức nữa; đăng ký 2 chỗ")
        .contains("Đổi theo thông báo của phường.");
  }

  @Test
  void whatStaffSupplyCorrectsTheReminderThatWasSentAndTheCalendar() {
    LocalDateTime evening = LocalDateTime.of(2023, 10, 2, 19, 0);
    rig.says("lan", "xe loa các phường ngày 03/10 mấy giờ", NOW);
    rig.says("lan", "nhắc tôi", NOW.plusMinutes(1));
    rig.says("lan", "1", NOW.plusMinutes(2));
    rig.says("lan", "đồng ý", NOW.plusMinutes(3));
    rig.says("lan", "thêm vào lịch xe loa tuần hành", NOW.plusMinutes(4));
    assertThat(rig.file()).contains("DTSTART;VALUE=DATE:20231003", "SEQUENCE:0");
    assertThat(rig.runs("reminders", evening))
        .singleElement()
        .asString()
        .contains("Loa Học nhắc: ", "Tài liệu chưa ghi giờ.");

    rig.employ("chi", new Office(Role.ORGANIZER, Optional.empty()));
    assertThat(
            rig.says(
                "chi",
                "xe loa 03/10 bắt đầu 7h30, theo thông báo của TTVH-TT quận",
                evening.plusMinutes(30)))
        .startsWith("Xin chọn hoạt động cần đổi");
    rig.says("chi", "tất cả", evening.plusMinutes(31));
    assertThat(rig.says("chi", "đăng", evening.plusMinutes(32))).startsWith("Đã đăng.");

    assertThat(rig.runs("reminders", evening.plusMinutes(33)))
        .hasSize(2)
        .last()
        .asString()
        .contains("7 giờ 30 sáng thứ Ba, 03/10/2023")
        .contains("Đổi theo thông báo của TTVH-TT quận.");
    assertThat(rig.says("lan", "xe loa bắt đầu mấy giờ", evening.plusMinutes(40)))
        .contains("7 giờ 30 sáng thứ Ba, 03/10/2023")
        .contains("theo thông báo của TTVH-TT quận")
        .contains("\nTài liệu không nêu giờ");
    rig.says("lan", "thêm vào lịch xe loa tuần hành", evening.plusMinutes(41));
    assertThat(rig.file()).contains("20231003T073000", "SEQUENCE:1");
  }
}
