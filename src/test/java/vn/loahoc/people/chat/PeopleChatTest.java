package vn.loahoc.people.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.loahoc.people.Desk.NOW;
import static vn.loahoc.people.Desk.TELEGRAM;
import static vn.loahoc.people.Desk.WEB;
import static vn.loahoc.people.Desk.ZALO;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.loahoc.message.Address;
import vn.loahoc.message.ChannelId;
import vn.loahoc.message.Content;
import vn.loahoc.people.AuditLog;
import vn.loahoc.people.Desk;
import vn.loahoc.people.Invitations;
import vn.loahoc.people.Office;
import vn.loahoc.people.Purpose;
import vn.loahoc.people.Role;
import vn.loahoc.people.Speaker;
import vn.loahoc.people.StaffEntrance;
import vn.loahoc.people.StaffLinks;
import vn.loahoc.people.WardNames;
import vn.loahoc.place.Gazetteer;
import vn.loahoc.place.WardsFile;
import vn.loahoc.store.StoreLocation;

class PeopleChatTest {

  private static final Office OFFICIAL = new Office(Role.WARD_OFFICIAL, Optional.of("Tân Phú"));
  private static final Office ADMINISTRATOR = new Office(Role.ADMINISTRATOR, Optional.empty());
  private static final String CONSENT =
      "Để nhớ phường cho những lần hỏi sau, Hội Khuyến học cần lưu tài khoản Telegram này và"
          + " phường đã chọn, đến hết 31/12/2023. Chỉ cán bộ phụ trách xem được. Đổi ý lúc nào"
          + " cũng được: nhắn “thông tin của tôi” để xem, “xóa thông tin” để xóa."
          + " [Từ đủ 16 tuổi, đồng ý] [Không, chỉ hỏi đáp]";
  private static final String NO_DATA =
      "Loa Học không lưu thông tin nào của tài khoản này. Câu hỏi chỉ giữ đến khi trả lời xong,"
          + " cuộc trò chuyện giữ 30 phút.";

  @TempDir private Path folder;
  private Desk desk;
  private PeopleChat chat;

  /** The same on the other database: see its sub-class. */
  StoreLocation location() {
    return new StoreLocation.SqliteFile(folder.resolve("loahoc.db"));
  }

