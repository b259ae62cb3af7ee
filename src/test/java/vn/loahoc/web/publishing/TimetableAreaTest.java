package vn.loahoc.web.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.loahoc.people.Role;
import vn.loahoc.publishing.School;
import vn.loahoc.publishing.TimetableFile;
import vn.loahoc.publishing.Workbook;
import vn.loahoc.web.Operator;
import vn.loahoc.web.StaffMember;
import vn.loahoc.web.StaffSessions;
import vn.loahoc.web.WebSettings;
import vn.loahoc.web.resident.Browser;
import vn.loahoc.web.resident.TestSite;
import vn.loahoc.web.staff.OneTimeDoor;
import vn.loahoc.web.staff.StaffDesk;

class TimetableAreaTest {

  private static final WebSettings SETTINGS =
      WebSettings.local(0, new Operator("Hội Khuyến học", Optional.empty()));
  private static final StaffMember OF_TAN_PHU =
      new StaffMember("w1", "Lan", Role.WARD_OFFICIAL, Optional.of("Tân Phú"));
  private static final StaffMember ORGANIZER =
      new StaffMember("o1", "Minh", Role.ORGANIZER, Optional.empty());
  private static final Pattern MARK = Pattern.compile("name=\"thay\" value=\"([0-9a-f]+)\"");

  @TempDir private Path folder;
  private final OneTimeDoor door = new OneTimeDoor();
  private TestSite site;
  private School school;
  private Browser browser;

  @BeforeEach
  void open() throws Exception {
    site = new TestSite(folder, SETTINGS, said -> Optional.empty());
    school = new School(site.database());
    school.folder(week("A").bytes());
    TimetableArea area = new TimetableArea(site.site(), site.database(), school.desk());
    StaffSessions sessions = new StaffSessions(site.database(), door, site.site());
    site.with(new StaffDesk(site.site(), sessions, () -> false, List.of(area)));
    site.start(List.of(), Duration.ofMillis(1));
    browser = new Browser(site.port());
    enter(OF_TAN_PHU);
  }

  @AfterEach
  void close() {
    browser.close();
    site.close();
  }

  private static Workbook week(String room) {
    return Workbook.of(School.CENTRE, "Tân Phú").row("Múa <b>", room, "2", "8h-9h");
  }

  private void enter(StaffMember who) throws Exception {
    door.codes().put("m-" + who.person(), who);
    browser.get("/can-bo/vao?ma=m-" + who.person());
    browser.post("/can-bo/vao", Map.of("ma", "m-" + who.person()));
    browser.get("/can-bo/lich");
  }

  private HttpResponse<String> upload(String name, byte[] data) throws Exception {
    browser.get("/can-bo/lich");
    return browser.upload("/can-bo/lich", "tep", name, data);
  }

  private Map<String, String> mark() {
    Matcher mark = MARK.matcher(browser.page());
    assertThat(mark.find()).as(browser.page()).isTrue();
    return Map.of("thay", mark.group(1));
  }

  @Test
  void aFileIsComparedOnAPageThenPublishedThenTakenBack() throws Exception {
    byte[] file = week("B").row("", "C", "3", "8h-9h").row("Hát", "D", "4", "8h-9h").bytes();
    HttpResponse<String> page = upload("lịch mới.xlsx", file);
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body())
        .contains("<h1>Xem lại trước khi đăng: lịch mới.xlsx</h1>")
        .contains("Tệp “lịch mới.xlsx”: đọc được 2 lớp.")
        .contains("<th scope=\"row\">Trang tính “Lịch”, hàng 5</th>")
        .contains("<strong>Hàng này chưa đọc được.</strong>")
        .contains("thêm 1 lớp, 1 lớp đổi phòng")
        .contains("<li>Đổi phòng: Múa &lt;b&gt;; phòng: trước là A, nay là B</li>");
    assertThat(school.standing()).containsExactly("Tân Phú: Múa <b>, A");

    HttpResponse<String> done = browser.post("/can-bo/lich/1/dang", mark());
    assertThat(done.statusCode()).isEqualTo(200);
    assertThat(done.body()).contains("Đã đăng tệp “lịch mới.xlsx”: thêm 1 lớp, 1 lớp đổi phòng.");
    assertThat(school.standing()).containsExactly("Tân Phú: Múa <b>, B", "Tân Phú: Hát, D");

