package vn.loahoc.checkin.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.loahoc.checkin.chat.AtTheDoor.DONE;
import static vn.loahoc.checkin.chat.AtTheDoor.TITLE;
import static vn.loahoc.checkin.chat.AtTheDoor.checkIns;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.loahoc.checkin.Door;

@ExtendWith(OpenDoor.class)
class CheckInChatTest {

  private static final String SIX =
      "Mã điểm danh có đúng 6 số; xin xem lại trên áp phích hoặc màn hình rồi nhắn lại ạ.";
  private static final String WRONG =
      "Chưa thấy buổi nào có mã này; xin xem lại 6 số trên áp phích hoặc màn hình ạ.";

  private final AtTheDoor people;
  private final Door door;
  private final String digits;

  CheckInChatTest(AtTheDoor people) {
    this.people = people;
    this.door = people.door();
    this.digits = people.digits();
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
    assertThat(people.talk("lan").says(message.replace("#", digits))).isEqualTo(DONE);
    assertThat(door.tally()).containsExactly(checkIns(1, 1, 0));
    assertThat(door.count("people")).isZero();
  }

  @Test
  void digitsInTwoGroupsAreDigitsToo() {
    String grouped = digits.substring(0, 3) + " " + digits.substring(3);
    assertThat(people.talk("lan").says("điểm danh " + grouped)).isEqualTo(DONE);
    assertThat(people.talk("minh").says(grouped)).isEqualTo(DONE);
  }

  @Test
  void theLinkOfAPosterChecksIn() {
    assertThat(people.talk("lan").comes("diemdanh-" + digits)).isEqualTo(DONE);
    assertThat(people.talk("minh").comes("diemdanh-12345")).isEqualTo("-");
    assertThat(people.talk("minh").comes("")).isEqualTo("-");
  }

  @Test
  void withoutDigitsTheyAreAskedFor() {
    Talk lan = people.talk("lan");
    assertThat(lan.says("điểm danh"))
        .isEqualTo("Xin nhắn 6 số trên áp phích hoặc màn hình ở cửa ạ.");
    assertThat(lan.says(digits)).isEqualTo(DONE);
    assertThat(lan.says("điểm danh ở đâu")).isEqualTo("-");
  }

  @Test
  void aSecondTimeIsToldAndNotCounted() {
    Talk lan = people.talk("lan");
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
    Talk lan = people.talk("lan");
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
    Talk lan = people.talk("lan");
    assertThat(lan.says("điểm danh cho 4 người"))
        .isEqualTo("Xin nhắn 6 số trên áp phích hoặc màn hình ở cửa ạ.");
    assertThat(lan.says(digits)).startsWith("Điểm danh tất cả 4 người");
    assertThat(lan.presses("Đúng")).startsWith("Đã điểm danh 4 người");
  }