  @BeforeEach
  void open() {
    desk = new Desk(location());
    WardNames wards = new WardNames(Gazetteer.read(Path.of("corpus/wards.csv")));
    StaffLinks links =
        new StaffLinks(URI.create("https://loahoc.example"), Optional.of("loahoc_bot"));
    chat = new PeopleChat(desk.registry(), () -> wards, links, List::of);
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private Talk talk(Address account) {
    return new Talk(desk, chat, account, true);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aWardIsNamedThenRememberedAfterConsent(boolean ordersFirst) {
    Talk lan = new Talk(desk, chat, TELEGRAM, ordersFirst);
    assertThat(lan.says("chon phuong").said())
        .startsWith("Xin cho biết tên phường ạ?")
        .contains("[Tân Thuận Đông]", "[Phú Mỹ]");
    assertThat(lan.says("tan phu").said())
        .isEqualTo("Dạ, đã ghi phường Tân Phú cho cuộc trò chuyện này. [Nhớ cho lần sau]");
    assertThat(lan.rememberedWard()).contains("Tân Phú");
    assertThat(desk.everything()).isEmpty();
    assertThat(lan.presses("Nhớ cho lần sau").said()).isEqualTo(CONSENT);
    assertThat(desk.everything()).isEmpty();
    assertThat(lan.presses("Từ đủ 16 tuổi, đồng ý").said())
        .isEqualTo("Đã nhớ phường Tân Phú. Muốn đổi, nhắn “chọn phường”.");
    assertThat(lan.comesBackLater().speaker().ward()).contains("Tân Phú");
    assertThat(lan.says("chọn phường").presses("Tân Quy").said())
        .isEqualTo("Đã nhớ phường Tân Quy. Muốn đổi, nhắn “chọn phường”.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1",
        "có",
        "dong y",
        "ok",
        "tu du 16 tuoi, dong y",
        "em trên 16 tuổi, đồng ý",
        "dong y, toi 40 tuoi"
      })
  void consentIsGivenInWords(String yes) {
    Talk lan = talk(TELEGRAM).says("chọn phường tân phú").says("nhớ phường").says(yes);
    assertThat(lan.speaker().ward()).contains("Tân Phú");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2", "không", "thoi", "khong, chi hoi dap", "hủy"})
  void refusingKeepsNothing(String no) {
    Talk lan = talk(TELEGRAM).says("chọn phường tân phú").says("nhớ phường").says(no);
    assertThat(lan.said()).isEqualTo("Dạ, không lưu gì ạ. Vẫn hỏi đáp bình thường.");
    assertThat(desk.everything()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"mai có gì", "để nghĩ đã", "consent:yes:", "16"})
  void silenceIsNoConsent(String other) {
    Talk lan = talk(TELEGRAM).says("chọn phường tân phú").says("nhớ phường").says(other);
    assertThat(lan.said()).isEqualTo("-");
    assertThat(desk.everything()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"em 20 tuổi ạ", "tôi 40 tuổi"})
  void anAgeAloneIsNoConsent(String age) {
    Talk lan = talk(TELEGRAM).says("chọn phường tân phú").says("nhớ phường").says(age);
    assertThat(lan.said())
        .isEqualTo(
            "Chưa lưu gì, còn chờ đồng ý để nhớ phường. [Từ đủ 16 tuổi, đồng ý] [Không, chỉ hỏi"
                + " đáp]");
    assertThat(desk.everything()).isEmpty();
  }

  @Test
  void forgedAndOldButtonsAgreeToNothing() {
    Talk lan = talk(TELEGRAM);
    assertThat(lan.forges("consent:yes:").said()).isEqualTo("-");
    lan.says("chọn phường tân phú").says("nhớ phường");
    assertThat(lan.forges("consent:yes:").said()).isEqualTo("-");
    assertThat(lan.says("nhớ phường").forges("consent:yes:0123456789abcdef").said()).isEqualTo("-");
    assertThat(desk.everything()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"con học lớp 5", "Dưới 16 tuổi", "em 12 tuổi", "em 12 tuổi, đồng ý"})
  void achildIsNotAskedAgainAndNothingIsKept(String young) {
    Talk child = talk(TELEGRAM).says("chọn phường tân phú").says("nhớ phường").says(young);
    assertThat(child.said()).contains("16 tuổi").contains("không lưu");
    assertThat(child.says("nhớ phường").said())
        .isEqualTo(
            "Vì đã cho biết chưa đủ 16 tuổi nên Loa Học không lưu thông tin; vẫn hỏi đáp bình"
                + " thường. Nếu nhầm, xin nhắn “tôi đủ 16 tuổi”.");
    assertThat(child.says("liên kết").said()).startsWith("Vì đã cho biết chưa đủ 16 tuổi");
    assertThat(desk.everything()).isEmpty();
    assertThat(child.says("tôi đủ 16 tuổi").says("nhớ phường").said()).isEqualTo(CONSENT);
  }

  @Test
  void ofAParentsWordsNothingFollows() {
    Talk parent = talk(TELEGRAM);
    assertThat(parent.says("con em học lớp 3").said()).isEqualTo("-");
    assertThat(parent.says("chọn phường tân phú").says("nhớ phường").said()).isEqualTo(CONSENT);
  }

  @Test
  void whatWasKeptOfAChildIsErasedAfterAskingBack() {
    desk.agree(TELEGRAM, Purpose.WARD, NOW);
    Talk child = talk(TELEGRAM);
    assertThat(child.says("tôi dưới 16 tuổi").said()).contains("[Đúng, xóa]");
    assertThat(child.presses("Không, từ đủ 16 tuổi").said())
        .isEqualTo("Dạ, mọi việc vẫn như cũ ạ.");
    assertThat(child.speaker().person()).isPresent();
    child.says("tôi dưới 16 tuổi").says("đúng");
    assertThat(child.speaker()).isEqualTo(Speaker.unknown());
    assertThat(child.says("nhớ phường").said()).isNotEqualTo(CONSENT);
  }

  @Test
  void splitWardsAndThoseNearAPlaceAreAskedAbout() {
    Talk lan = talk(TELEGRAM).waits(Duration.ofDays(900)).says("chọn phường");
    assertThat(lan.sharesPlace(21.03, 105.85).said()).startsWith("Vị trí này ở ngoài các phường");
    assertThat(lan.sharesPlace(10.72, 106.73).said())
        .isEqualTo(
            "Gần vị trí này có mấy phường. Nhà thuộc phường nào ạ? [Tân Mỹ] [Phú Thuận] [Tân"
                + " Thuận]");
    lan.says("chọn phường");
    assertThat(lan.says("phu my").said())
        .isEqualTo(
            "“Phú Mỹ” nay có thể là mấy phường. Nhà thuộc phường nào ạ? [Phú Thuận] [Tân Mỹ]");
    assertThat(lan.says("số 2").said()).startsWith("Dạ, đã ghi phường Tân Mỹ");
    assertThat(lan.says("chọn phường").says("phường Bến Nghé").said())
        .startsWith("Loa Học chưa tìm thấy phường này.");
    assertThat(lan.says("mai có gì").said()).isEqualTo("-");
    assertThat(lan.forges("phuong:Nơi Nào Đó").said())
        .startsWith("Loa Học chưa tìm thấy phường này.");
  }

  @Test
  void whereNoPlacesAreKnownTheNameIsAskedFor() {
    WardNames wards = new WardNames(Gazetteer.of(WardsFile.parse("ward,city\nMẫu,Huế\n").wards()));
    StaffLinks links = new StaffLinks(URI.create("http://localhost:8080"), Optional.empty());
    PeopleChat unplaced = new PeopleChat(desk.registry(), () -> wards, links, List::of);
    Talk lan = new Talk(desk, unplaced, TELEGRAM, true).says("chọn phường");
    assertThat(lan.said()).endsWith("[Mẫu]");
    assertThat(lan.sharesPlace(10.72, 106.73).said())
        .startsWith("Loa Học chưa biết ranh giới các phường");
  }

  @Test
  void everythingIsShownHandedOverAndErased() {
    Talk lan = talk(TELEGRAM);
    assertThat(lan.says("thong tin cua toi").said()).isEqualTo(NO_DATA);
    assertThat(lan.says("gửi thông tin cho tôi").said()).isEqualTo(NO_DATA);
    lan.says("chọn phường tân phú").says("nhớ phường").says("đồng ý");
    assertThat(lan.says("thông tin của tôi").said())
        .isEqualTo(
            """
            Loa Học đang lưu:
            • Tài khoản: tài khoản Telegram.
            • Phường: Tân Phú.
            • Đã đồng ý để nhớ phường ngày 01/10/2023, đến hết 31/12/2023.
            Nhắn “gửi thông tin cho tôi” để nhận tệp, “rút đồng ý” để thôi từng việc, “xóa thông\
             tin” để xóa tất cả.\
            """);
    Content.Document file =
        (Content.Document) lan.says("gui thong tin cho toi").replies().getFirst();
    assertThat(file.name()).isEqualTo("thong-tin-cua-toi.txt");
    assertThat(new String(file.data().bytes(), StandardCharsets.UTF_8))
        .contains("Phường: Tân Phú.", TELEGRAM.chat());
    assertThat(lan.says("xoa thong tin").said()).endsWith("[Xóa] [Không xóa]");
    assertThat(lan.says("không").said()).isEqualTo("Dạ, không xóa gì ạ.");
    assertThat(lan.speaker().person()).isPresent();
    assertThat(lan.says("xóa thông tin").presses("Xóa").said())
        .startsWith("Đã xóa. Loa Học không còn lưu thông tin nào");
    assertThat(lan.says("thông tin của tôi").said()).isEqualTo(NO_DATA);
    assertThat(desk.everything()).noneMatch(row -> row.contains(TELEGRAM.chat()));
  }

  @Test
  void consentIsWithdrawnAtOnceOrChosenAmongSeveral() {
    Talk lan = talk(TELEGRAM);
    assertThat(lan.says("rút đồng ý").said()).contains("không có gì để rút");
    desk.agree(TELEGRAM, Purpose.WARD, NOW);
    desk.agree(TELEGRAM, Purpose.ANSWERS, NOW);
    assertThat(lan.says("rut dong y").said())
        .isEqualTo("Rút đồng ý việc nào ạ? [gửi câu trả lời] [nhớ phường] [Tất cả]");
    assertThat(lan.forges("withdraw:3:w").said()).isEqualTo("-");
    assertThat(lan.says("rút đồng ý").presses("gửi câu trả lời").said())
        .isEqualTo("Đã rút đồng ý để gửi câu trả lời và xóa những gì lưu cho việc đó.");
    assertThat(lan.says("rút đồng ý").said()).startsWith("Đã rút đồng ý để nhớ phường");
    assertThat(lan.speaker()).isEqualTo(Speaker.unknown());
  }

  @Test
  void twoAccountsAreLinkedAndParted() {
    Talk telegram = talk(TELEGRAM).says("liên kết");
    String code = code(telegram.said(), "[0-9]{6}");
    Talk web = talk(WEB);
    assertThat(web.says("mã liên kết " + code).said())
        .startsWith("Để gộp hai tài khoản làm một người, Hội Khuyến học cần lưu phiên trang web")
        .endsWith("[Đồng ý, gộp lại] [Không gộp]");
    assertThat(web.presses("Đồng ý, gộp lại").said()).startsWith("Đã gộp");
    assertThat(web.speaker()).isEqualTo(telegram.speaker());
    assertThat(web.says("liên kết").says(code(web.said(), "[0-9]{6}")).said())
        .isEqualTo("Hai tài khoản này đã là một rồi ạ.");
    assertThat(web.says("bỏ liên kết").said()).startsWith("Đã tách.");
    assertThat(web.says("bỏ liên kết").said())
        .isEqualTo("Tài khoản này chưa liên kết với tài khoản nào.");
  }

  private static String code(String text, String pattern) {
    Matcher code = Pattern.compile(pattern).matcher(text);
    assertThat(code.find()).as(text).isTrue();
    return code.group();
  }

  private Invitations.Issued invite(Office office) {
    return desk.write(t -> desk.registry().invitations().issue(t, office, AuditLog.TERMINAL, NOW));
  }

  @Test
  void anInvitationByLinkIsAcceptedAfterItWasToldWhatIsKept() {
    Invitations.Issued issued = invite(OFFICIAL);
    Talk lan = talk(TELEGRAM).comes(issued.code());
    assertThat(lan.said())
        .startsWith(
            "Lời mời làm cán bộ phường Tân Phú. Để giao việc cán bộ, Hội Khuyến học cần lưu")
        .endsWith("[Nhận, từ đủ 16 tuổi] [Không nhận]");
    assertThat(lan.presses("Không nhận").said())
        .isEqualTo("Dạ, chưa nhận vai trò nào. Mã mời vẫn dùng được đến 8 giờ ngày 03/10/2023.");
    assertThat(desk.count("people")).isZero();
    assertThat(lan.says("mã mời " + issued.typed()).says("1").said())
        .isEqualTo("Đã nhận vai trò cán bộ phường Tân Phú. Nhắn “menu” để xem các việc làm được.");
    assertThat(lan.speaker().role()).isEqualTo(Role.WARD_OFFICIAL);
    assertThat(talk(ZALO).comes(issued.code()).said()).startsWith("Mã mời không đúng");
    assertThat(talk(ZALO).comes("ward_tan_phu").said()).isEqualTo("-");
  }

  @Test
  void staffGetsALinkToItsPageAndNobodyElse() {
    assertThat(talk(ZALO).says("đăng nhập").said())
        .isEqualTo("Việc này chỉ dành cho cán bộ phụ trách.");
    desk.employ(TELEGRAM, "Lan", OFFICIAL);
    Talk lan = talk(TELEGRAM).says("dang nhap");
    assertThat(lan.said()).endsWith("[Mở trang cán bộ]");
    String page = lan.replies().getFirst().toString();
    String code = code(page, "(?<=https://loahoc.example/can-bo/vao\\?ma=)[0-9A-Z]{26}");
    StaffEntrance entrance = desk.registry().entrance();
    assertThat(desk.<Optional<Speaker>>write(t -> entrance.enter(t, code, WEB, NOW)))
        .contains(lan.speaker());
  }

  @Test
  void administratorsSeeRolesAndTakeThemButNotTheLastOwn() {
    desk.employ(TELEGRAM, "Lan", ADMINISTRATOR);
    desk.employ(ZALO, "Hải", OFFICIAL);
    invite(OFFICIAL);
    Talk lan = talk(TELEGRAM);
    assertThat(lan.says("danh sách quyền").said())
        .isEqualTo(
            """
            Đang có vai trò:
            1. Lan: quản trị, từ ngày 01/10/2023
            2. Hải: cán bộ phường Tân Phú, từ ngày 01/10/2023
            Lời mời chưa nhận: 1.
            Thu hồi: nhắn “thu hồi quyền” kèm số, như “thu hồi quyền 3”.\
            """);
    assertThat(lan.says("thu hồi quyền 2").said())
        .isEqualTo("Thu hồi mọi vai trò của Hải (cán bộ phường Tân Phú)? [Thu hồi] [Không]");
    assertThat(lan.forges("revoke:yes:1").said()).isEqualTo("-");
    assertThat(lan.says("thu hoi quyen 2").says("có").said()).isEqualTo("Đã thu hồi.");
    assertThat(talk(ZALO).speaker()).isEqualTo(Speaker.unknown());
    assertThat(lan.says("thu hồi quyền 1").says("có").said())
        .startsWith("Đây là người quản trị cuối cùng");
    assertThat(lan.says("thu hồi quyền xyz").said()).startsWith("Không có vai trò số này.");
  }

  @Test
  void whoLostTheRoleWhileAskedTakesNoneFromOthers() {
    String boss = desk.employ(TELEGRAM, "Lan", ADMINISTRATOR);
    desk.employ(WEB, "", ADMINISTRATOR);
    desk.employ(ZALO, "Hải", OFFICIAL);
    Talk lan = talk(TELEGRAM).says("thu hồi quyền 3");
    desk.write(t -> desk.registry().grants().revoke(t, boss, AuditLog.TERMINAL, NOW));
    assertThat(lan.says("có").said()).isEqualTo("Việc này chỉ dành cho cán bộ phụ trách.");
    assertThat(talk(ZALO).speaker().role()).isEqualTo(Role.WARD_OFFICIAL);
  }

  @Test
  void inAGroupNothingPrivateIsDone() {
    Address group = new Address(new ChannelId("telegram"), "-100200300");
    desk.employ(TELEGRAM, "Lan", ADMINISTRATOR);
    Talk lan = new Talk(desk, chat, TELEGRAM, group, true);
    for (String order :
        List.of("thông tin của tôi", "xóa thông tin", "danh sách quyền", "đăng nhập", "liên kết")) {
      assertThat(lan.says(order).said())
          .isEqualTo("Việc này là chuyện riêng, xin nhắn riêng cho Loa Học ạ.");
    }
    assertThat(lan.comes(invite(OFFICIAL).code()).said()).isEqualTo("-");
  }
}