    assertThat(browser.get("/can-bo/lich").body())
        .contains("<a href=\"/can-bo/lich/1\">lịch mới.xlsx</a>", "01/10/2023, phường Tân Phú");
    assertThat(browser.get("/can-bo/lich/1").body())
        .contains("Nếu rút lại", "1 lớp đổi phòng, 1 lớp nghỉ");
    assertThat(browser.post("/can-bo/lich/1/rut", mark()).body()).contains("Đã rút tệp");
    assertThat(school.standing()).containsExactly("Tân Phú: Múa <b>, A");
    browser.get("/can-bo/lich/1");
    assertThat(browser.post("/can-bo/lich/1/dang", mark()).body()).contains("Đã đăng tệp");
  }

  @Test
  void whatHasChangedSinceTheLookIsShownInsteadOfPublished() throws Exception {
    upload("lich.xlsx", week("B").bytes());
    Map<String, String> mine = mark();
    try (Browser other = new Browser(site.port())) {
      Browser first = browser;
      browser = other;
      enter(ORGANIZER);
      upload("khac.xlsx", week("C").bytes());
      browser.post("/can-bo/lich/2/dang", mark());
      browser = first;
    }
    browser.get("/can-bo/lich");
    HttpResponse<String> news = browser.post("/can-bo/lich/1/dang", mine);
    assertThat(news.statusCode()).isEqualTo(409);
    assertThat(news.body())
        .contains("Lịch đang dùng đã đổi từ lúc xem", "phòng: trước là C, nay là B");
    assertThat(school.standing()).containsExactly("Tân Phú: Múa <b>, C");
    assertThat(browser.get("/can-bo/lich/2").statusCode()).isEqualTo(409);
  }

  @Test
  void whatHasChangedSinceTheLookIsShownInsteadOfTakenBack() throws Exception {
    upload("lich.xlsx", week("B").bytes());
    browser.post("/can-bo/lich/1/dang", mark());
    browser.get("/can-bo/lich/1");
    Map<String, String> mine = mark();
    upload("khac.xlsx", week("C").bytes());
    browser.post("/can-bo/lich/2/dang", mark());
    HttpResponse<String> news = browser.post("/can-bo/lich/1/rut", mine);
    assertThat(news.statusCode()).isEqualTo(409);
    assertThat(news.body()).contains("nên tệp này chưa được rút", "Nếu rút lại");
    assertThat(browser.get("/can-bo/lich/1").body()).contains("Đang dùng: lich.xlsx");
    assertThat(browser.post("/can-bo/lich/1/rut", mark()).body()).contains("Đã rút tệp");
    assertThat(school.standing()).containsExactly("Tân Phú: Múa <b>, C");
  }

  @Test
  void whyAFileCannotBePublishedIsSaidBesideTheForm() throws Exception {
    assertThat(upload("lich.docx", new byte[9]).body()).contains("Loa Học đọc thời khóa biểu ở");
    assertThat(upload("lich.xlsx", new byte[9]).statusCode()).isEqualTo(422);
    assertThat(browser.page())
        .contains("chưa có lớp nào đọc được", "<th scope=\"row\">Cả tệp</th>");
    assertThat(upload("lich.xlsx", week("A").bytes()).body()).contains("giống hệt lịch đang dùng");
    byte[] foreign = week("B").in("Tân Quy").row("Cờ", "C", "3", "8h").bytes();
    assertThat(upload("lich.xlsx", foreign).body()).contains("không phải của phường Tân Phú");
    assertThat(upload("", week("B").bytes()).body()).contains("Chưa chọn tệp nào");
    assertThat(browser.page()).doesNotContain("Đang chờ đăng");
  }

  @Test
  void moreThanFitOnAPageAreOnTheNext() throws Exception {
    enter(ORGANIZER);
    for (int i = 1; i <= 31; i++) {
      upload("tep" + i + ".xlsx", week("P" + i).bytes());
      browser.post("/can-bo/lich/" + i + "/dang", mark());
    }
    assertThat(browser.get("/can-bo/lich").body())
        .contains(">tep31.xlsx<", ">tep2.xlsx<", "href=\"/can-bo/lich?trang=2\"")
        .doesNotContain(">tep1.xlsx<", "trang=0", "các tệp mới hơn");
    assertThat(browser.get("/can-bo/lich?trang=2").body())
        .contains(">tep1.xlsx<", "href=\"/can-bo/lich?trang=1\">Xem các tệp mới hơn<")
        .doesNotContain(">tep2.xlsx<", "trang=3");
    assertThat(browser.get("/can-bo/lich?trang=0").statusCode()).isEqualTo(404);
  }

  @Test
  void aDraftIsDropped() throws Exception {
    upload("lich.xlsx", week("B").bytes());
    assertThat(browser.get("/can-bo").body()).contains("1 tệp chờ đăng");
    browser.get("/can-bo/lich/1");
    assertThat(browser.post("/can-bo/lich/1/bo", Map.of()).body()).contains("Đã bỏ tệp");
    assertThat(browser.get("/can-bo/lich/1").statusCode()).isEqualTo(409);
    assertThat(browser.get("/can-bo/lich/x").statusCode()).isEqualTo(404);
  }

  @Test
  void aLargeFileIsRefusedWithASentenceAndReadNowhere() throws Exception {
    HttpResponse<String> refused = upload("lich.xlsx", new byte[TimetableFile.LARGEST + 100_000]);
    assertThat(refused.statusCode()).isEqualTo(413);
    assertThat(refused.body()).contains("Tệp quá lớn");
    assertThat(upload("lich.xlsx", new byte[TimetableFile.LARGEST + 1]).body())
        .contains("Tệp lớn hơn 5 MB");
  }

  @Test
  void nobodyUploadsElsewhereOrWithoutASignInOrWithAForgedToken() throws Exception {
    byte[] file = week("B").bytes();
    browser.get("/can-bo/lich");
    assertThat(browser.upload("/messages", "tep", "lich.xlsx", file).statusCode()).isEqualTo(403);
    try (Browser stranger = new Browser(site.port())) {
      stranger.get("/can-bo/vao");
      stranger.get("/");
      assertThat(stranger.upload("/can-bo/lich", "tep", "lich.xlsx", file).statusCode())
          .isEqualTo(403);
    }
    browser.get("/can-bo/lich");
    browser.cookies().put("loahoc", "AAAAAAAAAAAAAAAAAAAAAA");
    assertThat(browser.upload("/can-bo/lich", "tep", "lich.xlsx", file).statusCode())
        .isEqualTo(403);
    assertThat(browser.get("/can-bo/lich").body()).doesNotContain("lich.xlsx</a>");
  }
}
