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

/** What staff say of single classes and activities, and how residents are answered then. */
@TimetableTalk("card/lich.csv")
class StaffChangesTest {

  private static final LocalDateTime NOW = LocalDateTime.of(2023, 10, 2, 9, 0);

  private final TalkRig rig;

  StaffChangesTest(TalkRig rig) {
    this.rig = rig;
  }

  @BeforeEach
  void employ() {
    rig.employ("hoa", new Office(Role.ORGANIZER, Optional.empty()));
  }

  private String staff(String text) {
    return rig.says("hoa", text, NOW);
  }

  private String asked(String text) {
    return rig.says("lan", text, NOW);
  }

  private void published(String statement) {
    staff(statement);
    assertThat(staff("đăng"))
        .isEqualTo("Đã đăng. Câu trả lời, lịch và lời nhắc theo đó ngay từ bây giờ.");
  }

  @Test
  void aClassThatMovesToAnotherRoomKeepsItsHouse() {
    assertThat(
            staff("vi tính căn bản phường Tân Phú hôm nay dời sang 19h ở phòng 5, theo thông báo"))
        .isEqualTo(
            """
            Vi tính căn bản
            - Hiện nay: 18 giờ đến 19 giờ 30 thứ Hai, 02/10/2023, tại Phòng máy, Nhà sinh hoạt Mẫu \
            1, đường Mẫu 2
            - Sẽ là: 19 giờ thứ Hai, 02/10/2023, tại phòng 5, Nhà sinh hoạt Mẫu 1, đường Mẫu 2
            Giờ kết thúc mới chưa ghi; nếu có, xin ghi cả hai giờ, ví dụ “19h đến 20h30”.
            Căn cứ: theo thông báo.
            Lịch, câu trả lời và lời nhắc đổi cùng lúc; ai đã đăng ký hoặc đã được nhắc sẽ nhận \
            tin.\
            """);
    assertThat(staff("đăng")).startsWith("Đã đăng.");
    assertThat(asked("lớp vi tính phường Tân Phú hôm nay ở đâu"))
        .contains("tại phòng 5, Nhà sinh hoạt Mẫu 1, đường Mẫu 2");
    assertThat(asked("lớp vi tính phường Tân Phú học khi nào"))
        .contains("đổi riêng thứ Hai, 02/10/2023, 19 giờ, phòng 5, Nhà sinh hoạt Mẫu 1, đường Mẫu");
    assertThat(staff("lịch đã đổi"))
        .contains(": 19 giờ, tại phòng 5, Nhà sinh hoạt Mẫu 1, đường Mẫu 2, theo thông báo (");
  }

  @Test
  void aRoomThatIsSaidAfterAnotherHouseIsOneOfThatHouse() {
    published("vi tính căn bản Tân Phú hôm nay dời sang trường Mẫu 9, theo thông báo");
    assertThat(staff("vi tính căn bản Tân Phú hôm nay dời sang phòng 3, theo lời cô phụ trách"))
        .contains("- Sẽ là: 18 giờ đến 19 giờ 30 thứ Hai, 02/10/2023, tại phòng 3, trường Mẫu 9\n");
  }

  @Test
  void whatChangesNothingIsNotOfferedToBePublished() {
    assertThat(staff("vi tính căn bản Tân Phú hôm nay dời sang 18h đến 19h30, theo thông báo"))
        .isEqualTo("Lịch đã đúng như vậy rồi ạ.");
    assertThat(staff("đăng")).doesNotStartWith("Đã đăng");
  }

  @Test
  void anotherEndAloneIsNoMatterOfReminders() {
    assertThat(staff("vi tính căn bản Tân Phú hôm nay dời sang 18h đến 20h, theo thông báo"))
        .contains("- Sẽ là: 18 giờ đến 20 giờ thứ Hai, 02/10/2023, ")
        .endsWith("Lịch và câu trả lời đổi cùng lúc; ai đã đăng ký sẽ nhận tin.");
  }

