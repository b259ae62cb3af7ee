package vn.loahoc.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.loahoc.challenge.ChallengeWords;
import vn.loahoc.message.Inbound;
import vn.loahoc.participation.By;
import vn.loahoc.participation.Kind;
import vn.loahoc.participation.Origin;
import vn.loahoc.participation.Selection;
import vn.loahoc.participation.Tallies;
import vn.loahoc.participation.Tally;
import vn.loahoc.people.Office;
import vn.loahoc.people.Role;

/** Challenges from end to end: offered, told as done, asked back, corrected, taken back, summed. */
@ExtendWith(ShippedTalk.class)
class ChallengingTest {

  private static final LocalDateTime WEDNESDAY = LocalDateTime.of(2023, 10, 4, 19, 0);

  private LocalDateTime now = WEDNESDAY;

  private final TalkRig rig;

  ChallengingTest(TalkRig rig) {
    this.rig = rig;
  }

  private String says(String text) {
    now = now.plusMinutes(1);
    return rig.says("lan", text, now);
  }

  private String presses(String title) {
    now = now.plusMinutes(1);
    return rig.presses("lan", title, now);
  }

  /** The sums of a kind: entries, people, persons. */
  private List<Long> tally(Kind kind) {
    return rig
        .database()
        .read(t -> new Tallies().tally(t, Selection.everything(), Set.<By>of()))
        .stream()
        .filter(tally -> tally.kind() == kind && tally.entries() > 0)
        .peek(tally -> assertThat(tally.origin()).isEqualTo(Origin.SELF_REPORTED))
        .findFirst()
        .map((Tally tally) -> List.of(tally.entries(), tally.people(), tally.persons()))
        .orElse(List.of());
  }

  @Test
  void theChallengeOfTheDayIsOfferedAcceptedAndDone() {
    assertThat(says("thử thách hôm nay"))
        .isEqualTo(
            "Thử thách ngày 3: Đọc cho một người nghe (dữ liệu mẫu)\n"
                + "Đọc to 10 phút cho một người trong nhà, hoặc gửi một tin thoại đọc một đoạn mình"
                + " thích. Có thể gửi một tin thoại hoặc video đọc; Loa Học chỉ đếm, không giữ bản"
                + " ghi.\nNghĩ thêm: Người nghe đã hỏi lại điều gì?");
    assertThat(rig.buttons()).containsExactly("Nhận thử thách", "Xong rồi", "Cho người khác");
    assertThat(presses("Nhận thử thách")).startsWith("Đã nhận thử thách “Đọc cho một người nghe”");
    assertThat(tally(Kind.CHALLENGE_ACCEPTED)).containsExactly(1L, 1L, 0L);
    assertThat(says("xong")).isEqualTo("Đã ghi lượt đọc hôm nay: 1 người, cảm ơn ạ.");
    assertThat(rig.buttons())
        .containsExactly("Có người cùng đọc", "Bỏ lượt này", "Đếm cả số người");
    assertThat(tally(Kind.CHALLENGE_DONE)).containsExactly(1L, 1L, 0L);
  }

  @Test
  void aChallengeIsFoundForWhomItIsWanted() {
    assertThat(says("thu thach cho be")).startsWith("Thử thách ngày 3: Đổi vai kể chuyện");
    assertThat(says("thử thách học sinh")).startsWith("Thử thách ngày 3: Phát thanh viên của lớp");
    assertThat(presses("Cho người khác")).isEqualTo("Muốn xem thử thách cho ai ạ?");
    assertThat(presses("Người cao tuổi")).startsWith("Thử thách ngày 3: Kể chuyện ngày xưa");
    assertThat(says("thử thách hôm nay")).startsWith("Thử thách ngày 3: Kể chuyện ngày xưa");
  }

  @Test
  void aReportIsTakenDownAndCorrected() {
    assertThat(says("đọc 30 trang với 2 cháu"))
        .isEqualTo("Đã ghi lượt đọc hôm nay: 30 trang, 3 người, cảm ơn ạ.");
    assertThat(tally(Kind.CHALLENGE_DONE)).containsExactly(1L, 3L, 0L);
    assertThat(says("à 3 cháu chứ không phải 2")).isEqualTo("Đã sửa lại: 30 trang, 4 người ạ.");
    assertThat(tally(Kind.CHALLENGE_DONE)).containsExactly(1L, 4L, 0L);
    assertThat(says("nhầm, 20 trang thôi")).isEqualTo("Đã sửa lại: 20 trang, 4 người ạ.");
    assertThat(says("bỏ")).isEqualTo("Đã bỏ lượt vừa ghi (20 trang, 4 người) ạ.");
    assertThat(says("hủy lượt vừa rồi"))
        .isEqualTo("Không thấy lượt nào của hôm nay hay hôm qua để bỏ ạ.");
    assertThat(says("đọc 15p")).isEqualTo("Đã ghi lượt đọc hôm nay: 15 phút, 1 người, cảm ơn ạ.");
  }

