package vn.loahoc.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

/** What staff say of an occurrence goes through the whole server: answers, lists, files, feeds. */
class ServerAmendmentsTest {

  private static final long LAN = 7;
  private static final long ORGANIZER = 8;
  private static final long OFFICIAL = 9;

  @TempDir private Path data;

  private ServerRig rig;

  @BeforeEach
  void start() {
    rig = new ServerRig(data);
    employ(ORGANIZER, new Office(Role.ORGANIZER, Optional.empty()));
    employ(OFFICIAL, new Office(Role.WARD_OFFICIAL, Optional.of("Tân Phú")));
  }

  @AfterEach
  void close() {
    rig.close();
  }

  @Test
  void theHourOfTheTrucksIsSuppliedAskedForTakenIntoCalendarsAndTakenBack() throws Exception {
    assertThat(rig.ask(LAN, "xe loa bắt đầu mấy giờ"))
        .startsWith("Tài liệu không nêu giờ")
        .doesNotContain("7 giờ 30");
    assertThat(feed()).contains("20231003").doesNotContain("T073000");

    String statement = "xe loa 03/10 bắt đầu 7h30, theo thông báo của TTVH-TT quận";
    assertThat(rig.ask(OFFICIAL, statement)).contains("chỉ cán bộ ở đó hoặc ban tổ chức");
    assertThat(rig.ask(ORGANIZER, statement)).contains("1. ", "2. Mỗi phường chuẩn bị một xe loa");
    assertThat(rig.ask(ORGANIZER, "2"))
        .contains("Hiện nay: thứ Ba, 03/10/2023")
        .contains("Sẽ là: 7 giờ 30 sáng thứ Ba, 03/10/2023")
        .contains("theo thông báo của TTVH-TT quận");
    assertThat(rig.ask(ORGANIZER, "đăng")).startsWith("Đã đăng.");

    assertThat(rig.ask(LAN, "xe loa bat dau may gio"))
        .contains("7 giờ 30 sáng thứ Ba, 03/10/2023")
        .contains("theo thông báo của TTVH-TT quận")
        .contains("\nTài liệu không nêu giờ");
    assertThat(rig.ask(LAN, "ngày 3/10 có gì")).contains("7 giờ 30 sáng");
    assertThat(rig.ask(LAN, "lịch tuần sau")).contains("7 giờ 30 sáng");
    assertThat(feed()).contains("DTSTART;TZID=Asia/Ho_Chi_Minh:20231003T073000", "SEQUENCE:1");

    rig.stop();
    rig.start();
    assertThat(rig.ask(LAN, "xe loa bắt đầu mấy giờ")).contains("7 giờ 30 sáng");
    assertThat(rig.ask(ORGANIZER, "lịch đã đổi")).contains("1. ").contains("7 giờ 30");
    assertThat(rig.ask(ORGANIZER, "1")).startsWith("Hoàn tác thay đổi này?");
    assertThat(rig.ask(ORGANIZER, "có")).startsWith("Đã hoàn tác.");
    assertThat(rig.ask(LAN, "xe loa bắt đầu mấy giờ"))
        .startsWith("Tài liệu không nêu giờ")
        .doesNotContain("7 giờ 30");
    assertThat(feed()).contains("20231003").doesNotContain("T073000");
  }

  @Test
  void whatIsCalledOffIsToldSoEverywhere() throws Exception {
    assertThat(rig.ask(ORGANIZER, "hủy xe loa 03/10")).startsWith("Xin chọn hoạt động cần đổi");
    assertThat(rig.ask(ORGANIZER, "tất cả")).startsWith("Theo thông báo hay văn bản nào");
    assertThat(rig.ask(ORGANIZER, "công văn số 15 của quận")).contains("Sẽ là: không diễn ra");
    rig.ask(ORGANIZER, "1");

    assertThat(rig.ask(LAN, "xe loa bắt đầu mấy giờ"))
        .contains("không diễn ra (theo công văn số 15 của quận;");
    assertThat(rig.ask(LAN, "lịch tuần sau")).contains("KHÔNG DIỄN RA: ");
    assertThat(feed()).contains("STATUS:CANCELLED");
  }

  @Test
  void whatWasSaidOfSeveralIsTakenBackByOnePressAndToldApart() {
    rig.ask(ORGANIZER, "hủy xe loa 03/10, theo công văn số 15 của quận");
    rig.ask(ORGANIZER, "tất cả");
    assertThat(rig.ask(ORGANIZER, "đăng")).startsWith("Đã đăng.");
    assertThat(rig.ask(LAN, "xe loa bắt đầu mấy giờ")).contains("không diễn ra (theo công văn");
    assertThat(rig.ask(ORGANIZER, "lịch đã đổi"))
        .contains("Mỗi phường chuẩn bị một xe loa")
        .contains(" (thứ Ba, 03/10/2023): không diễn ra, theo công văn số 15 của quận");
    assertThat(undone()).isEqualTo("Đã hoàn tác 2 thay đổi.");
    assertThat(rig.ask(LAN, "xe loa bắt đầu mấy giờ")).doesNotContain("không diễn ra");
  }

  @Test
  void aDayThatIsPastIsASlipAndAskedForAgain() {
    assertThat(rig.ask(OFFICIAL, "dời lớp tin học căn bản 04/10 sang 30/09, theo lời cô phụ trách"))
        .isEqualTo(
            "Thứ Hai, 30/09/2024 đã qua hoặc còn quá xa. Xin ghi ngày từ hôm nay đến 90 ngày tới"
                + " ạ.");
    assertThat(rig.ask(OFFICIAL, "dời sang 05/10"))
        .contains("Sẽ là: 18 giờ đến 19 giờ 30 thứ Năm, 05/10/2023");
  }

