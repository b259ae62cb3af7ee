package vn.loahoc.checkin.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.loahoc.checkin.chat.AtTheDoor.DONE;
import static vn.loahoc.checkin.chat.AtTheDoor.TITLE;
import static vn.loahoc.checkin.chat.AtTheDoor.WHEN;
import static vn.loahoc.checkin.chat.AtTheDoor.heads;

import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.loahoc.checkin.Door;
import vn.loahoc.checkin.Occasion;
import vn.loahoc.participation.Tally;

/** What staff do at the door: codes, posters, heads counted on paper. */
@ExtendWith(OpenDoor.class)
class StaffAtTheDoorTest {

  private final AtTheDoor people;
  private final Door door;
  private final String digits;

  StaffAtTheDoorTest(AtTheDoor people) {
    this.people = people;
    this.door = people.door();
    this.digits = people.digits();
  }

  @Test
  void anOfficialGetsCodeAndPoster() throws Exception {
    Talk official = people.official();
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
  void whatIsMadeUpIsSaidToBeSoWhereverItIsNamed() throws Exception {
    door.takesPlace(madeUp(Door.READING), Door.STORIES);
    String marked = "“Đọc sách cùng con (dữ liệu mẫu)”";
    Talk official = people.official();
    assertThat(official.says("mã điểm danh"))
        .isEqualTo(
            "Mã điểm danh của buổi nào ạ? [18 giờ đến 20 giờ: Đọc sách cùng con (dữ liệu mẫu)]"
                + " [8 giờ sáng: Thi kể chuyện theo sách]");
    assertThat(official.presses("18 giờ đến 20 giờ: Đọc sách cùng con (dữ liệu mẫu)"))
        .startsWith("Mã điểm danh " + marked + ": ");
    try (PDDocument poster = Loader.loadPDF(official.file().data().bytes())) {
      assertThat(new PDFTextStripper().getText(poster))
          .contains("Đọc sách cùng con", "DÙNG THỬ, không phải lịch thật");
    }
    assertThat(people.talk("lan").says(digits)).startsWith("Đã điểm danh " + marked + ", ");
    assertThat(official.says("đếm 12 đọc sách"))
        .startsWith("Đã ghi 12 người đếm trên giấy cho " + marked + ", ");
  }

  private static Occasion madeUp(Occasion real) {
    return new Occasion(
        real.id(),
        real.campaign(),
        real.title(),
        real.span(),
        new Occasion.Spot(real.spot().place(), real.spot().ward(), true));
  }

  @Test
  void residentsGetNoCodeAndNoGroupDoes() {
    assertThat(people.talk("lan").says("mã điểm danh")).doesNotContain(digits);
    assertThat(people.official().inGroup().says("mã điểm danh")).doesNotContain(digits);
    Talk elsewhere = people.official("other", "Bến Mới");
    assertThat(elsewhere.says("mã điểm danh")).doesNotContain(digits);
    assertThat(elsewhere.forges("madiemdanh:doc-sach")).doesNotContain(digits);
  }

  @Test
  void onAScreenTheDigitsChangeAndThePosterIsNoGood() {
    Talk official = people.official();
    official.says("mã điểm danh");
    assertThat(official.presses("Dùng mã đổi liên tục"))
        .startsWith("Mã đổi liên tục của " + TITLE + ", lúc này là ")
        .endsWith("[Dùng lại mã trên áp phích]");
    assertThat(people.talk("lan").says("điểm danh " + digits))
        .contains("không dùng mã trên áp phích");
    assertThat(official.presses("Dùng lại mã trên áp phích")).contains(digits);
    assertThat(people.talk("minh").says(digits)).isEqualTo(DONE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://localhost:8080", "http://127.0.0.1:8080", "http://[::1]:8080"})
  void aPosterWhoseCodeNoPhoneCanOpenIsSaidToBeSo(String home, @TempDir Path folder) {
    try (AtTheDoor inside = new AtTheDoor(folder, URI.create(home))) {
      Talk staff = inside.official("official", "Bến Cũ");
      String warning =
          "Chưa điện thoại nào mở được mã QR vì nơi cài đặt chưa ghi địa chỉ của Loa Học cho bà con"
              + " (web.public-url); 6 số thì vẫn nhắn được.";
      assertThat(staff.says("mã điểm danh"))
          .startsWith("Mã điểm danh " + TITLE)
          .contains("\n" + warning + "\ndiem-danh-doc-sach.pdf");
      assertThat(staff.presses("Dùng mã đổi liên tục")).contains("\n" + warning);
    }
  }

  @Test
  void ofSeveralOccasionsTheStaffIsAskedWhich() {
    door.takesPlace(Door.STORIES, Door.READING);
    Talk official = people.official();
    assertThat(official.says("mã điểm danh"))
        .isEqualTo(
            "Mã điểm danh của buổi nào ạ? [18 giờ đến 20 giờ: Đọc sách cùng con]"
                + " [8 giờ sáng: Thi kể chuyện theo sách]");
    assertThat(official.presses("18 giờ đến 20 giờ: Đọc sách cùng con")).contains(digits);
    assertThat(official.says("mã điểm danh đọc sách")).contains(digits);
    assertThat(official.says("ma diem danh doc sach")).contains(digits);
  }

  @Test
  void whatRunsAndComesNextIsOfferedBeforeWhatIsOver() {
    door.takesPlace(exercise(Door.DAY), Door.STORIES, Door.READING, exercise(Door.DAY.plusDays(1)));
    assertThat(people.official().says("mã điểm danh"))
        .isEqualTo(
            "Mã điểm danh của buổi nào ạ? [18 giờ đến 20 giờ: Đọc sách cùng con] [04/10, 5 giờ 30"
                + " đến 6 giờ 30: Tập dưỡng sinh] [5 giờ 30 đến 6 giờ 30: Tập dưỡng sinh] [8 giờ"
                + " sáng: Thi kể chuyện theo sách]");
    assertThat(people.official().at(6, 0).says("mã điểm danh"))
        .startsWith("Mã điểm danh của buổi nào ạ? [5 giờ 30 đến 6 giờ 30: Tập dưỡng sinh] [8 giờ");
  }

  private static Occasion flags(LocalDate day) {
    return new Occasion(
        "treo-co-" + day,
        "tuan-le",
        "Treo cờ phướn",
        new Occasion.Span(day, Optional.empty(), Optional.empty()),
        new Occasion.Spot(Optional.empty(), Optional.empty(), false));
  }

  @Test
  void theMorningAfterWhatRunsAllDayIsNotTakenForTheSessionOfTheEvening() {
    LocalDate next = Door.DAY.plusDays(1);
    door.takesPlace(flags(Door.DAY), Door.READING, flags(next), exercise(next));
    Talk official = people.official().tomorrowAt(7);
    assertThat(official.says("đếm 35"))
        .isEqualTo(
            "35 người đếm trên giấy là của buổi nào ạ? [03/10, 18 giờ đến 20 giờ: Đọc sách cùng"
                + " con] [5 giờ 30 đến 6 giờ 30: Tập dưỡng sinh] [Treo cờ phướn]");
    assertThat(official.says("1")).startsWith("Đã ghi 35 người đếm trên giấy cho " + WHEN);
    assertThat(official.says("đếm 20 hôm nay dưỡng sinh"))
        .startsWith("Đã ghi 20 người đếm trên giấy cho “Tập dưỡng sinh”");
    assertThat(official.tomorrowAt(12).says("đếm 21"))
        .as("in the afternoon it is no list of yesterday's")
        .isEqualTo(
            "21 người đếm trên giấy là của buổi nào ạ? [5 giờ 30 đến 6 giờ 30: Tập dưỡng sinh]"
                + " [Treo cờ phướn]");
  }

  @Test
  void whereNothingWithAnHourHasBegunTheDayBeforeMayBeMeantAllDay() {
    LocalDate next = Door.DAY.plusDays(1);
    door.takesPlace(flags(Door.DAY), Door.READING, flags(next));
    assertThat(people.official().tomorrowAt(16).says("đếm 35"))
        .endsWith("[03/10, 18 giờ đến 20 giờ: Đọc sách cùng con] [Treo cờ phướn]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "đếm 0",
        "/dem 0",
        "/dem đọc sách 0",
        "bỏ số đếm",
        "xóa số đếm đọc sách ạ",
        "xoa so dem"
      })
  void aFigureIsTakenAwayByWords(String order) {
    door.takesPlace(Door.STORIES, Door.READING);
    Talk official = people.official();
    official.says("đếm 120 đọc sách");
    assertThat(official.says(order))
        .isEqualTo("Đã bỏ số 120 người đếm trên giấy của " + WHEN + ".");
    assertThat(door.tally()).isEmpty();
    assertThat(official.says(order)).startsWith("Chưa ghi số nào đếm trên giấy");
  }

  @Test
  void aFigureIsTakenAwayByTheButtonBelowItAndNotByThatOfAnOlderOne() {
    Talk official = people.official();
    official.says("đếm 120");
    String first = official.payload("Bỏ số này");
    official.says("đếm 130");
    official.presses("Thay");
    assertThat(official.forges(first))
        .isEqualTo(WHEN + ", nay ghi 130 người đếm trên giấy; số ấy vẫn giữ ạ.");
    official.says("đếm 130");
    assertThat(official.presses("Bỏ số này"))
        .isEqualTo("Đã bỏ số 130 người đếm trên giấy của " + WHEN + ".");
    assertThat(door.tally()).isEmpty();
    assertThat(people.talk("lan").forges(first))
        .isEqualTo("Việc này chỉ dành cho cán bộ phụ trách.");
  }

  @Test
  void ofSeveralFiguresItIsAskedWhichIsTakenAway() {
    door.takesPlace(Door.STORIES, Door.READING, flags(Door.DAY));
    Talk official = people.official();
    official.says("đếm 120 đọc sách");
    official.says("đếm 40 kể chuyện");
    assertThat(official.says("bỏ số đếm"))
        .isEqualTo(
            "Bỏ số đếm trên giấy của buổi nào ạ? [8 giờ sáng: Thi kể chuyện theo sách]"
                + " [18 giờ đến 20 giờ: Đọc sách cùng con]");
    assertThat(official.says("kể chuyện"))
        .startsWith("Đã bỏ số 40 người đếm trên giấy của “Thi kể chuyện theo sách”");
    assertThat(door.tally()).containsExactly(heads(120));
  }

  @Test
  void theListMayComeTheMorningAfter() {
    assertThat(people.official().tomorrowAt(8).says("đếm 35"))
        .startsWith("Đã ghi 35 người đếm trên giấy cho " + TITLE);
    assertThat(door.tally(vn.loahoc.participation.By.DAY))
        .extracting(Tally::group)
        .containsExactly(Map.of(vn.loahoc.participation.By.DAY, "2024-10-03"));
  }

  @Test
  void residentsEnterNoHeads() {
    String forStaff = "Việc này chỉ dành cho cán bộ phụ trách.";
    assertThat(people.talk("lan").says("/dem 120")).isEqualTo(forStaff);
    assertThat(people.talk("lan").says("đếm 5")).isEqualTo(forStaff);
    assertThat(people.talk("lan").says("Đếm 5 người")).isEqualTo(forStaff);
    assertThat(people.talk("lan").says("dem 5")).isEqualTo("-");
    assertThat(people.talk("lan").says("đếm 5 quyển sách")).isEqualTo("-");
    assertThat(people.talk("lan").says("đếm được 120")).isEqualTo(forStaff);
    assertThat(door.tally()).isEmpty();
    assertThat(people.official().says("đếm ngược")).isEqualTo("-");
  }

  private static Occasion exercise(LocalDate day) {
    return new Occasion(
        "duong-sinh-" + day,
        "tuan-le",
        "Tập dưỡng sinh",
        new Occasion.Span(day, Optional.of(day.atTime(5, 30)), Optional.of(day.atTime(6, 30))),
        new Occasion.Spot(Optional.empty(), Optional.of("Bến Cũ"), false));
  }

  @Test
  void headsAreThoseOfASessionThatHasBegunElseOfTheDayBefore() {
    door.takesPlace(exercise(Door.DAY.minusDays(1)), exercise(Door.DAY));
    Talk official = people.official();
    assertThat(official.at(4, 30).says("đếm 40 dưỡng sinh"))
        .startsWith(
            "Đã ghi 40 người đếm trên giấy cho “Tập dưỡng sinh”, 5 giờ 30 đến 6 giờ 30 ngày"
                + " 02/10/2024;");
    assertThat(official.at(5, 30).says("đếm 41 dưỡng sinh"))
        .startsWith(
            "Đã ghi 41 người đếm trên giấy cho “Tập dưỡng sinh”, 5 giờ 30 đến 6 giờ 30 ngày"
                + " 03/10/2024;");
  }

  @Test
  void nobodyIsCountedAtWhatHasNotBegun() {
    door.takesPlace(exercise(Door.DAY));
    assertThat(people.official().at(4, 30).says("đếm 40 dưỡng sinh"))
        .isEqualTo("Chưa thấy buổi nào như vậy đã bắt đầu hôm nay hoặc hôm qua ạ.");
    assertThat(door.tally()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ma diem danh toi nay",
        "mã điểm danh lớp đọc sách 03/10",
        "mã điểm danh đọc sách phường Bến Cũ",
        "mã điểm danh của buổi đọc sách ở nhà sinh hoạt cộng đồng",
        "mã điểm danh phường Bến Cũ tối thứ 5 nhé"
      })
  void dayWardAndPlaceSayWhatIsMeant(String message) {
    door.takesPlace(Door.STORIES, exercise(Door.DAY.plusDays(1)), Door.READING);
    assertThat(people.organizer().at(7, 0).says(message))
        .startsWith("Mã điểm danh " + TITLE + ": " + digits);
  }

  @ParameterizedTest
  @ValueSource(strings = {"mã điểm danh 03/10", "mã điểm danh hôm nay"})
  void theDayNarrowsWhatIsMeant(String message) {
    door.takesPlace(Door.STORIES, exercise(Door.DAY.plusDays(1)), Door.READING);
    assertThat(people.organizer().at(7, 0).says(message))
        .isEqualTo(
            "Mã điểm danh của buổi nào ạ? [8 giờ sáng: Thi kể chuyện theo sách]"
                + " [18 giờ đến 20 giờ: Đọc sách cùng con]");
  }

  @Test
  void theDayInTheWordsSaysWhichOfManyDaysIsMeant() {
    door.takesPlace(
        exercise(Door.DAY), exercise(Door.DAY.plusDays(1)), exercise(Door.DAY.plusDays(2)));
    assertThat(people.official().says("mã điểm danh dưỡng sinh 04/10"))
        .startsWith("Mã điểm danh “Tập dưỡng sinh”")
        .contains("ngày 04/10/2024");
    assertThat(people.official().says("mã điểm danh dưỡng sinh ngày mai"))
        .startsWith("Mã điểm danh “Tập dưỡng sinh”")
        .contains("ngày 04/10/2024");
    assertThat(people.official().at(20, 0).says("đếm 40 dưỡng sinh hôm nay"))
        .contains("ngày 03/10/2024");
  }

  @Test
  void whatIsNotFoundIsNotSaidOfEverything() {
    assertThat(people.official().says("mã điểm danh lớp đan lát"))
        .isEqualTo("Chưa thấy buổi nào như vậy trong bảy ngày tới ạ.");
    door.takesPlace();
    assertThat(people.official().says("mã điểm danh"))
        .isEqualTo("Chưa thấy buổi nào trong bảy ngày tới để điểm danh ạ.");
  }

  @Test
  void whatIsForAllIsTurnedByOrganizersOnly() {
    door.takesPlace(Door.OPENING);
    Talk official = people.official();
    assertThat(official.says("mã điểm danh")).doesNotContain("[Dùng mã đổi liên tục]");
    assertThat(official.forges("madiemdanh:xoay khai-mac"))
        .isEqualTo("Mã của buổi này do đơn vị tổ chức đổi ạ.");
    assertThat(door.checkIns().code(Door.OPENING).rotating()).isFalse();
    Talk organizer = people.organizer();
    organizer.says("mã điểm danh");
    assertThat(organizer.presses("Dùng mã đổi liên tục")).startsWith("Mã đổi liên tục của");
  }
}
