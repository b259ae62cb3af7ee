package vn.loahoc.checkin.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.loahoc.checkin.chat.AtTheDoor.TITLE;
import static vn.loahoc.checkin.chat.AtTheDoor.WHEN;
import static vn.loahoc.checkin.chat.AtTheDoor.checkIns;
import static vn.loahoc.checkin.chat.AtTheDoor.heads;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.loahoc.checkin.Door;
import vn.loahoc.checkin.Occasion;
import vn.loahoc.participation.Kind;
import vn.loahoc.participation.Origin;
import vn.loahoc.participation.Tally;

/** Heads that staff counted on paper: which figure is of which occasion. */
@ExtendWith(OpenDoor.class)
class HeadCountOrdersTest {

  private final AtTheDoor people;
  private final Door door;
  private final String digits;

  HeadCountOrdersTest(AtTheDoor people) {
    this.people = people;
    this.door = people.door();
    this.digits = people.digits();
  }

  @Test
  void headsOnPaperAreEnteredForTheOccasionOfTheDay() {
    people.talk("lan").says(digits);
    Talk official = people.official();
    assertThat(official.says("/dem 120"))
        .isEqualTo(
            "Đã ghi 120 người đếm trên giấy cho "
                + WHEN
                + "; số này để riêng, không cộng với điểm danh. [Bỏ số này]");
    assertThat(official.says("đếm 120"))
        .isEqualTo(WHEN + ", đã ghi 120 người đếm trên giấy rồi ạ. [Bỏ số này]");
    assertThat(official.says("dem 130"))
        .isEqualTo(WHEN + ", đang ghi 120 người đếm trên giấy. Thay bằng 130? [Thay] [Giữ số cũ]");
    assertThat(official.presses("Thay"))
        .isEqualTo("Đã sửa số đếm trên giấy của " + WHEN + ", từ 120 thành 130 người. [Bỏ số này]");
    assertThat(door.tally()).containsExactly(checkIns(1, 1, 0), heads(130));
  }