  @Test
  void anHourWithoutItsPartOfTheDayIsOfThePartInWhichTheSessionIs() {
    rig.ask(ORGANIZER, "đổi lịch dưỡng sinh phường Tân Quy 02/10, theo công văn số 15");
    assertThat(rig.ask(ORGANIZER, "bắt đầu 6h")).contains("Sẽ là: 6 giờ sáng thứ Hai, 02/10/2023");
    rig.ask(ORGANIZER, "bỏ");
    assertThat(
            rig.ask(ORGANIZER, "dưỡng sinh phường Tân Quy 02/10 bắt đầu 6h, theo công văn số 15"))
        .contains("Sẽ là: 6 giờ sáng thứ Hai, 02/10/2023");
  }

  @Test
  void theOfficialOfAWardMovesAndCallsOffItsClasses() {
    String statement = "dời lớp tin học căn bản 04/10 sang 05/10 lúc 19h, theo lời cô phụ trách";
    assertThat(rig.ask(OFFICIAL, statement))
        .contains("Hiện nay: 18 giờ đến 19 giờ 30 thứ Tư, 04/10/2023, tại Phòng máy")
        .contains("Sẽ là: 19 giờ thứ Năm, 05/10/2023, tại Phòng máy");
    assertThat(rig.ask(OFFICIAL, "đăng")).startsWith("Đã đăng.");

    String moved = "dời từ 04/10/2023 sang 19 giờ thứ Năm, 05/10/2023";
    String basis = "theo lời cô phụ trách; Cán bộ phường Tân Phú ghi ngày 01/10/2023";
    assertThat(rig.ask(LAN, "ngày 5/10 phường Tân Phú có lớp gì"))
        .contains(moved, basis, "- 19 giờ: Tin học căn bản");
    assertThat(rig.ask(LAN, "ngay 4/10 phuong tan phu co lop gi"))
        .contains(moved, basis)
        .doesNotContain("18 giờ đến 19 giờ 30: Tin học căn bản");
    assertThat(rig.ask(LAN, "lớp tin học ở phường Tân Phú học khi nào"))
        .contains(moved, basis, "Học: thứ Hai, thứ Tư, thứ Sáu");

    rig.ask(OFFICIAL, "hủy lớp tin học căn bản 06/10");
    assertThat(rig.ask(OFFICIAL, "thông báo của trung tâm")).contains("Sẽ là: không diễn ra");
    rig.ask(OFFICIAL, "đăng");
    assertThat(rig.ask(LAN, "lớp tin học phường Tân Phú 6/10 có học không"))
        .contains("không diễn ra (theo thông báo của trung tâm");
  }

  @Test
  void aClassIsNotToldWhereThePlanOnlySaysThatThereAreClasses() {
    rig.ask(OFFICIAL, "dời lớp tin học căn bản 02/10 sang 19h đến 20h30, theo lời cô phụ trách");
    assertThat(rig.ask(OFFICIAL, "đăng")).startsWith("Đã đăng.");
    assertThat(rig.ask(LAN, "mai có gì"))
        .startsWith("Thứ Hai, 02/10/2023 (ngày mai), theo kế hoạch Quận 7:")
        .contains("Ngoài ra có lớp")
        .doesNotContain("lời cô phụ trách");
  }

  @Test
  void residentsChangeNothingAndQuestionsOfStaffAreQuestions() {
    assertThat(rig.ask(LAN, "xe loa 03/10 bắt đầu 7h30, theo thông báo của quận"))
        .doesNotContain("Sẽ là");
    assertThat(rig.ask(ORGANIZER, "xe loa 03/10 bắt đầu mấy giờ theo kế hoạch?"))
        .doesNotContain("Sẽ là");
  }

  /** The button below what was published last. */
  private String undone() {
    String buttons =
        rig.api().log("sendMessage").stream()
            .filter(one -> one.chat().equals(Long.toString(ORGANIZER)))
            .map(one -> one.params().getOrDefault("reply_markup", ""))
            .filter(markup -> markup.contains("Hoàn tác"))
            .reduce((a, b) -> b)
            .orElseThrow();
    Matcher button =
        Pattern.compile("\"text\":\"Hoàn tác\",\"callback_data\":\"([^\"]+)\"").matcher(buttons);
    assertThat(button.find()).as(buttons).isTrue();
    int before = rig.api().shownIn(Long.toString(ORGANIZER)).size();
    rig.api().people().press(ORGANIZER, button.group(1));
    return rig.shown(ORGANIZER, before + 1).getLast();
  }

  private String feed() throws Exception {
    URI feed = URI.create("http://localhost:" + rig.port() + "/lich/tat-ca.ics");
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client
          .send(HttpRequest.newBuilder(feed).build(), HttpResponse.BodyHandlers.ofString())
          .body();
    }
  }

  /** Another process gives somebody a role while the server runs. */
  private void employ(long account, Office office) {
    try (Desk desk = new Desk(new StoreLocation.SqliteFile(data.resolve("loahoc.db")))) {
      desk.employ(new Address(new ChannelId("telegram"), String.valueOf(account)), "Hoa", office);
    }
  }
}