  @Test
  void oneEntryForOneDayIsRaisedOnlyWhenTheySaySo() {
    says("doc 15 phut roi nha");
    assertThat(says("đọc 10 phút nữa rồi"))
        .isEqualTo("Hôm nay đã ghi 15 phút, 1 người. Với 10 phút, 1 người vừa nhắn thì làm sao ạ?");
    assertThat(rig.buttons()).containsExactly("Cộng thêm", "Thay bằng số mới", "Giữ như cũ");
    assertThat(presses("Cộng thêm")).isEqualTo("Đã sửa lại: 25 phút, 1 người ạ.");
    assertThat(says("đọc 25 phút")).isEqualTo("Lượt đọc này đã ghi rồi ạ: 25 phút, 1 người.");
    assertThat(tally(Kind.CHALLENGE_DONE)).containsExactly(1L, 1L, 0L);
  }

  @Test
  void yesterdayCanBeToldAndNothingBefore() {
    assertThat(says("hqua đọc 15p"))
        .isEqualTo("Đã ghi lượt đọc ngày 03/10/2023: 15 phút, 1 người, cảm ơn ạ.");
    assertThat(says("thứ 2 đọc 20p")).isEqualTo("Loa Học chỉ ghi lùi được một ngày ạ.");
    assertThat(says("tuần trước đọc 3 cuốn")).isEqualTo("Loa Học chỉ ghi lùi được một ngày ạ.");
    assertThat(tally(Kind.CHALLENGE_DONE)).containsExactly(1L, 1L, 0L);
  }

  @Test
  void whatIsUnclearIsAskedOnceAndWhatIsMuchIsAskedBack() {
    assertThat(says("cả nhà đọc 20 phút"))
        .isEqualTo("Tất cả mấy người cùng đọc ạ? Nhắn một số là được.");
    assertThat(says("4")).isEqualTo("Đã ghi lượt đọc hôm nay: 20 phút, 4 người, cảm ơn ạ.");
    says("bỏ lượt này");
    assertThat(says("đọc vài trang")).isEqualTo("Khoảng bao nhiêu phút ạ?");
    assertThat(presses("20 phút"))
        .isEqualTo("Đã ghi lượt đọc hôm nay: 20 phút, 1 người, cảm ơn ạ.");
    says("bỏ lượt này");
    assertThat(says("đọc 900 trang")).isEqualTo("Ghi 900 trang, 1 người, đúng không ạ?");
    assertThat(says("không")).startsWith("Con số này Loa Học chưa dám ghi");
    assertThat(says("90 trang")).isEqualTo("Đã ghi lượt đọc hôm nay: 90 trang, 1 người, cảm ơn ạ.");
    says("bỏ lượt này");
    assertThat(says("đọc 5000 phút")).startsWith("Con số này Loa Học chưa dám ghi");
    assertThat(tally(Kind.CHALLENGE_DONE)).isEmpty();
  }

  @Test
  void noReportIsTakenForOne() {
    assertThat(says("tôi chưa đọc")).isEqualTo("Không sao ạ, lúc nào rảnh đọc vài trang cũng vui.");
    for (String text :
        List.of(
            "đọc sách ở đâu",
            "mai tôi sẽ đọc 20 trang",
            "mai có gì",
            "lớp vi tính ở đâu",
            "tham gia thế nào",
            "chủ đề năm nay là gì")) {
      assertThat(says(text)).as(text).doesNotContain("Đã ghi");
    }
    assertThat(tally(Kind.CHALLENGE_DONE)).isEmpty();
  }