  @Test
  void ofSeveralOccasionsHeadsAreAskedWhich() {
    door.takesPlace(Door.STORIES, Door.READING);
    Talk official = people.official();
    assertThat(official.says("đếm 1.200 người"))
        .isEqualTo(
            "1200 người đếm trên giấy là của buổi nào ạ? [8 giờ sáng: Thi kể chuyện theo sách]"
                + " [18 giờ đến 20 giờ: Đọc sách cùng con]");
    assertThat(official.says("2")).startsWith("Đã ghi 1200 người đếm trên giấy cho " + TITLE);
    assertThat(official.says("đếm 40 kể chuyện"))
        .startsWith("Đã ghi 40 người đếm trên giấy cho “Thi kể chuyện theo sách”");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"thay", "Thay đi", "thay bằng 130", "thay so moi", "sửa thành 130", "có", "1"})
  void aFigureIsReplacedByTheWordsOfTheButtonToo(String message) {
    Talk official = people.official();
    official.says("đếm 120");
    official.says("đếm 130");
    assertThat(official.says(message))
        .isEqualTo("Đã sửa số đếm trên giấy của " + WHEN + ", từ 120 thành 130 người. [Bỏ số này]");
    assertThat(door.tally()).containsExactly(heads(130));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"giữ", "giữ số cũ", "giu so cu nhe", "giữ nguyên", "để số cũ", "đừng thay", "2"})
  void aFigureIsKeptByTheWordsOfTheButtonToo(String message) {
    Talk official = people.official();
    official.says("đếm 120");
    official.says("đếm 130");
    assertThat(official.says(message)).isEqualTo("Dạ, giữ số cũ ạ.");
    assertThat(door.tally()).containsExactly(heads(120));
  }

  @Test
  void aButtonBelowAnOlderQuestionOfAnotherOccasionReplacesNothing() {
    door.takesPlace(Door.STORIES, Door.READING);
    Talk official = people.official();
    official.says("đếm 40 kể chuyện");
    official.says("đếm 120 đọc sách");
    official.says("đếm 50 kể chuyện");
    String older = official.payload("Thay");
    official.says("đếm 50 đọc sách");
    assertThat(official.forges(older)).isEqualTo("-");
    assertThat(door.tally())
        .containsExactly(new Tally(Map.of(), Kind.HEAD_COUNT, Origin.PAPER, 2, 160, 0));
  }

  @Test
  void yetAnotherFigureIsRepeatedBack() {
    Talk official = people.official();
    official.says("đếm 120");
    official.says("đếm 130");
    assertThat(official.says("thay bằng 140"))
        .isEqualTo(WHEN + ", đang ghi 120 người đếm trên giấy. Thay bằng 140? [Thay] [Giữ số cũ]");
    assertThat(official.says("thay")).contains("từ 120 thành 140 người");
  }

  @ParameterizedTest
  @ValueSource(strings = {"thay bằng 0", "sửa thành 20001", "thay 99999"})
  void yetAnotherFigureThatCannotBeIsRefusedAndTheQuestionStaysOpen(String message) {
    Talk official = people.official();
    official.says("đếm 120");
    official.says("đếm 130");
    assertThat(official.says(message)).isEqualTo("Số người phải từ 1 đến 20000 ạ.");
    assertThat(door.tally()).containsExactly(heads(120));
    assertThat(official.says("thay")).contains("từ 120 thành 130 người");
  }

  private static Occasion session(int number, String title, String ward) {
    return new Occasion(
        "buoi-" + number,
        "tuan-le",
        title,
        new Occasion.Span(Door.DAY, Optional.of(Door.DAY.atTime(8, number)), Optional.empty()),
        new Occasion.Spot(Optional.empty(), Optional.of(ward), false));
  }

  private Talk organizerOfMany() {
    Occasion[] many = new Occasion[19];
    for (int i = 0; i < many.length; i++) {
      many[i] = session(i, i == 10 ? "Đan lưới" : "Lớp số " + (char) ('A' + i), "Bến Cũ");
    }
    many[11] = session(11, "Đan giỏ", "Bến Cũ");
    door.takesPlace(many);
    return people.organizer();
  }

  @Test
  void ofManyOccasionsTheListIsNumberedAndGoesOn() {
    Talk organizer = organizerOfMany();
    assertThat(organizer.says("/dem 120"))
        .isEqualTo(
            """
            120 người đếm trên giấy là của buổi nào ạ? Xin nhắn số thứ tự hoặc tên buổi.
            1. 8 giờ sáng: Lớp số A
            2. 8 giờ 01 sáng: Lớp số B
            3. 8 giờ 02 sáng: Lớp số C
            4. 8 giờ 03 sáng: Lớp số D
            5. 8 giờ 04 sáng: Lớp số E
            6. 8 giờ 05 sáng: Lớp số F
            7. 8 giờ 06 sáng: Lớp số G
            8. 8 giờ 07 sáng: Lớp số H
            Còn 11 buổi nữa, nhắn “xem thêm”. [1] [2] [3] [4] [5] [6] [7] [8] [Xem thêm]\
            """);
    assertThat(organizer.says("xem them")).contains("\n9. 8 giờ 08 sáng: Lớp số I\n");
    assertThat(organizer.presses("Xem thêm"))
        .endsWith("\n19. 8 giờ 18 sáng: Lớp số S [17] [18] [19]");
    assertThat(organizer.says("12")).startsWith("Đã ghi 120 người đếm trên giấy cho “Đan giỏ”");
    assertThat(door.tally()).containsExactly(heads(120));
  }

  @Test
  void aNumberBeyondWhatIsShownIsShownAndOneBeyondTheListIsTold() {
    Talk organizer = organizerOfMany();
    organizer.says("/dem 120");
    assertThat(organizer.says("9")).contains("\n9. 8 giờ 08 sáng: Lớp số I\n").contains("\n16. ");
    assertThat(organizer.says("20"))
        .isEqualTo("Chỉ có 19 buổi; xin nhắn số thứ tự từ 1 đến 19, hoặc tên buổi ạ.");
    assertThat(organizer.says("số 19")).contains("\n19. 8 giờ 18 sáng: Lớp số S");
    assertThat(organizer.says("19")).startsWith("Đã ghi 120 người đếm trên giấy cho “Lớp số S”");
    organizer.says("/dem 50");
    assertThat(organizer.says("19")).contains("\n19. 8 giờ 18 sáng: Lớp số S");
    assertThat(door.tally()).containsExactly(heads(120));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/dem kể chuyện theo sách 1.200",
        "/dem kể chuyện 1200 người",
        "đếm thi kể chuyện 1200",
        "dem ke chuyen 1200 nguoi"
      })
  void theNumberMayStandBehindTheName(String order) {
    door.takesPlace(Door.STORIES, Door.READING);
    assertThat(people.official().says(order))
        .startsWith("Đã ghi 1200 người đếm trên giấy cho “Thi kể chuyện theo sách”");
  }

  @Test
  void aNumberThatBelongsToTheNameIsNoFigure() {
    door.takesPlace(session(1, "Đan len 2", "Bến Cũ"), session(2, "Đan len 3", "Bến Cũ"));
    Talk official = people.official();
    assertThat(official.says("/dem đan len 2"))
        .isEqualTo("Xin nhắn số người đếm trên giấy, như “đếm 120” ạ.");
    assertThat(official.says("/dem đan len 2 30"))
        .startsWith("Đã ghi 30 người đếm trên giấy cho “Đan len 2”");
    assertThat(official.says("đếm sao trên trời 30")).isEqualTo("-");
  }

  @ParameterizedTest
  @ValueSource(strings = {"123456", "12345678901234567890", "12.345.678", "20001"})
  void aFigureOfMoreDigitsIsTooLargeAndNotPartOfAName(String figure) {
    door.takesPlace(session(1, "Ôn tập lớp 6", "Bến Cũ"), Door.READING);
    Talk official = people.official();
    assertThat(official.says("đếm " + figure)).isEqualTo("Số người phải từ 1 đến 20000 ạ.");
    assertThat(official.says("/dem đọc sách " + figure))
        .isEqualTo("Số người phải từ 1 đến 20000 ạ.");
    assertThat(official.says("đếm 12345 6"))
        .startsWith("Đã ghi 12345 người đếm trên giấy cho “Ôn tập lớp 6”");
  }

  @Test
  void theNameOfOneOfManyOccasionsIsAnAnswer() {
    Talk organizer = organizerOfMany();
    organizer.says("/dem 120");
    assertThat(organizer.says("đan lưới"))
        .startsWith("Đã ghi 120 người đếm trên giấy cho “Đan lưới”");
    organizer.says("/dem 30");
    assertThat(organizer.says("lop dan"))
        .isEqualTo(
            "30 người đếm trên giấy là của buổi nào ạ? [8 giờ 10 sáng: Đan lưới]"
                + " [8 giờ 11 sáng: Đan giỏ]");
    assertThat(organizer.says("giỏ")).startsWith("Đã ghi 30 người đếm trên giấy cho “Đan giỏ”");
    organizer.says("/dem 40");
    assertThat(organizer.says("lớp đan lưới mấy giờ")).isEqualTo("-");
    organizer.says("/dem 40");
    assertThat(organizer.says("khiêu vũ")).isEqualTo("-");
  }

  @Test
  void aButtonOfAnOlderListIsOfTheOccasionThatStandsOnIt() {
    Talk organizer = organizerOfMany();
    organizer.says("/dem 120");
    String first = organizer.payload("1");
    organizer.says("xem thêm");
    String creel = organizer.payload("12");
    organizer.says("lớp đan");
    assertThat(organizer.forges(first)).isEqualTo("-");
    assertThat(door.tally()).isEmpty();
    organizer.says("/dem 120");
    organizer.says("lớp đan");
    assertThat(organizer.forges(creel)).startsWith("Đã ghi 120 người đếm trên giấy cho “Đan giỏ”");
    assertThat(door.tally()).containsExactly(heads(120));
  }

  @Test
  void ofOccasionsAlikeTheOneIsToldWithItsWardAsInTheList() {
    door.takesPlace(exercise("a", "Bến Cũ"), exercise("b", "Bến Mới"), Door.STORIES);
    Talk organizer = people.organizer();
    assertThat(organizer.says("đếm 30 dưỡng sinh"))
        .isEqualTo(
            "30 người đếm trên giấy là của buổi nào ạ? [5 giờ 30 đến 6 giờ 30, Bến Cũ: Tập dưỡng"
                + " sinh] [5 giờ 30 đến 6 giờ 30, Bến Mới: Tập dưỡng sinh]");
    String one = "“Tập dưỡng sinh”, 5 giờ 30 đến 6 giờ 30 ngày 03/10/2024, Bến Mới";
    assertThat(organizer.says("2"))
        .startsWith("Đã ghi 30 người đếm trên giấy cho " + one + "; số này để riêng");
    assertThat(organizer.says("đếm 31 dưỡng sinh bến mới"))
        .startsWith(one + ", đang ghi 30 người đếm trên giấy. Thay bằng 31?");
    assertThat(organizer.says("thay")).contains(" của " + one + ", từ 30 thành 31 người.");
    String drop = organizer.payload("Bỏ số này");
    assertThat(organizer.presses("Bỏ số này"))
        .isEqualTo("Đã bỏ số 31 người đếm trên giấy của " + one + ".");
    organizer.says("đếm 32 dưỡng sinh bến mới");
    assertThat(organizer.forges(drop)).startsWith(one + ", nay ghi 32 người");
    assertThat(organizer.says("đếm 40 kể chuyện"))
        .startsWith("Đã ghi 40 người đếm trên giấy cho “Thi kể chuyện theo sách”, 8 giờ sáng ngày")
        .doesNotContain("Bến Cũ");
  }

  private static Occasion exercise(String id, String ward) {
    return new Occasion(
        id,
        "tuan-le",
        "Tập dưỡng sinh",
        new Occasion.Span(
            Door.DAY, Optional.of(Door.DAY.atTime(5, 30)), Optional.of(Door.DAY.atTime(6, 30))),
        new Occasion.Spot(Optional.empty(), Optional.of(ward), false));
  }
}
