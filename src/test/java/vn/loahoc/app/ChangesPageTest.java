package vn.loahoc.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
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
import vn.loahoc.web.resident.Browser;

/** Staff change the calendar on their page; everything else follows as from the chat. */
class ChangesPageTest {

  private static final long LAN = 7;
  private static final String HOME = "/can-bo/doi-lich";
  private static final Office ORGANIZER = new Office(Role.ORGANIZER, Optional.empty());
  private static final Office OFFICIAL = new Office(Role.WARD_OFFICIAL, Optional.of("Tân Phú"));
  private static final Pattern ENTRY =
      Pattern.compile(
          "<a href=\"(/can-bo/doi-lich/buoi\\?buoi=[^\"]+)\">Mỗi phường chuẩn bị một xe");
  private static final Pattern CLASS =
      Pattern.compile("<a href=\"(/can-bo/doi-lich/buoi\\?buoi=[^\"]+)\">Tin học căn bản");
  private static final Pattern MORNING =
      Pattern.compile("<a href=\"(/can-bo/doi-lich/buoi\\?buoi=[^\"]+)\">Dưỡng sinh");
  private static final Pattern HIDDEN =
      Pattern.compile("<input type=\"hidden\" name=\"([a-z-]+)\" value=\"([^\"]*)\">");

  @TempDir private Path data;

  private ServerRig rig;
  private Browser browser;

  /** The page that the last form led to. */
  private String shown = "";

  @BeforeEach
  void start() {
    rig = new ServerRig(data);
    browser = new Browser(rig.port());
  }

  @AfterEach
  void close() {
    browser.close();
    rig.close();
  }

  private void enter(Office office) throws Exception {
    try (Desk desk = new Desk(new StoreLocation.SqliteFile(data.resolve("loahoc.db")))) {
      Address address = new Address(new ChannelId("telegram"), "s-" + office.role());
      String person = desk.employ(address, "Hoa", office);
      String code = desk.write(t -> desk.registry().entrance().issue(t, person, Desk.NOW));
      browser.get("/can-bo/vao?ma=" + code);
      browser.post("/can-bo/vao", Map.of("ma", code));
    }
  }

  private String first(Pattern entry, String day) throws Exception {
    Matcher found = entry.matcher(open(HOME + "?ngay=" + day).body());
    assertThat(found.find()).as(shown).isTrue();
    return found.group(1);
  }

  private HttpResponse<String> open(String path) throws Exception {
    HttpResponse<String> answer = browser.get(path);
    shown = answer.body();
    return answer;
  }

  private HttpResponse<String> send(String path, Map<String, String> fields) throws Exception {
    HttpResponse<String> answer = browser.post(HOME + path, fields);
    shown = answer.body();
    return answer;
  }

  /** The hidden fields of the form that is shown, and some more. */
  private Map<String, String> form(Map<String, String> more) {
    Map<String, String> fields = new HashMap<>();
    Matcher hidden = HIDDEN.matcher(shown);
    while (hidden.find()) {
      fields.put(hidden.group(1), hidden.group(2));
    }
    fields.putAll(more);
    return fields;
  }

  @Test
  void theHourOfTheTrucksIsSuppliedAndTakenBackOnThePage() throws Exception {
    enter(ORGANIZER);
    assertThat(open("/can-bo").body()).contains("Đổi lịch một buổi");
    String page = first(ENTRY, "03/10");
    assertThat(shown)
        .contains("<h2>Thứ Ba, 03/10/2023</h2>")
        .contains("tại Phòng máy, Điểm học mẫu 4 (phường ");
    assertThat(open(page).body()).contains("Hiện nay: thứ Ba, 03/10/2023");

    HttpResponse<String> look =
        send("/xem", form(Map.of("gio", "7h30", "can-cu", "Theo thông báo của TTVH-TT.")));
    assertThat(look.statusCode()).isEqualTo(200);
    assertThat(look.body())
        .contains("Chưa có gì thay đổi.")
        .contains("<dd><strong>7 giờ 30 sáng thứ Ba, 03/10/2023");
    assertThat(rig.ask(LAN, "xe loa bắt đầu mấy giờ")).doesNotContain("7 giờ 30");

    assertThat(send("/dang", form(Map.of())).body()).contains("Đã đăng.");
    assertThat(rig.ask(LAN, "xe loa bắt đầu mấy giờ"))
        .contains("7 giờ 30 sáng thứ Ba, 03/10/2023")
        .contains("theo thông báo của TTVH-TT");

    assertThat(open(HOME).body()).contains("7 giờ 30 sáng, theo thông báo của TTVH-TT");
    assertThat(send("/1/go", Map.of()).body()).contains("Đã hoàn tác.");
    assertThat(rig.ask(LAN, "xe loa bắt đầu mấy giờ")).doesNotContain("7 giờ 30");
    open("/can-bo");
    assertThat(send("/1/go", Map.of()).statusCode()).isEqualTo(409);
  }

  @Test
  void toUndoWhatIsOvertakenIsSaidToChangeNothing() throws Exception {
    enter(ORGANIZER);
    for (String hour : new String[] {"7h30", "8h"}) {
      open(first(ENTRY, "03/10"));
      send("/xem", form(Map.of("gio", hour, "can-cu", "công văn " + hour)));
      send("/dang", form(Map.of()));
    }
    String page = open(HOME).body();
    assertThat(page.split("Lịch vẫn như hiện nay, vì thay đổi đăng sau vẫn có hiệu lực\\.", -1))
        .hasSize(2);
    assertThat(page.split("Lịch trở lại như trước thay đổi này", -1)).hasSize(2);
    assertThat(send("/1/go", Map.of()).body())
        .contains("vẫn như trước, vì thay đổi đăng sau vẫn có hiệu lực: 8 giờ sáng thứ Ba");
    assertThat(rig.ask(LAN, "xe loa bắt đầu mấy giờ")).contains("8 giờ sáng thứ Ba, 03/10/2023");
  }

