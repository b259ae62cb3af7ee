package vn.loahoc.web.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.loahoc.people.Role;
import vn.loahoc.web.Operator;
import vn.loahoc.web.StaffArea;
import vn.loahoc.web.StaffMember;
import vn.loahoc.web.StaffRoutes;
import vn.loahoc.web.StaffSessions;
import vn.loahoc.web.WebSettings;
import vn.loahoc.web.resident.Browser;
import vn.loahoc.web.resident.TestSite;

class StaffDeskTest {

  private static final WebSettings SETTINGS =
      WebSettings.local(0, new Operator("Hội Khuyến học", Optional.empty()));
  private static final StaffMember LAN =
      new StaffMember("p1", "Trần Thị Lan", Role.WARD_OFFICIAL, Optional.of("Tân Phú"));

  @TempDir private Path folder;
  private final OneTimeDoor door = new OneTimeDoor();
  private boolean paused;
  private TestSite site;
  private Browser browser;

  @BeforeEach
  void open() {
    site = new TestSite(folder, SETTINGS, said -> Optional.empty());
    StaffSessions sessions = new StaffSessions(site.database(), door, site.site());
    site.with(
        new StaffDesk(
            site.site(), sessions, () -> paused, List.of(new Counting(), new Ordering())));
    site.start(List.of(), Duration.ofMillis(1));
    browser = new Browser(site.port());
  }

  @AfterEach
  void close() {
    browser.close();
    site.close();
  }

  private HttpResponse<String> enter(Browser who, String code) throws Exception {
    who.get("/can-bo/vao?ma=" + code);
    return who.post("/can-bo/vao", Map.of("ma", code));
  }

  @Test
  void openingTheLinkUsesUpNothingAndPressingTheButtonLetsInOnce() throws Exception {
    door.codes().put("m1", LAN);
    for (int i = 0; i < 3; i++) {
      assertThat(browser.get("/can-bo/vao?ma=m1").body())
          .contains("Vào trang cán bộ")
          .contains("Đồng ý &lt;lưu&gt;");
    }
    HttpResponse<String> answer = browser.post("/can-bo/vao", Map.of("ma", "m1"));
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(answer.headers().firstValue("Location")).contains("/can-bo");
    assertThat(browser.get("/can-bo").body()).contains("Xin chào Trần Thị Lan");

    try (Browser other = new Browser(site.port())) {
      HttpResponse<String> second = other.get("/can-bo/vao?ma=m1");
      assertThat(second.statusCode()).isEqualTo(403);
      assertThat(second.body()).contains("Đường dẫn này đã dùng rồi hoặc đã hết hạn");
      other.get("/");
      assertThat(other.post("/can-bo/vao", Map.of("ma", "m1")).statusCode()).isEqualTo(403);
      assertThat(other.cookies()).containsOnlyKeys("loahoc");
    }
  }

  @Test
  void theFirstPageShowsWhoOneIsAndWhatOneMayDo() throws Exception {
    door.codes().put("m1", LAN);
    enter(browser, "m1");
    assertThat(browser.get("/can-bo").body())
        .contains("<dd>cán bộ phường</dd>")
        .contains("<dd>Tân Phú</dd>")
        .contains("<a href=\"/can-bo/dem\">Đếm người</a>")
        .doesNotContain("Sai khiến");
    door.codes().put("m2", new StaffMember("p2", "", Role.ADMINISTRATOR, Optional.empty()));
    enter(browser, "m2");
    assertThat(browser.get("/can-bo").body())
        .contains("<dd>quản trị</dd>")
        .contains("<dd>tất cả</dd>")
        .contains("Sai khiến");
  }

  @Test
  void everyStaffPageShowsWhetherPushesArePaused() throws Exception {
    door.codes().put("m1", LAN);
    enter(browser, "m1");
    assertThat(browser.get("/can-bo").body()).contains("Tin gửi đi đang chạy bình thường.");
    paused = true;
    assertThat(browser.get("/can-bo").body()).contains("Đang tạm dừng mọi tin gửi đi.");
  }

  @Test
  void signingInGivesANewSessionWhateverTheBrowserHadBefore() throws Exception {
    door.codes().put("m1", LAN);
    door.codes().put("m2", LAN);
    browser.get("/can-bo/vao?ma=m1");
    browser.cookies().put("canbo", "A".repeat(43));
    browser.get("/can-bo/vao?ma=m1");
    browser.post("/can-bo/vao", Map.of("ma", "m1"));
    String first = browser.cookies().get("canbo");
    assertThat(first).hasSize(43).isNotEqualTo("A".repeat(43));
    enter(browser, "m2");
    String second = browser.cookies().get("canbo");
    assertThat(second).hasSize(43).isNotEqualTo(first);
    browser.cookies().put("canbo", first);
    assertThat(browser.get("/can-bo").statusCode()).isEqualTo(303);
  }

