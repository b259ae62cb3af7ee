package vn.loahoc.web.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.loahoc.checkin.CheckInCode;
import vn.loahoc.checkin.CheckInLinks;
import vn.loahoc.checkin.Door;
import vn.loahoc.checkin.Occasion;
import vn.loahoc.people.HomeTime;
import vn.loahoc.people.Role;
import vn.loahoc.print.QrCode;
import vn.loahoc.store.StoreLocation;
import vn.loahoc.web.Operator;
import vn.loahoc.web.StaffMember;
import vn.loahoc.web.StaffSessions;
import vn.loahoc.web.WebSettings;
import vn.loahoc.web.resident.Browser;
import vn.loahoc.web.resident.TestSite;
import vn.loahoc.web.staff.OneTimeDoor;
import vn.loahoc.web.staff.StaffDesk;

class ScreenAreaTest {

  private static final WebSettings SETTINGS =
      WebSettings.local(0, new Operator("Hội Khuyến học", Optional.empty()));
  private static final URI HOME = URI.create("https://loahoc.example.vn");

  @TempDir private Path folder;
  private Door occasions;
  private TestSite site;
  private Browser browser;

  @BeforeEach
  void open() throws Exception {
    occasions = new Door(new StoreLocation.SqliteFile(folder.resolve("occasions.db")));
    site = new TestSite(folder, SETTINGS, said -> Optional.empty());
    OneTimeDoor door = new OneTimeDoor();
    StaffSessions sessions = new StaffSessions(site.database(), door, site.site());
    ScreenArea area = new ScreenArea(site.site(), occasions.checkIns(), new CheckInLinks(HOME));
    site.with(new StaffDesk(site.site(), sessions, () -> false, List.of(area)));
    site.start(List.of(), Duration.ofMillis(1));
    browser = new Browser(site.port());
    door.codes().put("ma", new StaffMember("p1", "Lan", Role.WARD_OFFICIAL, Optional.of("Bến Cũ")));
    browser.get("/can-bo/vao?ma=ma");
    browser.post("/can-bo/vao", Map.of("ma", "ma"));
  }

  @AfterEach
  void close() {
    browser.close();
    site.close();
    occasions.close();
  }

  private CheckInCode code() {
    return occasions.checkIns().code(Door.READING);
  }

  @Test
  void itShowsDigitsAndLinkOfAnOccasionAndReloadsItself() throws Exception {
    assertThat(browser.get("/can-bo/diem-danh/doc-sach").headers().firstValue("Refresh"))
        .contains("20");
    assertThat(browser.page())
        .contains(
            "Đọc sách cùng con",
            "Thứ Năm, 03/10/2024, 18 giờ đến 20 giờ",
            ">" + code().digits() + "<",
            new QrCode(HOME + "/d/" + code().digits()).path(),
            "Số này giống trên áp phích.");
  }

  @Test
  void theListTellsWhenAndWhereEachIs() throws Exception {
    LocalDate today = HomeTime.dayOf(TestSite.NOW);
    occasions.takesPlace(
        new Occasion(
            "doc-sach",
            "tuan-le",
            "Đọc sách cùng con",
            new Occasion.Span(
                today, Optional.of(today.atTime(18, 0)), Optional.of(today.atTime(20, 0))),
            new Occasion.Spot(Optional.of("Sân 1"), Optional.of("Bến Cũ"), false)));
    browser.get("/can-bo/diem-danh");
    assertThat(browser.page())
        .contains(
            "<a href=\"/can-bo/diem-danh/doc-sach\">Đọc sách cùng con</a> 18 giờ đến 20 giờ, Bến"
                + " Cũ");
  }

  @Test
  void whatIsMadeUpIsSaidToBeSo() throws Exception {
    Occasion real = Door.READING;
    LocalDate today = HomeTime.dayOf(TestSite.NOW);
    occasions.takesPlace(
        new Occasion(
            real.id(),
            real.campaign(),
            real.title(),
            new Occasion.Span(today, Optional.empty(), Optional.empty()),
            new Occasion.Spot(Optional.empty(), real.spot().ward(), true)));
    browser.get("/can-bo/diem-danh");
    assertThat(browser.page()).contains(">Đọc sách cùng con (dữ liệu mẫu)</a>");
    browser.get("/can-bo/diem-danh/doc-sach");
    assertThat(browser.page()).contains("<h1>Đọc sách cùng con (dữ liệu mẫu)</h1>");
  }

  @Test
  void itTurnsToChangingDigitsAndBack() throws Exception {
    browser.get("/can-bo/diem-danh/doc-sach");
    browser.post("/can-bo/diem-danh/doc-sach/doi", Map.of("cach", "doi"));
    browser.get("/can-bo/diem-danh/doc-sach");
    assertThat(code().rotating()).isTrue();
    assertThat(browser.page())
        .contains(code().shown(TestSite.NOW), "Số đổi hai phút một lần; trang tự tải lại.")
        .doesNotContain(">" + code().digits() + "<");
    browser.post("/can-bo/diem-danh/doc-sach/doi", Map.of("cach", "giay"));
    assertThat(code().rotating()).isFalse();
  }

  @Test
  void whatIsOfAnotherWardLeadsBackToTheList() throws Exception {
    Occasion theirs = Door.READING;
    Occasion others =
        new Occasion(
            "lop-ve",
            theirs.campaign(),
            "Lớp vẽ",
            theirs.span(),
            new Occasion.Spot(Optional.empty(), Optional.of("Bến Mới"), false));
    occasions.takesPlace(theirs, others);
    assertThat(browser.get("/can-bo/diem-danh/lop-ve").headers().firstValue("Location"))
        .contains("/can-bo/diem-danh");
    assertThat(browser.page()).doesNotContain(occasions.checkIns().code(others).digits());
    browser.get("/can-bo/diem-danh/doc-sach"); // its form has what a forged one would take
    assertThat(
            browser
                .post("/can-bo/diem-danh/lop-ve/doi", Map.of("cach", "doi"))
                .headers()
                .firstValue("Location"))
        .contains("/can-bo/diem-danh");
    assertThat(occasions.checkIns().code(others).rotating()).isFalse();
  }

  @Test
  void whatIsNotThereLeadsBackToTheList() throws Exception {
    occasions.takesPlace();
    assertThat(browser.get("/can-bo/diem-danh/doc-sach").headers().firstValue("Location"))
        .contains("/can-bo/diem-danh");
    browser.get("/can-bo/diem-danh");
    assertThat(browser.page()).contains("Hôm nay chưa thấy buổi nào.");
  }

  @Test
  void whatIsForAllIsNotTurnedByTheOfficialOfAWard() throws Exception {
    occasions.takesPlace(Door.OPENING, Door.READING);
    browser.get("/can-bo/diem-danh/khai-mac");
    assertThat(browser.page()).contains("Khai mạc Tuần lễ").doesNotContain("name=\"cach\"");
    browser.get("/can-bo/diem-danh/doc-sach"); // its form has what a forged one would take
    assertThat(browser.post("/can-bo/diem-danh/khai-mac/doi", Map.of("cach", "doi")).statusCode())
        .isEqualTo(403);
    assertThat(occasions.checkIns().code(Door.OPENING).rotating()).isFalse();
  }
}
