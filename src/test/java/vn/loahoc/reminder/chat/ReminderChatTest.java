package vn.loahoc.reminder.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.loahoc.reminder.chat.Square.at;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.loahoc.channel.Reach;
import vn.loahoc.dialogue.Recall;
import vn.loahoc.people.Desk;
import vn.loahoc.reminder.Board;
import vn.loahoc.reminder.Moment;
import vn.loahoc.reminder.Post;
import vn.loahoc.store.StoreLocation;

/** From "nhắc tôi" to a reminder, and back. */
class ReminderChatTest {

  private static final String LESSON =
      "Lớp vi tính, 19 giờ thứ Tư, 04/10/2023, tại Trung tâm Tân Phú";
  private static final String OPENING =
      "Lễ khai mạc, 8 giờ sáng thứ Hai, 02/10/2023, tại Quảng trường";
  private static final String DROP = " [Bỏ nhắc]";
  private static final String BOTH = "19 giờ thứ Ba, 03/10/2023 và 17 giờ thứ Tư, 04/10/2023";

  @TempDir private Path folder;

  private Desk desk;
  private Square square;

  @BeforeEach
  void open() {
    desk = new Desk(new StoreLocation.SqliteFile(folder.resolve("loahoc.db")));
    square = new Square(desk);
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void consentIsAskedFirstAndThenTheHoursAreSaid() {
    Square.Person lan = lan().heardOf("Lớp vi tính");
    assertThat(lan.says("nhac toi").said())
        .isEqualTo(
            "Để nhắc lịch, Hội Khuyến học cần lưu tài khoản Telegram này, các hoạt động đã chọn và"
                + " giờ nhắc, đến 30 ngày sau hoạt động ấy, muộn nhất hết 31/12/2023. Chỉ cán bộ"
                + " phụ trách xem được. Đổi ý lúc nào cũng được: nhắn “thông tin của tôi” để xem,"
                + " “bỏ nhắc” để thôi nhắc, “xóa thông tin” để xóa. [Từ đủ 16 tuổi, đồng ý]"
                + " [Không, chỉ hỏi đáp]");
    assertThat(lan.isKept()).isFalse();
    assertThat(lan.presses("Từ đủ 16 tuổi, đồng ý").said())
        .isEqualTo("Loa Học sẽ nhắc lúc " + BOTH + ": " + LESSON + "." + DROP);
    assertThat(lan.heardOf("Lễ khai mạc").says("nhắc tôi").said())
        .isEqualTo("Loa Học sẽ nhắc lúc 19 giờ Chủ nhật, 01/10/2023: " + OPENING + "." + DROP);
  }

  @Test
  void withoutConsentNothingIsKept() {
    Square.Person lan = lan().heardOf("Lớp vi tính").says("nhắc tôi");
    assertThat(lan.presses("Không, chỉ hỏi đáp").said()).startsWith("Dạ, không lưu gì ạ.");
    assertThat(lan.isKept()).isFalse();
    assertThat(desk.count("reminders")).isZero();
  }

  @Test
  void theHourCanBeChosen() {
    Square.Person lan = lan().heardOf("Lớp vi tính");
    assertThat(lan.wants("nhắc tôi trước 1 tiếng").said())
        .isEqualTo("Loa Học sẽ nhắc lúc 18 giờ thứ Tư, 04/10/2023: " + LESSON + "." + DROP);
    assertThat(lan.heardOf("Lớp vi tính").wants("nhac toi truoc 1 ngay").said())
        .isEqualTo("Loa Học sẽ nhắc lúc 19 giờ thứ Ba, 03/10/2023: " + LESSON + "." + DROP);
    assertThat(lan.heardOf("Lớp vi tính").wants("nhắc tôi lúc 7h sáng").said())
        .isEqualTo("Loa Học sẽ nhắc lúc 7 giờ sáng thứ Tư, 04/10/2023: " + LESSON + "." + DROP);
    assertThat(lan.heardOf("Lớp vi tính").wants("nhắc tôi lúc 6h sáng").said())
        .isEqualTo(
            "Loa Học sẽ nhắc lúc 19 giờ thứ Ba, 03/10/2023: "
                + LESSON
                + ". Từ 21 giờ 30 đến 7 giờ Loa Học không nhắn, nên đã dời giờ nhắc."
                + DROP);
    assertThat(lan.heardOf("Lớp vi tính").wants("nhắc tôi trước 5 phút").said())
        .startsWith("Loa Học nhắc được trước ít nhất 15 phút");
    assertThat(desk.count("reminders")).isEqualTo(1);
  }

  @Test
  void whatIsNamedIsMeantAndAQuestionIsNoOrder() {
    assertThat(lan().wants("nhắc tôi lớp vi tính trước 1 tiếng").said())
        .startsWith("Loa Học sẽ nhắc lúc 18 giờ thứ Tư, 04/10/2023: Lớp vi tính");
    assertThat(lan().says("nhạc tối nay ở đâu").said()).isEqualTo("-");
    assertThat(lan().says("nhac toi nay o dau").said()).isEqualTo("-");
    assertThat(lan().says("nhắc tôi").said())
        .isEqualTo("Xin hỏi về một hoạt động trước, rồi nhắn “nhắc tôi” ạ.");
    assertThat(lan().heardOf("Cuộc thi").says("nhắc tôi").said())
        .isEqualTo("Loa Học chưa rõ ngày của “Cuộc thi”, nên chưa nhắc được.");
  }

  @Test
  void ofTwoItIsAskedWhichAndTheChosenHourIsKept() {
    Square.Person lan = lan().heardOf("Lễ khai mạc", "Lớp vi tính");
    assertThat(lan.says("nhắc tôi trước 1 tiếng").said())
        .isEqualTo("Muốn nhắc hoạt động nào ạ?\n1. " + OPENING + "\n2. " + LESSON + " [1] [2]");
    assertThat(lan.wants("cái thứ hai").said())
        .isEqualTo("Loa Học sẽ nhắc lúc 18 giờ thứ Tư, 04/10/2023: " + LESSON + "." + DROP);
    assertThat(lan.heardOf("Lễ khai mạc", "Xe loa").says("nhắc tôi").says("thôi").said())
        .isEqualTo("Dạ, chưa đặt lời nhắc nào ạ.");
  }

  @Test
  void withoutAnHourTheEveningBeforeIsAllThereIs() {
    assertThat(lan().heardOf("Xe loa").wants("nhắc tôi trước 1 tiếng").said())
        .isEqualTo(
            "Loa Học sẽ nhắc lúc 19 giờ thứ Hai, 02/10/2023: Xe loa, thứ Ba, 03/10/2023. Tài liệu"
                + " chưa ghi giờ. Vì chưa rõ giờ nên Loa Học chỉ nhắc tối hôm trước."
                + DROP);
    assertThat(lan().heardOf("Xe loa").wants("nhắc tôi trước 2 ngày").said())
        .isEqualTo(
            "Loa Học sẽ nhắc lúc 19 giờ Chủ nhật, 01/10/2023: Xe loa, thứ Ba, 03/10/2023. Tài liệu"
                + " chưa ghi giờ."
                + DROP);
  }

  @Test
  void whatCannotBeDoneIsSaidBeforeConsentIsAsked() {
    Square.Person lan = lan();
    assertThat(lan.heardOf("Xe loa").when(at(2, 20, 0)).says("nhắc tôi").said())
        .isEqualTo(
            "Tài liệu chưa ghi giờ nên Loa Học chỉ nhắc được tối hôm trước, mà lúc ấy đã qua: Xe"
                + " loa, thứ Ba, 03/10/2023. Có thể thêm vào lịch. [Thêm vào lịch]");
    assertThat(lan.heardOf("Lớp vi tính").when(at(4, 18, 0)).says("nhắc tôi").said())
        .isEqualTo(
            "Giờ nhắc ấy đã qua, nên Loa Học không nhắc được: "
                + LESSON
                + ". Có thể nhắn “nhắc tôi trước 30 phút”, hoặc thêm vào lịch. [Thêm vào lịch]");
    assertThat(lan.when(at(4, 19, 0)).says("nhắc tôi lớp vi tính").said())
        .isEqualTo("Hoạt động này đã bắt đầu, nên Loa Học không nhắc nữa: " + LESSON + ".");
    square.board.put(Board.thing("som", "Đi bộ", Moment.at(at(5, 5, 0)), ""));
    assertThat(lan.when(at(4, 20, 0)).says("nhắc tôi đi bộ trước 1 tiếng").said())
        .isEqualTo(
            "Giờ nhắc ấy nằm trong giờ nghỉ, từ 21 giờ 30 đến 7 giờ, và dời sang lúc khác thì"
                + " không còn kịp, nên Loa Học không nhắc được: Đi bộ, 5 giờ sáng thứ Năm,"
                + " 05/10/2023. Có thể thêm vào lịch. [Thêm vào lịch]");
    square.board.put(Board.off(square.board.find("khaimac").orElseThrow()));
    assertThat(lan.when(Square.NOW).heardOf("Lễ khai mạc").says("nhắc tôi").said())
        .isEqualTo("Theo tin mới nhất, hoạt động này không tổ chức: " + OPENING + ".");
    assertThat(lan.isKept()).isFalse();
  }

  @Test
  void ofSeveralChosenHoursTheOneThatCannotBeKeptIsNamedWithTheReason() {
    Square.Person lan = lan().heardOf("Lớp vi tính").when(at(4, 12, 0));
    String noted = "Loa Học sẽ nhắc lúc 18 giờ thứ Tư, 04/10/2023: " + LESSON;
    assertThat(lan.wants("nhắc tôi trước 1 ngày và trước 1 tiếng").said())
        .isEqualTo(noted + ". Giờ nhắc kia đã qua nên không đặt được ạ." + DROP);
    assertThat(lan.heardOf("Lớp vi tính").wants("nhắc tôi").said())
        .doesNotContain("không đặt được");
    square.board.put(Board.thing("som", "Đi bộ", Moment.at(at(6, 5, 0)), ""));
    assertThat(
            lan.heardOf("Đi bộ")
                .when(at(5, 19, 30))
                .wants("nhắc tôi lúc 20h hôm trước và trước 1 tiếng")
                .said())
        .isEqualTo(
            "Loa Học sẽ nhắc lúc 20 giờ thứ Năm, 05/10/2023: Đi bộ, 5 giờ sáng thứ Sáu,"
                + " 06/10/2023. Giờ nhắc kia nằm trong giờ nghỉ, từ 21 giờ 30 đến 7 giờ, và dời"
                + " sang lúc khác thì không còn kịp nên không đặt được ạ."
                + DROP);
  }

  @Test
  void whatIsOfferedInsteadOfARefusedReminderIsDone() {
    square.board.put(Board.thing("som", "Đi bộ", Moment.at(at(5, 5, 30)), ""));
    Square.Person lan = lan();
    assertThat(lan.heardOf("Lớp vi tính").when(at(4, 18, 37)).says("nhắc tôi").said())
        .endsWith(
            LESSON + ". Có thể nhắn “nhắc tôi trước 15 phút”, hoặc thêm vào lịch. [Thêm vào lịch]");
    assertThat(lan.when(at(4, 18, 39)).wants("nhắc tôi trước 15 phút").said())
        .startsWith("Loa Học sẽ nhắc lúc 18 giờ 45 thứ Tư, 04/10/2023: " + LESSON);
    assertThat(lan.when(at(4, 18, 40)).says("nhắc tôi lớp vi tính").said())
        .endsWith(LESSON + ". Có thể thêm vào lịch. [Thêm vào lịch]");
    assertThat(lan.heardOf("Đi bộ").when(at(4, 9, 0)).says("nhắc tôi lúc 6h sáng").said())
        .isEqualTo(
            "Giờ nhắc ấy đã qua, nên Loa Học không nhắc được: Đi bộ, 5 giờ 30 sáng thứ Năm,"
                + " 05/10/2023. Có thể nhắn “nhắc tôi tối hôm trước”, hoặc thêm vào lịch. [Thêm"
                + " vào lịch]");
    assertThat(lan.says("nhắc tôi tối hôm trước").said())
        .startsWith("Loa Học sẽ nhắc lúc 19 giờ thứ Tư, 04/10/2023: Đi bộ");
    assertThat(lan.heardOf("Đi bộ").when(at(4, 19, 30)).says("nhắc tôi trước 30 phút").said())
        .endsWith("05/10/2023. Có thể thêm vào lịch. [Thêm vào lịch]");
  }

  @Test
  void whatMayKeepItFromArrivingIsSaidWithTheWayOut() {
    square.post.reach("zalo", new Reach.Within(Duration.ofDays(2)));
    square.post.reach("web", new Reach.WhenOpened());
    assertThat(square.resident("zalo", "z").heardOf("Lớp vi tính").wants("nhắc tôi").said())
        .isEqualTo(
            "Loa Học sẽ nhắc lúc "
                + BOTH
                + ": "
                + LESSON
                + ". Kênh này chỉ cho nhắn trong 48 giờ sau tin cuối. Lời nhắc lúc 19 giờ thứ Ba,"
                + " 03/10/2023 sau đó nên Loa Học có thể không nhắc được. Chắc nhất: thêm vào lịch,"
                + " hoặc nhắn một chữ bất kỳ trong ngày thứ Ba, 03/10/2023. [Thêm vào lịch]"
                + DROP);
    assertThat(square.resident("web", "w").heardOf("Lớp vi tính").wants("nhắc tôi").said())
        .endsWith(
            LESSON
                + ". Trang này chỉ hiện lời nhắc khi được mở; chắc nhất là thêm vào lịch. [Thêm"
                + " vào lịch]"
                + DROP);
    square.post.stop(Post.address("telegram", "lan"));
    assertThat(lan().heardOf("Lớp vi tính").wants("nhắc tôi").said())
        .endsWith(
            "Tin tự động của tài khoản này đang dừng; xin nhắn “bật lại” thì Loa Học mới nhắc được."
                + " [Thêm vào lịch]"
                + DROP);
  }

  @Test
  void remindersAreSeenAndDroppedByNumberByWordAndByButton() {
    Square.Person lan = lan();
    assertThat(lan.says("nhắc của tôi").said()).startsWith("Hiện chưa có lời nhắc nào.");
    lan.heardOf("Lớp vi tính").wants("nhắc tôi");
    lan.heardOf("Lễ khai mạc").wants("nhắc tôi");
    assertThat(lan.says("nhắc của tôi").said())
        .isEqualTo(
            "Các lời nhắc đang đặt; nhắn số để bỏ:\n1. "
                + OPENING
                + "; nhắc lúc 19 giờ Chủ nhật, 01/10/2023\n2. "
                + LESSON
                + "; nhắc lúc "
                + BOTH
                + " [1] [2]");
    assertThat(lan.says("2").said()).isEqualTo("Đã bỏ lời nhắc: " + LESSON + ".");
    assertThat(lan.says("bỏ nhắc").said()).isEqualTo("Đã bỏ lời nhắc: " + OPENING + ".");
    assertThat(lan.isKept()).isFalse();
    lan.heardOf("Lớp vi tính").wants("nhắc tôi");
    assertThat(lan.presses("Bỏ nhắc").said()).isEqualTo("Đã bỏ lời nhắc: " + LESSON + ".");
    lan.heardOf("Lớp vi tính").wants("nhắc tôi");
    assertThat(lan.says("hủy").said()).isEqualTo("Đã bỏ lời nhắc: " + LESSON + ".");
    lan.heardOf("Lớp vi tính").wants("nhắc tôi");
    lan.heardOf("Xe loa").wants("nhắc tôi");
    assertThat(lan.heardOf("Lớp vi tính").says("bỏ nhắc").said()).contains("Lớp vi tính");
    lan.heardOf("Lớp vi tính").wants("nhắc tôi");
    assertThat(lan.heardOf().says("bỏ nhắc").said()).startsWith("Muốn bỏ lời nhắc nào ạ?\n1. Xe");
    assertThat(lan.says("bỏ nhắc 2").said()).isEqualTo("Đã bỏ lời nhắc: " + LESSON + ".");
  }

  @Test
  void aNumberThatIsNotThereALeadAndATitleDropNoMoreThanTheySay() {
    Square.Person lan = lan();
    lan.heardOf("Lớp vi tính").wants("nhắc tôi");
    String which = "Muốn bỏ lời nhắc nào ạ?\n1. ";
    assertThat(lan.says("bỏ nhắc 7").said()).startsWith(which + "Lớp vi tính");
    assertThat(lan.says("bỏ nhắc lễ khai mạc").said()).startsWith(which + "Lớp vi tính");
    assertThat(lan.says("bỏ nhắc trước 2 tiếng").said())
        .isEqualTo(
            "Đã bỏ giờ nhắc ấy. Loa Học còn nhắc lúc 19 giờ thứ Ba, 03/10/2023: " + LESSON + ".");
    assertThat(lan.says("bỏ nhắc trước 2 tiếng").said()).startsWith(which + "Lớp vi tính");
    lan.heardOf("Lễ khai mạc").wants("nhắc tôi");
    assertThat(lan.says("bỏ nhắc lớp vi tính").said()).isEqualTo("Đã bỏ lời nhắc: " + LESSON + ".");
    assertThat(lan.says("bỏ nhắc tối hôm trước").said())
        .isEqualTo("Đã bỏ lời nhắc: " + OPENING + ".");
    assertThat(lan.says("bỏ nhắc lịch thì nhắn gì").said()).isEqualTo("-");
  }

  @Test
  void childrenAreAskedToTurnToTheirParentsAndGroupsToWriteAlone() {
    assertThat(lan().heardOf("Lớp vi tính").is(Recall.AGE, Recall.UNDER_16).says("nhắc em").said())
        .startsWith("Chưa đủ 16 tuổi thì xin nhờ cha mẹ");
    assertThat(lan().heardOf("Lớp vi tính").inGroup().says("nhắc tôi").said())
        .isEqualTo("Việc này là chuyện riêng, xin nhắn riêng cho Loa Học ạ.");
  }

  @Test
  void aForgedPressReachesNothingOfOthers() {
    Square.Person lan = lan().heardOf("Lớp vi tính").wants("nhắc tôi");
    Square.Person minh = square.resident("telegram", "minh");
    assertThat(minh.forges("bonhac:vitinh").said()).isEqualTo("Không còn lời nhắc ấy ạ.");
    assertThat(minh.forges("nhactoi:khongco").said())
        .isEqualTo("Loa Học không còn thấy hoạt động này trong lịch.");
    assertThat(lan.says("nhắc của tôi").said()).contains(LESSON);
  }

  @Test
  void theButtonStandsBelowTheOnlyActivityThatIsAhead() {
    Recall.Shown lesson = new Recall.Shown("Lớp vi tính", Optional.empty());
    assertThat(square.chat().button(List.of(lesson), Square.NOW))
        .hasValueSatisfying(button -> assertThat(button.title()).isEqualTo("Nhắc tôi"));
    assertThat(square.chat().button(List.of(lesson), at(5, 0, 0))).isEmpty();
    assertThat(square.chat().button(List.of(lesson, lesson), Square.NOW)).isEmpty();
  }

  private Square.Person lan() {
    return square.resident("telegram", "lan");
  }
}