  @Test
  void theNumberIsMendedBeforeAndAfterwards() {
    Talk lan = people.talk("lan");
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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "thêm 2 người",
        "them 2 ng",
        "có thêm 2 cháu nữa",
        "2 người nữa ạ",
        "thêm 2",
        "hai em bé nữa"
      })
  void whoComesLaterIsAddedToThoseWhoAreCounted(String message) {
    Talk lan = people.talk("lan");
    lan.says("điểm danh " + digits + " cho 4 người");
    lan.says("đúng");
    assertThat(lan.says(message)).startsWith("Điểm danh tất cả 6 người cho ");
    assertThat(lan.says("thêm 1 cháu")).startsWith("Điểm danh tất cả 7 người cho ");
    assertThat(lan.says("đúng")).startsWith("Đã sửa lại thành 7 người");
    assertThat(lan.says(digits)).contains("đang tính 7 người");
    lan.presses("Có người đi cùng");
    assertThat(lan.says(message)).startsWith("Điểm danh tất cả 9 người cho ");
    assertThat(lan.says("tất cả 8 người")).startsWith("Điểm danh tất cả 8 người cho ");
  }

  @Test
  void whoHasNotYetCheckedInCountsThemselvesBesideThoseTheyBring() {
    assertThat(people.talk("lan").says("điểm danh " + digits + " thêm 2 cháu"))
        .startsWith("Điểm danh tất cả 3 người cho ");
    Talk minh = people.talk("minh");
    minh.says(digits);
    assertThat(minh.says("thêm 2 cháu")).startsWith("Điểm danh tất cả 3 người cho ");
    assertThat(minh.says("thêm 2 quyển sách")).isEqualTo("-");
  }

  @Test
  void aButtonBelowAnOlderQuestionOfAnotherOccasionIsNoAnswer() {
    door.takesPlace(Door.READING, Door.STORIES);
    String stories = door.checkIns().code(Door.STORIES).digits();
    Talk lan = people.talk("lan").at(9, 0);
    lan.says("điểm danh " + stories + " cho 4 người");
    String yes = lan.payload("Đúng");
    lan.at(18, 0).says("điểm danh " + digits + " cho 4 người");
    assertThat(lan.forges(yes)).isEqualTo("-");
    assertThat(door.tally()).isEmpty();
  }

  @Test
  void moreThanAClassIsForTheOrganizersToCount() {
    assertThat(people.talk("lan").says("điểm danh " + digits + " cho 500 người"))
        .startsWith("Tất cả mấy người ạ?");
    assertThat(door.tally()).isEmpty();
  }

  @Test
  void tooEarlyOverAndWrongAreOneSentenceEach() {
    assertThat(people.talk("lan").at(17, 0).says("điểm danh " + digits))
        .isEqualTo(TITLE + " chưa đến giờ điểm danh; xin nhắn lại từ 17 giờ 30 ngày 03/10/2024 ạ.");
    assertThat(people.talk("lan").at(21, 0).says("điểm danh " + digits))
        .isEqualTo(TITLE + " đã hết giờ điểm danh; nếu có dự, xin báo ban tổ chức ạ.");
    assertThat(people.talk("lan").says("điểm danh " + wrong())).isEqualTo(WRONG);
  }

  private String wrong() {
    return digits.equals("111111") ? "222222" : "111111";
  }

  @Test
  void bareDigitsThatAreNoCodeAreAnsweredAsAWrongOneWhileSomeCodeIsGood() {
    assertThat(people.talk("lan").says(wrong())).isEqualTo(WRONG);
    assertThat(people.talk("lan").says("111 22 3")).isEqualTo("-");
    assertThat(people.talk("lan").says("0912345678")).isEqualTo("-");
  }

  @Test
  void oneDigitTooFewOrTooManyIsToldToBeSo() {
    for (String typed : List.of(digits.substring(1), digits + "4", "123 4567")) {
      assertThat(people.talk("lan").says(typed)).isEqualTo(SIX);
      assertThat(people.talk("lan").at(12, 0).says(typed)).isEqualTo("-");
    }
    Talk lan = people.talk("lan");
    assertThat(lan.says("điểm danh " + digits + "4 cho 4 người")).isEqualTo(SIX);
    assertThat(lan.says("1234")).isEqualTo(SIX);
    assertThat(lan.says(digits)).startsWith("Điểm danh tất cả 4 người cho " + TITLE);
    assertThat(people.talk("an").says("điểm danh 02/10/2024")).isEqualTo("-");
  }

  @Test
  void bareDigitsThatAreNoCodeAreNoneWhereNobodyChecksIn() {
    assertThat(people.talk("lan").at(12, 0).says(wrong())).isEqualTo("-");
    assertThat(people.talk("lan").at(12, 0).says("12345")).isEqualTo("-");
    assertThat(people.talk("lan").at(12, 0).says(digits))
        .isEqualTo(TITLE + " chưa đến giờ điểm danh; xin nhắn lại từ 17 giờ 30 ngày 03/10/2024 ạ.");
    assertThat(people.talk("lan").at(21, 30).says(digits))
        .isEqualTo(TITLE + " đã hết giờ điểm danh; nếu có dự, xin báo ban tổ chức ạ.");
  }

  @Test
  void whoHasBeenAnsweredOnACodeIsAnsweredOnTheNextOneToo() {
    Talk lan = people.talk("lan").at(12, 0);
    assertThat(lan.says("điểm danh " + wrong())).isEqualTo(WRONG);
    assertThat(lan.says(wrong())).isEqualTo(WRONG);
    assertThat(lan.says("12345")).isEqualTo(SIX);
  }

  @Test
  void whoeverHasCheckedInMayTypeOtherNumbers() {
    Talk lan = people.talk("lan").at(20, 15);
    assertThat(lan.says("điểm danh " + wrong())).isEqualTo(WRONG);
    assertThat(lan.says(digits)).isEqualTo(DONE);
    assertThat(lan.at(21, 30).says(wrong())).isEqualTo("-");
    assertThat(lan.says("12345")).isEqualTo("-");
  }

  @Test
  void oneIsCheckingInForAsLongAsWrongCodesAreCounted() {
    Talk lan = people.talk("lan").at(12, 0);
    assertThat(lan.says("điểm danh " + wrong())).isEqualTo(WRONG);
    assertThat(lan.at(12, 9).says("12345")).isEqualTo(SIX);
    assertThat(lan.at(12, 20).says("12345")).isEqualTo("-");
  }

  @Test
  void numbersTypedWhereNobodyChecksInKeepNobodyFromCheckingIn() {
    Talk lan = people.talk("lan").at(17, 25);
    for (int i = 0; i < 5; i++) {
      assertThat(lan.says(wrong())).isEqualTo("-");
    }
    assertThat(lan.says("điểm danh " + digits)).contains("chưa đến giờ điểm danh");
    assertThat(lan.at(17, 30).says(digits)).isEqualTo(DONE);
  }

  @Test
  void noCodeIsFoundByTryingWhereNobodyChecksInEither() {
    Talk lan = people.talk("lan").at(12, 0);
    for (int i = 0; i < 5; i++) {
      lan.says(wrong());
    }
    assertThat(lan.says(digits)).isEqualTo("-");
    door.passes(Duration.ofMinutes(10));
    assertThat(lan.says(digits)).contains("chưa đến giờ điểm danh");
  }

  @Test
  void theDigitsOfAPosterAreSaidToRestWhileAScreenShowsOthers() {
    door.checkIns().rotate(door.checkIns().code(Door.READING), true);
    String resting =
        "Lúc này "
            + TITLE
            + " không dùng mã trên áp phích; xin nhắn 6 số đang hiện trên màn hình ở cửa ạ.";
    assertThat(people.talk("lan").says(digits)).isEqualTo(resting);
    assertThat(people.talk("lan").says("điểm danh " + digits)).isEqualTo(resting);
    assertThat(people.talk("lan").at(12, 0).says(digits)).contains("chưa đến giờ điểm danh");
    assertThat(door.tally()).isEmpty();
  }

  @Test
  void tryingIsLimitedAlsoForBareDigits() {
    Talk lan = people.talk("lan");
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
    assertThat(people.talk("lan").forges("checkin-people:yes:confirm4")).isEqualTo("-");
    assertThat(people.talk("lan").forges("diemdanh:1")).startsWith("Xin nhắn 6 số");
    assertThat(door.tally()).isEmpty();
  }

  @Test
  void whoWantsToIsAskedForConsentAndCountedAsAPersonFromTheNextTime() {
    door.takesPlace(Door.READING, Door.STORIES);
    Talk lan = people.talk("lan");
    lan.says(digits);
    assertThat(lan.presses("Đếm cả số người"))
        .startsWith("Để đếm số người tham gia trong báo cáo chung, không nêu tên, Hội Khuyến học")
        .endsWith("[Từ đủ 16 tuổi, đồng ý] [Không, chỉ hỏi đáp]");
    assertThat(door.count("people")).isZero();
    assertThat(lan.presses("Từ đủ 16 tuổi, đồng ý"))
        .isEqualTo("Dạ, từ lần điểm danh sau sẽ tính cả vào số người, không nêu tên ạ.");
    String other = door.checkIns().code(Door.STORIES).digits();
    assertThat(lan.at(9, 0).says(other))
        .isEqualTo("Đã điểm danh “Thi kể chuyện theo sách”, cảm ơn đã đến ạ. [Có người đi cùng]");
    assertThat(door.tally()).containsExactly(checkIns(2, 2, 1));
  }

  @Test
  void whoIsUnderSixteenIsCountedAndNotAskedForConsent() {
    Talk lan = people.talk("lan");
    lan.says("tôi chưa đủ 16 tuổi");
    assertThat(lan.says(digits)).doesNotContain("Đếm cả số người");
    assertThat(door.tally()).containsExactly(checkIns(1, 1, 0));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "lớp vẽ có nhận 2 bé không",
        "lop ve co nhan 2 be ko",
        "2 bé thì đăng ký ở đâu",
        "mai có lớp nào cho 3 cháu",
        "4 người có được vào lớp vẽ không ạ?"
      })
  void aQuestionIsNoCorrection(String question) {
    Talk lan = people.talk("lan");
    lan.says(digits);
    assertThat(lan.says(question)).isEqualTo("-");
    Talk minh = people.talk("minh");
    minh.says("điểm danh " + digits + " cho 4 người");
    assertThat(minh.says(question)).isEqualTo("-");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"không, 3 người", "ko 3 người", "không phải 4 mà 3 người", "chưa, 3 người"})
  void aCorrectionMayBeginWithNo(String correction) {
    Talk lan = people.talk("lan");
    lan.says("điểm danh " + digits + " cho 4 người");
    assertThat(lan.says(correction)).startsWith("Điểm danh tất cả 3 người");
  }
}