  @Test
  void aVoiceMessageIsCountedWhereTheChallengeInvitesOne() {
    Inbound voice = new Inbound.SentMedia(Inbound.SentMedia.Kind.VOICE, "file", "", "", 0);
    assertThat(rig.does("lan", "lan", voice, WEDNESDAY))
        .isEqualTo("Đã ghi nhận một lượt đọc hôm nay; Loa Học không giữ bản ghi.");
    assertThat(rig.does("lan", "lan", voice, WEDNESDAY.plusMinutes(1)))
        .startsWith("Hôm nay đã ghi nhận một bản đọc rồi");
    assertThat(tally(Kind.RECORDING)).containsExactly(1L, 1L, 0L);
    assertThat(rig.does("lan", "lan", voice, WEDNESDAY.plusDays(1)))
        .contains("chưa nghe được tin nhắn thoại");
  }

  @Test
  void whoAgreesToBeCountedHasASumOfTheirOwn() throws IOException {
    says("đếm tôi");
    presses(rig.buttons().getFirst());
    assertThat(says("tôi đọc được bao nhiêu rồi")).startsWith("Loa Học chỉ đếm lượt chung");
    now = now.minusDays(1);
    says("đọc 20 phút");
    now = WEDNESDAY;
    assertThat(says("đọc 10 phút, 12 trang với con"))
        .isEqualTo(
            "Đã ghi lượt đọc hôm nay: 10 phút, 12 trang, 2 người, cảm ơn ạ."
                + " Đã 2 ngày có đọc liền nhau.");
    assertThat(says("tôi đọc được bao nhiêu rồi"))
        .isEqualTo(
            "Đến nay đã ghi 2 lượt trong 2 ngày: 30 phút, 12 trang. Đã 2 ngày có đọc liền nhau"
                + " (không muốn nghe thì nhắn “tắt chuỗi ngày” ạ).");
    assertThat(tally(Kind.CHALLENGE_DONE)).containsExactly(2L, 3L, 1L);
    assertThat(says("thông tin của tôi"))
        .contains("Lượt đọc ngày 04/10/2023: 10 phút, 12 trang, 2 người.");
    assertThat(says("giấy chứng nhận")).startsWith("Muốn ghi tên gì trên giấy ạ?");
    assertThat(says("mai có gì")).contains("05/10");
    says("giấy chứng nhận");
    says("Nguyễn Thị Mẫu");
    assertThat(ImageIO.read(new ByteArrayInputStream(rig.drawn())).getWidth()).isEqualTo(1350);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "hôm nay tôi đọc được bao nhiêu rồi",
        "tuan nay em da doc bao nhieu trang?",
        "con đọc mấy ngày rồi",
        "nhà em đã đọc được bao nhiêu phút"
      })
  void theOwnSumIsAskedForInManyWays(String asked) {
    assertThat(says(asked)).startsWith("Loa Học chỉ đếm lượt chung");
  }

  @Test
  void whatThereIsToReadIsNoQuestionOfTheOwnSum() {
    assertThat(says("hôm nay em đọc mấy trang")).doesNotContain("đếm lượt chung");
  }

  @Test
  void whoIsShownAChallengeAcceptsItInOneWord() {
    says("thử thách hôm nay");
    assertThat(says("nhận")).isEqualTo(says("nhận thử thách"));
  }

  @Test
  void doneAfterAnEventIsNotedAsToldApartFromCheckIns() {
    LocalDateTime eve = LocalDateTime.of(2023, 9, 30, 9, 0);
    rig.says("lan", "lễ khai mạc mấy giờ", eve);
    rig.says("lan", "nhắc tôi", eve.plusMinutes(1));
    rig.says("lan", "đồng ý", eve.plusMinutes(2));
    LocalDateTime after = LocalDateTime.of(2023, 10, 2, 12, 0);
    assertThat(rig.says("lan", "xong rồi", after))
        .isEqualTo(
            "Đã ghi theo lời báo là có dự buổi hôm nay: 1 người, cảm ơn ạ; phần này để riêng, không"
                + " cộng với điểm danh.");
    assertThat(tally(Kind.CHECK_IN)).containsExactly(1L, 1L, 0L);
    assertThat(rig.says("lan", "2 mẹ con chứ", after.plusMinutes(1)))
        .isEqualTo("Đã sửa lại: 2 người ạ.");
    assertThat(rig.says("lan", "xong rồi", after.plusMinutes(2)))
        .isEqualTo("Buổi này đã ghi rồi ạ: 2 người.");
    assertThat(rig.says("hoa", "xong rồi", after))
        .isEqualTo("Đã ghi lượt đọc hôm nay: 1 người, cảm ơn ạ.");
    assertThat(tally(Kind.CHECK_IN)).containsExactly(1L, 2L, 0L);
  }

  @Test
  void whoCheckedInWithoutBeingKnownIsNotCountedAgainForTellingOfIt() {
    rig.employ("chi", new Office(Role.ORGANIZER, Optional.empty()));
    LocalDateTime atTheDoor = LocalDateTime.of(2023, 10, 2, 7, 55);
    String told = rig.says("chi", "mã điểm danh lễ khai mạc", atTheDoor);
    Matcher digits = Pattern.compile("\\b[0-9]{6}\\b").matcher(told);
    assertThat(digits.find()).as(told).isTrue();
    assertThat(rig.says("lan", "điểm danh " + digits.group(), atTheDoor.plusMinutes(1)))
        .startsWith("Đã điểm danh");
    assertThat(rig.says("lan", "em dự lễ khai mạc rồi", atTheDoor.plusHours(4)))
        .isEqualTo(ChallengeWords.say("checked-in"));
    assertThat(rig.says("hoa", "em dự lễ khai mạc rồi", atTheDoor.plusHours(4)))
        .startsWith("Đã ghi theo lời báo");
  }

  @Test
  void aDayIsToldInTheMiddleOfOtherTalk() {
    assertThat(says("sáng đọc 10 trang, tối đọc thêm 15 trang"))
        .isEqualTo("Đã ghi lượt đọc hôm nay: 25 trang, 1 người, cảm ơn ạ.");
    assertThat(says("mai có gì")).contains("05/10");
    assertThat(says("hủy lượt vừa rồi")).isEqualTo("Đã bỏ lượt vừa ghi (25 trang, 1 người) ạ.");
    assertThat(says("hqua đọc 15p, hnay đọc 20p"))
        .isEqualTo(
            "Đã ghi lượt đọc ngày 03/10/2023: 15 phút, 1 người, cảm ơn ạ.\n---\n"
                + "Đã ghi lượt đọc hôm nay: 20 phút, 1 người, cảm ơn ạ.");
    assertThat(tally(Kind.CHALLENGE_DONE)).containsExactly(2L, 2L, 0L);
  }

  @Test
  void nothingIsTakenDownOutsideTheWeek() {
    LocalDateTime before = LocalDateTime.of(2023, 9, 29, 9, 0);
    assertThat(rig.says("lan", "đọc 20 phút", before)).startsWith("Chưa đến những ngày");
    assertThat(rig.says("lan", "thử thách hôm nay", before))
        .isEqualTo("Thử thách đọc bắt đầu từ ngày 02/10/2023, xin hẹn gặp ạ.");
    LocalDateTime after = LocalDateTime.of(2023, 10, 12, 9, 0);
    assertThat(rig.says("lan", "đọc 20 phút", after)).startsWith("Các thử thách đã kết thúc");
    assertThat(rig.says("lan", "giấy chứng nhận", after)).startsWith("Chưa thấy lượt đọc nào");
  }

  @Test
  void whatIsToldAgainMayBeCorrectedOrLeftBeforeItIsSaidWhatBecomesOfIt() {
    says("xong rồi");
    assertThat(says("đọc 20 phút cùng 2 cháu"))
        .isEqualTo("Hôm nay đã ghi 1 người. Với 20 phút, 3 người vừa nhắn thì làm sao ạ?");
    assertThat(says("à 3 cháu chứ không phải 2"))
        .isEqualTo("Hôm nay đã ghi 1 người. Với 20 phút, 4 người vừa nhắn thì làm sao ạ?");
    assertThat(says("thay bằng số mới")).isEqualTo("Đã sửa lại: 20 phút, 4 người ạ.");
    says("đọc 10 trang");
    assertThat(says("bỏ")).isEqualTo("Dạ, chưa ghi gì thêm ạ.");
    assertThat(tally(Kind.CHALLENGE_DONE)).containsExactly(1L, 4L, 0L);
    assertThat(says("đếm cả số người")).startsWith("Để đếm số người tham gia trong báo cáo chung");
  }

  @Test
  void beforeTheFirstChallengeWhoIsDoneOrNotIsAnsweredKindly() {
    now = LocalDateTime.of(2023, 9, 30, 8, 0);
    assertThat(says("xong rồi"))
        .isEqualTo(
            "Chưa đến những ngày có thử thách nên chưa ghi, nhưng đọc sách lúc nào cũng tốt ạ.");
    assertThat(says("toi chua doc")).isEqualTo("Không sao ạ, lúc nào rảnh đọc vài trang cũng vui.");
  }
}
