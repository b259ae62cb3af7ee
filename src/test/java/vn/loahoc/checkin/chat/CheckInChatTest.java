package vn.loahoc.checkin.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.loahoc.checkin.CheckInLinks;
import vn.loahoc.checkin.Door;
import vn.loahoc.checkin.HeadCounts;
import vn.loahoc.checkin.Occasion;
import vn.loahoc.dialogue.Feature;
import vn.loahoc.dialogue.SceneHandler;
import vn.loahoc.participation.Kind;
import vn.loahoc.participation.Origin;
import vn.loahoc.participation.Tally;
import vn.loahoc.people.Acceptance;
import vn.loahoc.people.AuditLog;
import vn.loahoc.people.Invitations;
import vn.loahoc.people.Office;
import vn.loahoc.people.Role;
import vn.loahoc.people.StaffLinks;
import vn.loahoc.people.WardNames;
import vn.loahoc.people.Wording;
import vn.loahoc.people.chat.PeopleChat;
import vn.loahoc.place.Gazetteer;
import vn.loahoc.store.StoreLocation;

class CheckInChatTest {

  private static final URI HOME = URI.create("https://loahoc.example.vn");
  private static final String TITLE = "“Đọc sách cùng con”";
  private static final String DONE =
      "Đã điểm danh “Đọc sách cùng con”, cảm ơn đã đến ạ; Loa Học chỉ đếm lượt, không lưu tài"
          + " khoản này. [Có người đi cùng] [Đếm cả số người]";
  private static final Occasion STORIES =
      new Occasion(
          "ke-chuyen",
          "tuan-le",
          "Thi kể chuyện theo sách",
          new Occasion.Span(Door.DAY, Optional.of(Door.DAY.atTime(8, 0)), Optional.empty()),
          new Occasion.Spot(Optional.empty(), Optional.of("Bến Cũ"), false));

  @TempDir private Path folder;
  private Door door;
  private List<Feature> features;
  private String digits;

  @BeforeEach
  void open() {
    door = new Door(new StoreLocation.SqliteFile(folder.resolve("loahoc.db")));
    List<SceneHandler> later = new ArrayList<>();
    PeopleChat people =
        new PeopleChat(
            door.registry(),
            () -> new WardNames(Gazetteer.read(Path.of("corpus/wards.csv"))),
            new StaffLinks(HOME, Optional.empty()),
            () -> later);
    CheckInChat chat =
        new CheckInChat(
            door.checkIns(),
            new HeadCounts(door.registry().audit()),
            new CheckInLinks(HOME),
            "Hội Khuyến học",
            people.consenting());
    later.add(chat.afterConsent());
    features = List.of(people.feature(), chat.feature());
    digits = door.checkIns().code(Door.READING).digits();
  }

  @AfterEach
  void close() {
    door.close();
  }

  private Talk talk(String name) {
    return new Talk(door, name, features);
  }

  private Talk staff(String name, Office office) {
    Invitations invitations = door.registry().invitations();
    door.write(
        t -> {
          var invitation = invitations.issue(t, office, AuditLog.TERMINAL, Door.NOW).invitation();
          Acceptance acceptance =
              new Acceptance(Door.account(name), "Lan", new Wording("đồng ý"), Door.NOW);
          return invitations.accept(t, invitation.id(), acceptance).orElseThrow();
        });
    return talk(name);
  }

  private Talk official() {
    return staff("official", new Office(Role.WARD_OFFICIAL, Optional.of("Bến Cũ")));
  }

  private static Tally checkIns(long entries, long people, long persons) {
    return new Tally(Map.of(), Kind.CHECK_IN, Origin.CODE, entries, people, persons);
  }

  private static Tally heads(long people) {
    return new Tally(Map.of(), Kind.HEAD_COUNT, Origin.PAPER, 1, people, 0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "điểm danh #",
        "diem danh #",
        "Điểm danh # ạ",
        "tôi điểm danh #",
        "/diemdanh #",
        "check in #",
        "#"
      })
  void theDigitsCheckInHoweverTheyAreSent(String message) {
    assertThat(talk("lan").says(message.replace("#", digits))).isEqualTo(DONE);
    assertThat(door.tally()).containsExactly(checkIns(1, 1, 0));
    assertThat(door.count("people")).isZero();
  }