  private static final String OFF =
      "Vi tính căn bản (18 giờ đến 19 giờ 30 thứ Hai, 02/10/2023, tại Phòng máy, Nhà sinh hoạt Mẫu"
          + " 1, đường Mẫu 2): không diễn ra (theo thông báo A; Cán bộ đơn vị tổ chức Tuần lễ tại"
          + " Quận 7, Thành phố Hồ Chí Minh ghi ngày 02/10/2023).";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "chiều nay có gì",
        "tối nay phường Tân Phong có lớp nào",
        "tối nay có lớp yoga không",
        "lớp vi tính phường Tân Phú học phí bao nhiêu"
      })
  void whatIsCalledOffIsNotToldWhereAnotherHourWardClassOrFactIsAskedFor(String question) {
    published("vi tính căn bản phường Tân Phú hôm nay nghỉ, theo thông báo A");
    assertThat(asked(question)).doesNotContain("không diễn ra");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "tối nay có gì",
        "hôm nay có lớp gì",
        "lớp vi tính phường Tân Phú ở đâu",
        "lớp vi tính phường Tân Phú học khi nào"
      })
  void whatIsCalledOffIsToldFirstWhereItWasToBe(String question) {
    published("vi tính căn bản phường Tân Phú hôm nay nghỉ, theo thông báo A");
    assertThat(asked(question)).startsWith(OFF + "\n");
  }

  @Test
  void thatAClassIsCalledOffIsToldOnce() {
    published("vi tính căn bản phường Tân Phú hôm nay nghỉ, theo thông báo A");
    assertThat(asked("hôm nay phường Tân Phú có lớp gì"))
        .isEqualTo(
            OFF
                + """

                Thứ Hai, 02/10/2023 (hôm nay), phường Tân Phú: thời khóa biểu chưa ghi lớp nào khác.
                Gần nhất: 18 giờ đến 19 giờ 30, thứ Tư, 04/10/2023, Vi tính căn bản, tại Phòng máy, \
                Nhà sinh hoạt Mẫu 1, đường Mẫu 2; cho: Người lớn.
                Nguồn: Thời khóa biểu TTHTCĐ (lich.csv), dòng 4.\
                """);
    assertThat(asked("lớp vi tính phường Tân Phú hôm nay có học không"))
        .isEqualTo(
            OFF
                + """

                Lịch: thứ Hai, thứ Tư, thứ Sáu, 18 giờ đến 19 giờ 30; từ 02/10/2023 đến 22/12/2023.
                Gần nhất: 18 giờ đến 19 giờ 30, thứ Tư, 04/10/2023, Vi tính căn bản, tại Phòng máy, \
                Nhà sinh hoạt Mẫu 1, đường Mẫu 2; cho: Người lớn.
                Nguồn: Thời khóa biểu TTHTCĐ (lich.csv), dòng 4.\
                """);
  }

  @Test
  void inAListOfThePlanASupplementedActivityIsToldOnceWithItsHour() {
    staff("xe loa 03/10 bắt đầu 7h30, theo thông báo số 12");
    staff("tất cả");
    assertThat(staff("đăng")).startsWith("Đã đăng.");
    String by =
        " (theo thông báo số 12; Cán bộ đơn vị tổ chức Tuần lễ tại Quận 7, Thành phố Hồ Chí Minh"
            + " ghi ngày 02/10/2023).\n";
    assertThat(asked("thứ 3 có gì"))
        .startsWith(
            "Thứ Ba, 03/10/2023 (ngày mai), theo kế hoạch Quận 7:\n"
                + "- 7 giờ 30 sáng: Hướng dẫn 10 phường tổ chức xe loa tuyên truyền học tập suốt"
                + " đời, xây dựng xã hội học tập trên các…, tại các trục đường chính trong quận"
                + by
                + "- 7 giờ 30 sáng: Mỗi phường chuẩn bị một xe loa đồng loạt tuần hành phát thanh"
                + " cổ động về học tập suốt đời, tại các tuyến đường chính trên địa bàn quận"
                + by
                + "Suốt Tuần lễ (02/10/2023 đến 08/10/2023) có các hoạt động")
        .doesNotContain("Tài liệu gốc", "hướng dẫn.");
  }

  private static final String BY =
      "theo thông báo số 12; Cán bộ đơn vị tổ chức Tuần lễ tại Quận 7, Thành phố Hồ Chí Minh ghi"
          + " ngày 02/10/2023).\n";

  @Test
  void whereAListCutsItsTitleASupplementedActivityIsToldOnceToo() {
    staff("xe loa 03/10 bắt đầu 7h30, theo thông báo số 12");
    staff("1");
    assertThat(staff("đăng")).startsWith("Đã đăng.");
    assertThat(asked("lịch từ 2/10 đến 8/10"))
        .startsWith("Từ 02/10 đến 08/10/2023 (đang diễn ra), theo kế hoạch Quận 7:\n")
        .contains(
            "- Hướng dẫn 10 phường tổ chức xe loa tuyên truyền học tập suốt đời, xây dựng xã hội"
                + " học tập trên các…: 7 giờ 30 sáng thứ Ba, 03/10/2023, tại các trục đường chính"
                + " trong quận ("
                + BY
                + "- Thứ Ba, 03/10/2023: Mỗi phường chuẩn bị một xe loa đồng loạt…, ")
        .doesNotContain("- Thứ Ba, 03/10/2023: Hướng dẫn");
  }

  @Test
  void whatStaffSaidOfAnActivityIsNotToldWhereTheWordsOfAnotherOneAreAsked() {
    staff("xe loa 03/10 bắt đầu 7h30, theo thông báo số 12");
    staff("1");
    assertThat(staff("đăng")).startsWith("Đã đăng.");
    assertThat(asked("mỗi phường chuẩn bị một xe loa 03/10 mấy giờ ở đâu"))
        .startsWith("Tài liệu không nêu giờ");
    assertThat(asked("xe loa 03/10 mấy giờ")).startsWith("Hướng dẫn 10 phường");
  }

  @Test
  void aMovedMeetingIsToldOnceInItsLineWithItsBasis() {
    published("vẽ cho thiếu nhi 07/10 dời sang 18h, theo thông báo số 12");
    assertThat(asked("lớp vẽ 7/10 mấy giờ"))
        .isEqualTo(
            "Thứ Bảy, 07/10/2023 (còn 5 ngày), lớp “vẽ”:\n"
                + "- 18 giờ: Vẽ cho thiếu nhi, tại Phòng 3, Nhà sinh hoạt Mẫu 1, đường Mẫu 2,"
                + " phường Tân Phú; cho: Trẻ 6–12 tuổi (đổi riêng buổi này, "
                + BY
                + "Nguồn: Thời khóa biểu TTHTCĐ (lich.csv), dòng 5.");
  }

  @Test
  void besideAPlanWhatStaffSaidOfClassesStandsWithTheClasses() {
    published("vi tính căn bản phường Tân Phú hôm nay dời sang 19h30, theo thông báo số 12");
    published("vi tính căn bản phường Tân Quy hôm nay nghỉ, theo thông báo số 12");
    assertThat(asked("hôm nay có gì"))
        .startsWith("Thứ Hai, 02/10/2023 (hôm nay), theo kế hoạch Quận 7:\n")
        .contains("\n\nVi tính căn bản (18 giờ đến 19 giờ 30 thứ Hai")
        .contains("\n- 19 giờ 30: Vi tính căn bản, tại Phòng máy")
        .doesNotContain("Vi tính căn bản: 19 giờ 30");
  }

  @Test
  void theSilenceOfTheDocumentFollowsWhatIsSuppliedWithoutBeingAnnouncedTwice() {
    staff("xe loa 03/10 bắt đầu 7h30, theo thông báo số 12");
    staff("2");
    assertThat(staff("đăng")).startsWith("Đã đăng.");
    assertThat(asked("xe loa bắt đầu mấy giờ"))
        .startsWith("Mỗi phường chuẩn bị")
        .contains(
            "7 giờ 30 sáng thứ Ba, 03/10/2023",
            "ghi ngày 02/10/2023).\nTài liệu không nêu giờ; thời gian bắt đầu,");
  }

  @ParameterizedTest
  @ValueSource(strings = {"hoàn tác", "hoan tac", "Hoàn tác!"})
  void whatWasJustPublishedIsUndoneByTheWordOfItsButton(String word) {
    published("vi tính căn bản phường Tân Phú hôm nay nghỉ, theo thông báo A");
    assertThat(staff(word))
        .isEqualTo(
            "Đã hoàn tác. Vi tính căn bản: 18 giờ đến 19 giờ 30 thứ Hai, 02/10/2023, tại Phòng"
                + " máy, Nhà sinh hoạt Mẫu 1, đường Mẫu 2.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ok", "1", "có", "cảm ơn", "mai có gì"})
  void nothingElseUndoesWhatWasJustPublished(String word) {
    published("vi tính căn bản phường Tân Phú hôm nay nghỉ, theo thông báo A");
    staff(word);
    assertThat(asked("tối nay có gì")).startsWith(OFF);
  }

  @Test
  void laterTheWordListsWhatCanBeUndone() {
    published("vi tính căn bản phường Tân Phú hôm nay nghỉ, theo thông báo A");
    staff("mai có gì");
    assertThat(staff("hoàn tác"))
        .startsWith("Các thay đổi đã đăng; chọn số để xem trước khi hoàn tác:\n1. ");
    staff("1");
    assertThat(staff("hoàn tác")).startsWith("Đã hoàn tác. Vi tính căn bản: 18 giờ");
    assertThat(staff("hoàn tác")).isEqualTo("Chưa có thay đổi nào đang có hiệu lực ạ.");
  }

  @Test
  void whatCanBeUndoneIsListedWithItsWardAndWhetherItIsOvertaken() {
    published("vi tính căn bản phường Tân Phú hôm nay dời sang 19h, theo thông báo A");
    published("vi tính căn bản phường Tân Phú hôm nay dời sang 20h, theo thông báo B");
    String by =
        " (Cán bộ đơn vị tổ chức Tuần lễ tại Quận 7, Thành phố Hồ Chí Minh ghi ngày 02/10/2023)";
    assertThat(staff("lịch đã đổi"))
        .isEqualTo(
            "Các thay đổi đã đăng; chọn số để xem trước khi hoàn tác:\n"
                + "1. Vi tính căn bản (thứ Hai, 02/10/2023, phường Tân Phú): 20 giờ, theo thông báo"
                + " B"
                + by
                + "\n2. Vi tính căn bản (thứ Hai, 02/10/2023, phường Tân Phú): 19 giờ, theo thông"
                + " báo A"
                + by
                + "; đã có thay đổi đăng sau");
    staff("2");
    assertThat(staff("có"))
        .isEqualTo(
            "Đã gỡ thay đổi này. Vi tính căn bản vẫn như trước, vì thay đổi đăng sau vẫn có hiệu"
                + " lực: 20 giờ thứ Hai, 02/10/2023, tại Phòng máy, Nhà sinh hoạt Mẫu 1, đường Mẫu"
                + " 2.");
  }

  @Test
  void sundayIsWrittenAsEverywhereElse() {
    assertThat(staff("vi tính căn bản phường Tân Phú 04/10 dời sang 08/10, theo thông báo A"))
        .contains("- Sẽ là: 18 giờ đến 19 giờ 30 Chủ nhật, 08/10/2023, tại");
  }

  @Test
  void anEndBeforeItsStartIsAskedForAgain() {
    String again =
        "Giờ kết thúc phải sau giờ bắt đầu; xin ghi lại cả hai giờ, ví dụ “18h đến 19h30”.";
    assertThat(
            staff("vi tính căn bản phường Tân Phú hôm nay dời sang 20h đến 19h, theo thông báo A"))
        .isEqualTo(again);
    assertThat(staff("20h đến 18h")).isEqualTo(again);
    assertThat(staff("kết thúc 21h"))
        .isEqualTo(
            "Chỉ có giờ kết thúc thì chưa rõ giờ bắt đầu; xin ghi cả hai giờ, ví dụ “18h đến"
                + " 19h30”.");
    assertThat(staff("20h đến 21h"))
        .contains("- Sẽ là: 20 giờ đến 21 giờ thứ Hai, 02/10/2023", "Căn cứ: theo thông báo A.")
        .doesNotContain("Giờ kết thúc mới chưa ghi");
  }
}
