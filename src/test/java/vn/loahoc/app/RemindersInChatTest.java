package vn.loahoc.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is a reminder and what only sounds like one, about the classes of a timetable. */
@TimetableTalk("card/lich.csv")
class RemindersInChatTest {

  private static final LocalDateTime NOW = LocalDateTime.of(2023, 10, 2, 9, 0);

  private final TalkRig rig;

  RemindersInChatTest(TalkRig rig) {
    this.rig = rig;
  }

  private String says(String text) {
    return rig.says("lan", text, NOW);
  }

  private void wants(String order) {
    says(order);
    says("từ đủ 16 tuổi, đồng ý");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nhắc lại giúp tôi lịch cắm hoa",
        "nhac lai giup toi lich cam hoa",
        "nhắc lại lớp cắm hoa với",
        "nhắc lại cho em giờ học cắm hoa",
        "nhắc tôi lại lịch cắm hoa"
      })
  void whoWantsToBeToldAgainIsTold(String message) {
    assertThat(says(message)).contains("Cắm hoa", "14 giờ đến 15 giờ 30").doesNotContain("Để nhắc");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nhắc tôi lớp cắm hoa",
        "nhắc lại tôi lớp cắm hoa trước 1 tiếng",
        "nhắc tôi lịch cắm hoa trước 2 tiếng"
      })
  void whoWantsAReminderIsAskedForConsent(String message) {
    assertThat(says(message)).startsWith("Để nhắc lịch, ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "bỏ giờ nhắc trước 2 tiếng",
        "bo gio nhac truoc 2 tieng",
        "hủy giờ nhắc trước 2 tiếng",
        "bỏ nhắc trước 2 tiếng",
        "xóa lời nhắc trước 2 tiếng",
        "tắt giờ nhắc trước 2 tiếng"
      })
  void oneOfSeveralHoursIsDropped(String message) {
    wants("nhắc tôi lớp cắm hoa trước 1 ngày và trước 2 tiếng");
    assertThat(says(message)).startsWith("Đã bỏ giờ nhắc ấy. Loa Học còn nhắc lúc 19 giờ thứ Hai");
  }

  @Test
  void allOfItIsDropped() {
    wants("nhắc tôi lớp cắm hoa trước 2 tiếng");
    assertThat(says("tắt lời nhắc cắm hoa")).startsWith("Đã bỏ lời nhắc: Cắm hoa, 14 giờ thứ Ba");
    assertThat(says("nhắc của tôi")).startsWith("Hiện chưa có lời nhắc nào.");
  }

  @Test
  void ofClassesOfTheSameNameTheWardIsTold() {
    says("lớp vi tính căn bản ở đâu");
    assertThat(says("nhắc tôi lớp vi tính căn bản"))
        .contains(
            "tại Phòng máy, Nhà sinh hoạt Mẫu 1, đường Mẫu 2 (Tân Phú)",
            "tại Phòng 1, Trường Mẫu 2 (Tân Quy)");
    says("2");
    assertThat(says("từ đủ 16 tuổi, đồng ý")).contains("tại Phòng 1, Trường Mẫu 2 (Tân Quy).");
    assertThat(says("nhắc của tôi")).contains("tại Phòng 1, Trường Mẫu 2 (Tân Quy); nhắc lúc");
  }
}
