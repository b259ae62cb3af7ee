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

/** What staff say of classes that are held on single days, and how residents are answered then. */
@TimetableTalk("card/mot-ngay.csv")
class StaffChangesOfSingleDaysTest {

  private static final LocalDateTime NOW = LocalDateTime.of(2023, 10, 2, 9, 0);

  private final TalkRig rig;

  StaffChangesOfSingleDaysTest(TalkRig rig) {
    this.rig = rig;
  }

  @BeforeEach
  void employ() {
    rig.employ("hoa", new Office(Role.ORGANIZER, Optional.empty()));
  }

  private void published(String statement) {
    rig.says("hoa", statement, NOW);
    assertThat(rig.says("hoa", "đăng", NOW)).startsWith("Đã đăng.");
  }

  private String asked(String text) {
    return rig.says("lan", text, NOW);
  }

  private static final String PLACE =
      "gấp lồng đèn Tân Hưng 4/10 chuyển sang phòng 5, theo báo số 5";

  private static final String BY =
      "theo báo số 5; Cán bộ đơn vị tổ chức Tuần lễ tại Quận 7, Thành phố Hồ Chí Minh ghi ngày"
          + " 02/10/2023";

  private static final String SOURCE = "Nguồn: Thời khóa biểu TTHTCĐ (lich.csv), dòng ";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "lớp gấp lồng đèn phường Tân Hưng ở phòng nào",
        "lop gap long den phuong Tan Hung o phong nao",
        "lớp gấp lồng đèn phường Tân Hưng ở đâu"
      })
  void thePlaceThatIsInForceIsToldWithWhoSaidIt(String question) {
    published(PLACE);
    assertThat(asked(question))
        .isEqualTo(
            "Gấp lồng đèn: 16 giờ đến 17 giờ thứ Tư, 04/10/2023, tại phòng 5, Nhà sinh hoạt Mẫu 4 ("
                + BY
                + """
                ).
                Gấp lồng đèn, phường Tân Hưng.
                Địa điểm: phòng 5, Nhà sinh hoạt Mẫu 4, phường Tân Hưng.
                Thời gian: thứ Tư, 04/10/2023, 16 giờ đến 17 giờ.
                """
                + SOURCE
                + "4.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "gấp lồng đèn tân hưng",
        "lớp gấp lồng đèn phường tân hưng học ở nhà nào",
        "gấp lồng đèn tân hưng có dời không",
        "các lớp gấp lồng đèn",
        "gấp lồng đèn ở đâu"
      })
  void nowhereIsThePlaceToldThatItWasMovedFrom(String question) {
    published(PLACE);
    assertThat(asked(question))
        .contains("phòng 5, Nhà sinh hoạt Mẫu 4")
        .doesNotContain("P.2", "dời từ");
  }

  @Test
  void anotherHourOfItsDayIsItsHour() {
    published("thổi kèn lá 6/10 dời sang 20h đến 21h, theo báo số 5");
    assertThat(asked("thổi kèn lá mấy giờ"))
        .isEqualTo(
            "Thổi kèn lá: 20 giờ đến 21 giờ thứ Sáu, 06/10/2023, tại Nhà sinh hoạt Mẫu 1 ("
                + BY
                + """
                ).
                Thổi kèn lá, phường Tân Phú.
                Thời gian: thứ Sáu, 06/10/2023, 20 giờ đến 21 giờ.
                Buổi tới: thứ Sáu, 06/10/2023 (còn 4 ngày), 20 giờ đến 21 giờ.
                Địa điểm: Nhà sinh hoạt Mẫu 1, phường Tân Phú.
                """
                + SOURCE
                + "6.");
  }

  @Test
  void whatIsHeldAtAnotherHourOfItsDayIsNotDeniedForThatDay() {
    published("thổi kèn lá 6/10 dời sang 20h đến 21h, theo báo số 5");
    assertThat(asked("lớp thổi kèn lá thứ 6 lúc 21h30 có học không"))
        .isEqualTo(
            """
            Thứ Sáu, 06/10/2023 (còn 4 ngày), lúc 21 giờ 30: Thổi kèn lá, phường Tân Phú vẫn học \
            ngày này, đổi riêng thứ Sáu, 06/10/2023, 20 giờ đến 21 giờ.
            Lịch: thứ Sáu, 06/10/2023, 20 giờ đến 21 giờ.
            """
                + SOURCE
                + "6.");
    assertThat(asked("tuần này có lớp nào nghỉ không")).contains("Thổi kèn lá, phường Tân Phú vẫn");
  }

  @Test
  void anotherDayIsToldWithTheDayItWasMovedFrom() {
    published("gấp lồng đèn Tân Hưng 4/10 dời sang 5/10 ở phòng 6, theo báo số 5");
    assertThat(asked("lớp gấp lồng đèn phường Tân Hưng ở đâu"))
        .contains(
            "\nĐịa điểm: phòng 6, Nhà sinh hoạt Mẫu 4, phường Tân Hưng.\n",
            "\nThời gian: thứ Năm, 05/10/2023, 16 giờ đến 17 giờ (dời từ 04/10).\n");
  }

  @Test
  void ofSeveralDaysTheOneThatIsElsewhereSaysWhere() {
    published("trồng nấm 5/10 dời sang 9h đến 10h ở phòng 8, theo báo số 5");
    assertThat(asked("lớp trồng nấm ở đâu"))
        .endsWith(
            """

            Địa điểm: Phòng 3, Nhà sinh hoạt Mẫu 1, phường Tân Phú.
            Thời gian: thứ Ba, 03/10/2023, 8 giờ đến 9 giờ; thứ Năm, 05/10/2023, 9 giờ đến 10 giờ, \
            phòng 8, Nhà sinh hoạt Mẫu 1.
            """
                + SOURCE
                + "7.");
  }
}