  @Test
  void whoIsNotSignedInIsLedToTheDoor() throws Exception {
    HttpResponse<String> answer = browser.get("/can-bo/dem");
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(answer.headers().firstValue("Location")).contains("/can-bo/vao");
    assertThat(browser.get("/can-bo/vao").body()).contains("Xin mở đường dẫn");
  }

  @Test
  void aRoleThatMayNotIsTurnedAwayAndOneThatIsTakenAwayEndsAtOnce() throws Exception {
    door.codes().put("m1", LAN);
    enter(browser, "m1");
    assertThat(browser.get("/can-bo/dem").body()).isEqualTo("p1 đếm");
    assertThat(browser.get("/can-bo/sai").statusCode()).isEqualTo(403);
    assertThat(browser.get("/can-bo/sai").body()).contains("dành cho cán bộ có nhiệm vụ khác");
    door.staff().clear();
    assertThat(browser.get("/can-bo/dem").statusCode()).isEqualTo(303);
  }

  @Test
  void signingOutEndsThisSessionAndEverywhereEndsAll() throws Exception {
    door.codes().putAll(Map.of("m1", LAN, "m2", LAN, "m3", LAN));
    enter(browser, "m1");
    String old = browser.cookies().get("canbo");
    browser.get("/can-bo");
    assertThat(browser.post("/can-bo/ra", Map.of()).statusCode()).isEqualTo(303);
    assertThat(browser.cookies()).doesNotContainKey("canbo");
    browser.cookies().put("canbo", old);
    assertThat(browser.get("/can-bo").statusCode()).isEqualTo(303);

    try (Browser phone = new Browser(site.port())) {
      enter(browser, "m2");
      enter(phone, "m3");
      phone.get("/can-bo");
      assertThat(phone.post("/can-bo/ra-het", Map.of()).statusCode()).isEqualTo(303);
    }
    assertThat(browser.get("/can-bo").statusCode()).isEqualTo(303);
  }

  @Test
  void aSessionEndsAfterTwelveHoursAndThenCanBeDeleted() throws Exception {
    door.codes().put("m1", LAN);
    enter(browser, "m1");
    Instant end = TestSite.NOW.plus(StaffSessions.LIFE);
    assertThat(deleted(end.minusMillis(1))).isZero();
    assertThat(deleted(end)).isEqualTo(1);
    assertThat(browser.get("/can-bo").statusCode()).isEqualTo(303);
  }

  private int deleted(Instant now) {
    return site.database().<Integer>write(t -> StaffSessions.forgetting().step().delete(t, now));
  }

  @Test
  void theDatabaseKeepsNothingThatOpensASession() throws Exception {
    door.codes().put("m1", LAN);
    enter(browser, "m1");
    List<String> kept =
        site.database()
            .read(t -> t.query("select id_hash from web_sessions").mapTo(String.class).list());
    assertThat(kept).hasSize(1).doesNotContain(browser.cookies().get("canbo"));
    browser.cookies().put("canbo", kept.getFirst());
    assertThat(browser.get("/can-bo").statusCode()).isEqualTo(303);
  }

  @Test
  void aTokenOfTheResidentPageIsNoneOfASignedInPage() throws Exception {
    door.codes().put("m1", LAN);
    enter(browser, "m1");
    browser.get("/");
    assertThat(browser.post("/can-bo/ra-het", Map.of()).statusCode()).isEqualTo(403);
    browser.get("/can-bo");
    assertThat(browser.post("/can-bo/ra-het", Map.of()).statusCode()).isEqualTo(303);
  }

  @Test
  void codesCanNotBeGuessedInNumbers() throws Exception {
    int tries = 0;
    while (browser.get("/can-bo/vao?ma=g" + tries).statusCode() == 403) {
      tries++;
    }
    assertThat(tries).isEqualTo(30);
  }

  private record Counting() implements StaffArea {
    @Override
    public String title() {
      return "Đếm người";
    }

    @Override
    public String path() {
      return "/can-bo/dem";
    }

    @Override
    public Set<Role> roles() {
      return Set.of(Role.WARD_OFFICIAL, Role.ORGANIZER, Role.ADMINISTRATOR);
    }

    @Override
    public void mount(StaffRoutes routes) {
      routes.get(path(), roles(), (ctx, who) -> ctx.result(who.person() + " đếm"));
    }
  }

  private record Ordering() implements StaffArea {
    @Override
    public String title() {
      return "Sai khiến";
    }

    @Override
    public String path() {
      return "/can-bo/sai";
    }

    @Override
    public Set<Role> roles() {
      return Set.of(Role.ADMINISTRATOR);
    }

    @Override
    public void mount(StaffRoutes routes) {
      routes.get(path(), roles(), (ctx, who) -> ctx.result("sai"));
    }
  }
}