  @Test
  void digitsInTwoGroupsAreDigitsToo() {
    String grouped = digits.substring(0, 3) + " " + digits.substring(3);
    assertThat(talk("lan").says("điểm danh " + grouped)).isEqualTo(DONE);
    assertThat(talk("minh").says(grouped)).isEqualTo(DONE);
  }

  @Test
  void theLinkOfAPosterChecksIn() {
    assertThat(talk("lan").comes("diemdanh-" + digits)).isEqualTo(DONE);
    assertThat(talk("minh").comes("diemdanh-12345")).isEqualTo("-");
    assertThat(talk("minh").comes("")).isEqualTo("-");
  }

  @Test
  void withoutDigitsTheyAreAskedFor() {
    Talk lan = talk("lan");
    assertThat(lan.says("điểm danh"))
        .isEqualTo("Xin nhắn 6 số trên áp phích hoặc màn hình ở cửa ạ.");
    assertThat(lan.says(digits)).isEqualTo(DONE);
    assertThat(lan.says("điểm danh ở đâu")).isEqualTo("-");
  }

  @Test
  void aSecondTimeIsToldAndNotCounted() {
    Talk lan = talk("lan");
    lan.says(digits);
    assertThat(lan.says(digits))
        .isEqualTo(TITLE + " đã điểm danh rồi, đang tính 1 người ạ. [Có người đi cùng]");
    assertThat(door.tally()).containsExactly(checkIns(1, 1, 0));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "điểm danh # cho 4 người",
        "điểm danh cho 4 người #",
        "diem danh # bon nguoi",
        "điểm danh # tôi với 3 cháu",
        "điểm danh # cùng 3 bé"
      })
  void aFamilyIsRepeatedBackAndCountsUnderOneAccount(String message) {
    Talk lan = talk("lan");
    assertThat(lan.says(message.replace("#", digits)))
        .isEqualTo("Điểm danh tất cả 4 người cho " + TITLE + ", đúng không ạ? [Đúng] [Sửa]");
    assertThat(door.tally()).isEmpty();
    assertThat(lan.says("đúng"))
        .isEqualTo(
            "Đã điểm danh 4 người cho "
                + TITLE
                + ", cảm ơn đã đến ạ; Loa Học chỉ đếm lượt, không lưu tài khoản này."
                + " [Đếm cả số người]");
    assertThat(door.tally()).containsExactly(checkIns(1, 4, 0));
  }

  @Test
  void aFamilyWithoutDigitsIsAskedForThemFirst() {
    Talk lan = talk("lan");
    assertThat(lan.says("điểm danh cho 4 người"))
        .isEqualTo("Xin nhắn 6 số trên áp phích hoặc màn hình ở cửa ạ.");
    assertThat(lan.says(digits)).startsWith("Điểm danh tất cả 4 người");
    assertThat(lan.presses("Đúng")).startsWith("Đã điểm danh 4 người");
  }

  @Test
  void theNumberIsMendedBeforeAndAfterwards() {
    Talk lan = talk("lan");
    lan.says("điểm danh " + digits + " cho 4 người");
    assertThat(lan.presses("Sửa"))
        .isEqualTo(
            "Tất cả mấy người ạ? Xin nhắn một số từ 1 đến 50; đông hơn xin nhờ ban tổ chức đếm.");
    assertThat(lan.says("3")).startsWith("Điểm danh tất cả 3 người");
    lan.presses("Đúng");
    assertThat(lan.says("5 người")).startsWith("Điểm danh tất cả 5 người");
    assertThat(lan.says("dung")).isEqualTo("Đã sửa lại thành 5 người cho " + TITLE + " ạ.");
    assertThat(door.tally()).containsExactly(checkIns(1, 5, 0));
  }

  @Test
  void moreThanAClassIsForTheOrganizersToCount() {
    assertThat(talk("lan").says("điểm danh " + digits + " cho 500 người"))
        .startsWith("Tất cả mấy người ạ?");
    assertThat(door.tally()).isEmpty();
  }

  @Test
  void tooEarlyOverAndWrongAreOneSentenceEach() {
    assertThat(talk("lan").at(17, 0).says("điểm danh " + digits))
        .isEqualTo(TITLE + " chưa đến giờ điểm danh; xin nhắn lại từ 17 giờ 30 ngày 03/10/2024 ạ.");
    assertThat(talk("lan").at(21, 0).says("điểm danh " + digits))
        .isEqualTo(TITLE + " đã hết giờ điểm danh; nếu có dự, xin báo ban tổ chức ạ.");
    assertThat(talk("lan").says("điểm danh " + wrong()))
        .isEqualTo("Chưa thấy buổi nào có mã này; xin xem lại 6 số trên áp phích hoặc màn hình ạ.");
  }

  private String wrong() {
    return digits.equals("111111") ? "222222" : "111111";
  }

  @Test
  void bareDigitsAreACodeOnlyIfOneIsMeant() {
    assertThat(talk("lan").says(wrong())).isEqualTo("-");
    assertThat(talk("lan").says("0912345678")).isEqualTo("-");
    assertThat(talk("lan").at(12, 0).says(digits)).isEqualTo("-");
  }

  @Test
  void tryingIsLimitedAlsoForBareDigits() {
    Talk lan = talk("lan");
    for (int i = 0; i < 5; i++) {
      lan.says(wrong());
    }
    assertThat(lan.says("điểm danh " + digits))
        .isEqualTo(
            "Mã chưa đúng nhiều lần quá; xin thử lại sau 10 phút, hoặc nhờ ban tổ chức ghi giúp"
                + " ạ.");
    assertThat(door.tally()).isEmpty();
  }

  @Test
  void aForgedButtonChecksNobodyIn() {
    assertThat(talk("lan").forges("checkin-people:yes:confirm4")).isEqualTo("-");
    assertThat(talk("lan").forges("diemdanh:1")).startsWith("Xin nhắn 6 số");
    assertThat(door.tally()).isEmpty();
  }

  @Test
  void whoWantsToIsAskedForConsentAndCountedAsAPersonFromTheNextTime() {
    door.takesPlace(Door.READING, STORIES);
    Talk lan = talk("lan");
    lan.says(digits);
    assertThat(lan.presses("Đếm cả số người"))
        .startsWith("Để đếm số người tham gia trong báo cáo chung, không nêu tên, Hội Khuyến học")
        .endsWith("[Từ đủ 16 tuổi, đồng ý] [Không, chỉ hỏi đáp]");
    assertThat(door.count("people")).isZero();
    assertThat(lan.presses("Từ đủ 16 tuổi, đồng ý"))
        .isEqualTo("Dạ, từ lần điểm danh sau sẽ tính cả vào số người, không nêu tên ạ.");
    String other = door.checkIns().code(STORIES).digits();
    assertThat(lan.at(9, 0).says(other))
        .isEqualTo("Đã điểm danh “Thi kể chuyện theo sách”, cảm ơn đã đến ạ. [Có người đi cùng]");
    assertThat(door.tally()).containsExactly(checkIns(2, 2, 1));
  }

  @Test
  void whoIsUnderSixteenIsCountedAndNotAskedForConsent() {
    Talk lan = talk("lan");
    lan.says("tôi chưa đủ 16 tuổi");
    assertThat(lan.says(digits)).doesNotContain("Đếm cả số người");
    assertThat(door.tally()).containsExactly(checkIns(1, 1, 0));
  }

  @Test
  void anOfficialGetsCodeAndPoster() throws Exception {
    Talk official = official();
    assertThat(official.says("mã điểm danh"))
        .isEqualTo(
            "Mã điểm danh "
                + TITLE
                + ": "
                + digits
                + ". Dùng được 17 giờ 30 đến 21 giờ ngày 03/10/2024; người đến nhắn 6 số này hoặc"
                + " quét mã trên áp phích.\ndiem-danh-doc-sach.pdf [Dùng mã đổi liên tục]");
    try (PDDocument poster = Loader.loadPDF(official.file().data().bytes())) {
      assertThat(new PDFTextStripper().getText(poster))
          .contains("Đọc sách cùng con", "Thứ Năm, 03/10/2024", "18 giờ đến 20 giờ", digits);
    }
  }

  @Test
  void residentsGetNoCodeAndNoGroupDoes() {
    assertThat(talk("lan").says("mã điểm danh")).doesNotContain(digits);
    assertThat(official().inGroup().says("mã điểm danh")).doesNotContain(digits);
    Talk elsewhere = staff("other", new Office(Role.WARD_OFFICIAL, Optional.of("Bến Mới")));
    assertThat(elsewhere.says("mã điểm danh")).doesNotContain(digits);
    assertThat(elsewhere.forges("madiemdanh:doc-sach")).doesNotContain(digits);
  }

  @Test
  void onAScreenTheDigitsChangeAndThePosterIsNoGood() {
    Talk official = official();
    official.says("mã điểm danh");
    assertThat(official.presses("Dùng mã đổi liên tục"))
        .startsWith("Mã đổi liên tục của " + TITLE + ", lúc này là ")
        .endsWith("[Dùng lại mã trên áp phích]");
    assertThat(talk("lan").says("điểm danh " + digits)).startsWith("Chưa thấy buổi nào");
    assertThat(official.presses("Dùng lại mã trên áp phích")).contains(digits);
    assertThat(talk("minh").says(digits)).isEqualTo(DONE);
  }

  @Test
  void ofSeveralOccasionsTheStaffIsAskedWhich() {
    door.takesPlace(STORIES, Door.READING);
    Talk official = official();
    assertThat(official.says("mã điểm danh"))
        .isEqualTo(
            "Mã điểm danh của buổi nào ạ? [8 giờ sáng: Thi kể chuyện theo sách]"
                + " [18 giờ đến 20 giờ: Đọc sách cùng con]");
    assertThat(official.presses("18 giờ đến 20 giờ: Đọc sách cùng con")).contains(digits);
    assertThat(official.says("mã điểm danh đọc sách")).contains(digits);
    assertThat(official.says("ma diem danh doc sach")).contains(digits);
  }

  @Test
  void headsOnPaperAreEnteredForTheOccasionOfTheDay() {
    talk("lan").says(digits);
    Talk official = official();
    assertThat(official.says("/dem 120"))
        .isEqualTo(
            "Đã ghi 120 người đếm trên giấy cho "
                + TITLE
                + "; số này để riêng, không cộng với điểm danh.");
    assertThat(official.says("đếm 120"))
        .isEqualTo(TITLE + " đã ghi 120 người đếm trên giấy rồi ạ.");
    assertThat(official.says("dem 130"))
        .isEqualTo(TITLE + " đang ghi 120 người đếm trên giấy. Thay bằng 130? [Thay] [Giữ số cũ]");
    assertThat(official.presses("Thay"))
        .isEqualTo("Đã sửa số đếm trên giấy của " + TITLE + " từ 120 thành 130 người.");
    assertThat(door.tally()).containsExactly(checkIns(1, 1, 0), heads(130));
  }

  @Test
  void ofSeveralOccasionsHeadsAreAskedWhich() {
    door.takesPlace(STORIES, Door.READING);
    Talk official = official();
    assertThat(official.says("đếm 1.200 người"))
        .isEqualTo(
            "1200 người đếm trên giấy là của buổi nào ạ? [8 giờ sáng: Thi kể chuyện theo sách]"
                + " [18 giờ đến 20 giờ: Đọc sách cùng con]");
    assertThat(official.says("2")).startsWith("Đã ghi 1200 người đếm trên giấy cho " + TITLE);
    assertThat(official.says("đếm 40 kể chuyện"))
        .startsWith("Đã ghi 40 người đếm trên giấy cho “Thi kể chuyện theo sách”");
  }

  @Test
  void theListMayComeTheMorningAfter() {
    assertThat(official().tomorrowAt(8).says("đếm 35"))
        .startsWith("Đã ghi 35 người đếm trên giấy cho " + TITLE);
    assertThat(door.tally(vn.loahoc.participation.By.DAY))
        .extracting(Tally::group)
        .containsExactly(Map.of(vn.loahoc.participation.By.DAY, "2024-10-03"));
  }

  @Test
  void residentsEnterNoHeads() {
    assertThat(talk("lan").says("đếm 120")).isEqualTo("-");
    talk("lan").says("/dem 120");
    assertThat(door.tally()).isEmpty();
    assertThat(official().says("đếm ngược")).isEqualTo("-");
    assertThat(official().says("/dem 0")).isEqualTo("Số người phải từ 1 đến 20000 ạ.");
  }
}
