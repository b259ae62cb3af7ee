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

/** Staff who are asked for a part of one change, and write of another. */
@TimetableTalk("card/lich.csv")
class StaffOrdersOneAfterAnotherTest {

  private static final LocalDateTime NOW = LocalDateTime.of(2023, 10, 2, 9, 0);
  private static final String ON_WHAT =
      "Theo thông báo hay văn bản nào? Người dân sẽ đọc được căn cứ này.";
  private static final String WHAT =
      "Vẽ cho thiếu nhi: xin ghi điều thay đổi, ví dụ “bắt đầu 7h30”, “dời sang 04/10”, “tại phòng"
          + " 3”, “nghỉ”.";
  private static final String DROPPED = "Chưa đổi gì ở Vẽ cho thiếu nhi.\n---\n";

  private final TalkRig rig;

  StaffOrdersOneAfterAnotherTest(TalkRig rig) {
    this.rig = rig;
  }

  @BeforeEach
  void employ() {
    rig.employ("hoa", new Office(Role.ORGANIZER, Optional.empty()));
  }

  private String staff(String text) {
    return rig.says("hoa", text, NOW);
  }

  private void asksWhatChanges() {
    assertThat(staff("đổi lịch vẽ cho thiếu nhi 7/10")).isEqualTo(WHAT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "cắm hoa 3/10 dời sang 15h đến 16h, theo báo số 5",
        "cam hoa 3/10 doi sang 15h den 16h, theo bao so 5",
        "dời lớp cắm hoa thứ ba sang 15h đến 16h",
        "cắm hoa 15h đến 16h"
      })
  void whatNamesAnotherClassIsNoChangeOfTheOneThatIsAskedAbout(String order) {
    asksWhatChanges();
    String said = staff(order);
    assertThat(said).startsWith(DROPPED);
    assertThat(said.contains("Hiện nay") ? said : staff("báo số 5"))
        .contains(
            "Cắm hoa\n- Hiện nay: 14 giờ đến 15 giờ 30 thứ Ba, 03/10/2023, ",
            "\n- Sẽ là: 15 giờ đến 16 giờ thứ Ba, 03/10/2023, ",
            "\nCăn cứ: theo b");
  }

  @Test
  void anEndAloneOfAnotherClassIsAskedAboutAsOneOfThatClass() {
    asksWhatChanges();
    assertThat(staff("cắm hoa 3/10 kết thúc 17h, theo báo số 5"))
        .isEqualTo(
            DROPPED
                + "Chỉ có giờ kết thúc thì chưa rõ giờ bắt đầu; xin ghi cả hai giờ, ví dụ “18h đến"
                + " 19h30”.");
    assertThat(staff("16h đến 17h"))
        .startsWith("Cắm hoa\n- Hiện nay: 14 giờ đến 15 giờ 30 thứ Ba, 03/10/2023, ")
        .contains("\n- Sẽ là: 16 giờ đến 17 giờ thứ Ba, ", "\nCăn cứ: theo báo số 5.\n");
  }

  @Test
  void aWholeOrderIsNoBasis() {
    assertThat(staff("đổi lịch vẽ cho thiếu nhi 7/10 sang 10h đến 11h")).isEqualTo(ON_WHAT);
    assertThat(staff("cắm hoa 3/10 nghỉ, theo báo số 5"))
        .startsWith(DROPPED + "Cắm hoa\n- Hiện nay: ")
        .contains("\n- Sẽ là: không diễn ra\nCăn cứ: theo báo số 5.\n");
  }

  @Test
  void aDocumentThatSpeaksOfTheClassIsABasis() {
    assertThat(staff("đổi lịch vẽ cho thiếu nhi 7/10 sang 10h đến 11h")).isEqualTo(ON_WHAT);
    assertThat(staff("thông báo số 5 về lớp cắm hoa và lớp vẽ tại Nhà sinh hoạt Mẫu 1"))
        .startsWith("Vẽ cho thiếu nhi\n- Hiện nay: ")
        .contains(
            "\nCăn cứ: theo thông báo số 5 về lớp cắm hoa và lớp vẽ tại Nhà sinh hoạt Mẫu 1.\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "dời từ 7/10 sang 8/10, theo báo số 5",
        "vẽ cho thiếu nhi 7/10 dời sang 8/10, theo báo số 5",
        "buổi học chuyển sang 8/10, theo báo số 5"
      })
  void aChangeOfTheSameClassIsTakenWithItsBasis(String change) {
    asksWhatChanges();
    assertThat(staff(change))
        .startsWith("Vẽ cho thiếu nhi\n- Hiện nay: 8 giờ đến 9 giờ 30 thứ Bảy, ")
        .contains("\n- Sẽ là: 8 giờ đến 9 giờ 30 Chủ nhật, 08/10/2023, ", "theo báo số 5.\n");
  }

  @Test
  void theWordThatIsGivenAsAnExampleCallsOff() {
    asksWhatChanges();
    assertThat(staff("nghỉ")).isEqualTo(ON_WHAT);
    assertThat(staff("báo số 5")).contains("\n- Sẽ là: không diễn ra\n");
  }
}
