package vn.loahoc.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.loahoc.people.Office;
import vn.loahoc.people.Role;

/** Staff look at what will be in force again before they take back what was published. */
@TimetableTalk("card/lich.csv")
class StaffUndoingTest {

  private static final LocalDateTime NOW = LocalDateTime.of(2023, 10, 2, 9, 0);
  private static final String PLACE = " thứ Ba, 03/10/2023, tại Phòng 2, Trường Mẫu 2 (";
  private static final String BY =
      "; Cán bộ đơn vị tổ chức Tuần lễ tại Quận 7, Thành phố Hồ Chí Minh ghi ngày 02/10/2023)\n";

  private final TalkRig rig;

  StaffUndoingTest(TalkRig rig) {
    this.rig = rig;
  }

  @BeforeEach
  void publish() {
    rig.employ("hoa", new Office(Role.ORGANIZER, Optional.empty()));
    published("cắm hoa 3/10 dời sang 15h đến 16h, theo báo số 5");
    published("cắm hoa 3/10 dời sang 16h đến 17h, theo báo số 6");
  }

  private String staff(String text) {
    return rig.says("hoa", text, NOW);
  }

  private void published(String statement) {
    staff(statement);
    assertThat(staff("đăng")).startsWith("Đã đăng.");
  }

  private String asked() {
    return rig.says("lan", "lớp cắm hoa mấy giờ", NOW);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"các thay đổi đã đăng", "danh sách thay đổi", "danh sach thay doi", "lịch đã đổi"})
  void theListIsShownByItsOwnHeadingToo(String words) {
    assertThat(staff(words)).startsWith("Các thay đổi đã đăng; chọn số để xem trước khi hoàn tác:");
  }

  @Test
  void theEarlierNoticeIsShownBeforeItIsInForceAgain() {
    staff("lịch đã đổi");
    assertThat(staff("1"))
        .isEqualTo(
            "Hoàn tác thay đổi này?\nCắm hoa, phường Tân Quy\n- Hiện nay: 16 giờ đến 17 giờ"
                + PLACE
                + "theo báo số 6"
                + BY
                + "- Sẽ là: 15 giờ đến 16 giờ"
                + PLACE
                + "theo báo số 5"
                + BY
                + "Lịch, câu trả lời và lời nhắc đổi cùng lúc; ai đã đăng ký hoặc đã được nhắc sẽ"
                + " nhận tin.");
    assertThat(rig.buttons()).containsExactly("Hoàn tác", "Giữ nguyên");
    assertThat(asked()).startsWith("Cắm hoa: 16 giờ đến 17 giờ thứ Ba");
  }

  @ParameterizedTest
  @ValueSource(strings = {"hoàn tác", "hoan tac", "có", "đồng ý", "1"})
  void afterTheLookItIsDone(String word) {
    staff("lịch đã đổi");
    staff("1");
    assertThat(staff(word))
        .isEqualTo(
            "Đã hoàn tác. Cắm hoa: 15 giờ đến 16 giờ thứ Ba, 03/10/2023, tại Phòng 2, Trường Mẫu"
                + " 2.");
    assertThat(asked()).startsWith("Cắm hoa: 15 giờ đến 16 giờ thứ Ba");
  }

  @ParameterizedTest
  @ValueSource(strings = {"giữ nguyên", "giu nguyen", "không", "thôi", "2"})
  void afterTheLookItIsLeft(String word) {
    staff("lịch đã đổi");
    staff("1");
    assertThat(staff(word)).isEqualTo("Dạ, không đổi gì cả.");
    assertThat(asked()).startsWith("Cắm hoa: 16 giờ đến 17 giờ thứ Ba");
  }

  @Test
  void whatIsInForceAsItIsWrittenIsSaidToStandInTheTimetable() {
    staff("lịch đã đổi");
    staff("1");
    staff("hoàn tác");
    staff("lịch đã đổi");
    assertThat(staff("1"))
        .contains(
            "\n- Sẽ là: 14 giờ đến 15 giờ 30"
                + PLACE
                + "như Thời khóa biểu TTHTCĐ (lich.csv), dòng 7)\n");
  }

  @Test
  void ofAnOvertakenChangeIsSaidThatNothingChanges() {
    staff("lịch đã đổi");
    assertThat(staff("2"))
        .isEqualTo(
            "Hoàn tác thay đổi này? Cắm hoa, phường Tân Quy vẫn như bây giờ, vì thay đổi đăng sau"
                + " vẫn có hiệu lực: 16 giờ đến 17 giờ thứ Ba, 03/10/2023, tại Phòng 2, Trường Mẫu"
                + " 2.");
    assertThat(staff("hoàn tác")).startsWith("Đã gỡ thay đổi này. Cắm hoa vẫn như trước");
  }

  @Test
  void whatWasChangedMeanwhileIsShownOnceMore() {
    rig.employ("tam", new Office(Role.ORGANIZER, Optional.empty()));
    staff("lịch đã đổi");
    staff("1");
    rig.says("tam", "cắm hoa 3/10 chuyển sang phòng 5, theo báo số 7", NOW);
    rig.says("tam", "đăng", NOW);
    assertThat(staff("hoàn tác"))
        .startsWith("Vừa có người đổi hoạt động này; xin xem lại trước khi hoàn tác.\nHoàn tác ")
        .contains("- Sẽ là: 15 giờ đến 16 giờ thứ Ba, 03/10/2023, tại phòng 5, Trường Mẫu 2 (");
    assertThat(staff("hoàn tác")).startsWith("Đã hoàn tác. Cắm hoa: 15 giờ đến 16 giờ");
  }
}