  @Test
  void whatCannotBeReadIsSaidBesideItsFieldAndNothingTypedIsLost() throws Exception {
    enter(ORGANIZER);
    open(first(ENTRY, "03/10"));
    HttpResponse<String> mend =
        send(
            "/xem",
            form(Map.of("ngay", "30/09", "gio", "sớm <b>", "noi", "Sân \"A\"", "can-cu", "theo")));
    assertThat(mend.statusCode()).isEqualTo(422);
    assertThat(mend.body())
        .contains("Xin ghi một ngày từ hôm nay trở đi")
        .contains("Loa Học chưa hiểu giờ này.")
        .contains("Xin ghi căn cứ của thay đổi.")
        .contains("value=\"sớm &lt;b>\"", "value=\"Sân &#34;A&#34;\"");
    send("/xem", form(Map.of("can-cu", "công văn 15")));
    assertThat(shown).contains("Xin điền ít nhất một điều mới");
    assertThat(send("/xem", form(Map.of("gio", "20h đến 19h", "can-cu", "công văn 15"))).body())
        .contains("Giờ kết thúc phải sau giờ bắt đầu", "value=\"20h đến 19h\"");
  }

  @Test
  void whoDecidesSecondLooksAgain() throws Exception {
    enter(ORGANIZER);
    open(first(ENTRY, "03/10"));
    Map<String, String> change = Map.of("viec", "huy", "can-cu", "công văn 15");
    send("/xem", form(change));
    Map<String, String> looked = form(Map.of());
    assertThat(send("/dang", looked).body()).contains("Đã đăng.");
    open("/can-bo");
    HttpResponse<String> again = send("/dang", looked);
    assertThat(again.statusCode()).isEqualTo(409);
    assertThat(again.body()).contains("Lịch đã đúng như vậy rồi ạ.");

    open(first(ENTRY, "03/10"));
    send("/xem", form(Map.of("gio", "9h", "can-cu", "công văn 16")));
    Map<String, String> mine = form(Map.of());
    open("/can-bo");
    assertThat(send("/1/go", Map.of()).body()).contains("Đã hoàn tác.");
    open("/can-bo");
    HttpResponse<String> outrun = send("/dang", mine);
    assertThat(outrun.statusCode()).isEqualTo(409);
    assertThat(outrun.body())
        .contains("Vừa có người đổi hoạt động này")
        .contains("<dd>thứ Ba, 03/10/2023");
    assertThat(send("/dang", form(Map.of())).body()).contains("Đã đăng.");
  }

  @Test
  void anOfficialSeesAndChangesWhatTheirWardOrganizes() throws Exception {
    enter(ORGANIZER);
    String trucks = first(ENTRY, "03/10");
    browser.close();
    browser = new Browser(rig.port());
    enter(OFFICIAL);
    assertThat(open(HOME + "?ngay=03/10").body()).doesNotContain("Mỗi phường chuẩn bị");
    assertThat(open(trucks).statusCode()).isEqualTo(403);
    assertThat(shown).contains("chỉ cán bộ ở đó hoặc ban tổ chức");

    open(first(CLASS, "04/10"));
    Map<String, String> moved = Map.of("ngay", "05/10", "gio", "19h", "can-cu", "lời cô phụ trách");
    assertThat(send("/xem", form(moved)).body())
        .contains("<dd>18 giờ đến 19 giờ 30 thứ Tư, 04/10/2023")
        .contains("<strong>19 giờ thứ Năm, 05/10/2023")
        .contains("Giờ kết thúc mới chưa ghi; nếu có, xin ghi cả hai giờ");
    send("/dang", form(Map.of()));
    assertThat(rig.ask(LAN, "ngày 5/10 phường Tân Phú có lớp gì"))
        .contains("theo lời cô phụ trách; Cán bộ phường Tân Phú ghi ngày 01/10/2023");
  }

  @Test
  void anHourWithoutItsPartOfTheDayIsOfThePartInWhichTheSessionIs() throws Exception {
    enter(ORGANIZER);
    open(first(MORNING, "02/10"));
    assertThat(send("/xem", form(Map.of("gio", "6h đến 7h30", "can-cu", "công văn 17"))).body())
        .contains("<dd>5 giờ 30 đến 6 giờ 30 thứ Hai, 02/10/2023")
        .contains("<strong>6 giờ đến 7 giờ 30 thứ Hai, 02/10/2023");
  }

  @Test
  void aDayThatCannotBeReadAndAnOccurrenceThatIsNoneAreTold() throws Exception {
    enter(ORGANIZER);
    assertThat(open(HOME + "?ngay=h%C3%B4m+n%E1%BB%8D").body())
        .contains("Loa Học chưa hiểu ngày này.", "value=\"hôm nọ\"");
    assertThat(open(HOME + "/buoi?buoi=none").statusCode()).isEqualTo(409);
    assertThat(shown).contains("không còn trong lịch");
    open("/can-bo");
    assertThat(send("/x/go", Map.of()).statusCode()).isEqualTo(404);
  }
}
