package vn.loahoc.attendance.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.loahoc.dialogue.Recall;

/** From "đăng ký" to a place, a turn, and back. */
@ExtendWith(OpenHall.class)
class RegistrationChatTest {

  private static final String LESSON = "Lớp vi tính, 19 giờ thứ Tư, 04/10/2023 (Tân Phú)";
  private static final String AUDIENCE = ". Dành cho: người từ 16 tuổi. ";
  private static final String CHOICE = " [Đúng] [Sửa số người] [Thôi]";
  private static final String WAITS = " [Ghi tên vào danh sách] [Hủy đăng ký]";
  private static final String DONE = " [Thêm vào lịch]" + WAITS;

  private final Hall hall;

  RegistrationChatTest(Hall hall) {
    this.hall = hall;
  }

  @Test
  void theNumberIsRepeatedBackAndConsentAskedOnlyThen() {
    Hall.Person lan = hall.resident("lan").heardOf("Lớp vi tính");

    assertThat(lan.says("dang ky 2 me con").said())
        .isEqualTo(LESSON + AUDIENCE + "Còn 5 chỗ. Đăng ký 2 chỗ?" + CHOICE);
    assertThat(lan.isKept()).isFalse();
    assertThat(lan.says("dung").said())
        .isEqualTo(
            "Để giữ chỗ, Hội Khuyến học cần lưu phiên dòng lệnh này, buổi đã chọn và số người đi,"
                + " đến 30 ngày sau buổi ấy, muộn nhất hết 31/12/2023. Chỉ cán bộ phụ trách xem"
                + " được, và chỉ thấy số chỗ, không thấy tên. Đổi ý lúc nào cũng được: nhắn “thông"
                + " tin của tôi” để xem, “hủy đăng ký” để trả chỗ, “xóa thông tin” để xóa. [Từ đủ"
                + " 16 tuổi, đồng ý] [Không, chỉ hỏi đáp]");
    assertThat(lan.presses("Từ đủ 16 tuổi, đồng ý").said())
        .isEqualTo(
            "Đã giữ 2 chỗ: "
                + LESSON
                + ". Nếu không đi được, xin nhắn “hủy đăng ký” để nhường chỗ ạ."
                + DONE);
    assertThat(lan.says("xem đăng ký của tôi").said())
        .isEqualTo(
            "Các buổi đã đăng ký:\n- 2 chỗ: "
                + LESSON
                + ".\n"
                + "Muốn thêm người, nhắn “đăng ký thêm 1”; muốn bớt người, nhắn “bớt 1”; muốn hủy,"
                + " nhắn “hủy đăng ký”.");
    assertThat(lan.heardOf("Lớp vi tính").says("đăng ký").said())
        .startsWith("Buổi này đã đăng ký rồi. 2 chỗ: " + LESSON);
  }

  @Test
  void withoutConsentNothingIsKept() {
    Hall.Person lan = hall.resident("lan").heardOf("Lớp vi tính").says("đăng ký").says("có");
    assertThat(lan.presses("Không, chỉ hỏi đáp").said()).startsWith("Dạ, không lưu gì ạ.");
    assertThat(lan.isKept()).isFalse();
    assertThat(hall.desk().count("registrations")).isZero();
  }

  @Test
  void theNumberCanBeMended() {
    Hall.Person lan = hall.resident("lan").heardOf("Lớp vi tính");
    assertThat(lan.says("đăng ký").said()).endsWith("Đăng ký 1 chỗ?" + CHOICE);
    assertThat(lan.says("3 người").said()).endsWith("Đăng ký 3 chỗ?" + CHOICE);
    assertThat(lan.presses("Sửa số người").said())
        .isEqualTo("Xin nhắn số người đi ạ, ví dụ “3 người”.");
    assertThat(lan.says("2").said()).endsWith("Đăng ký 2 chỗ?" + CHOICE);
    assertThat(lan.says("2 bé").said())
        .endsWith("Đăng ký 2 chỗ cho 2 bé, không tính người lớn?" + CHOICE);
    assertThat(lan.says("30 người").said()).startsWith("Mỗi lần Loa Học chỉ nhận tối đa 20 người.");
    assertThat(lan.says("8").said())
        .isEqualTo(
            "Buổi này chỉ có tất cả 5 chỗ. Xin nhắn số người ít hơn, hoặc liên hệ đơn vị tổ chức"
                + " cho cả đoàn ạ.");
    assertThat(lan.says("thôi").said()).isEqualTo("Dạ, chưa đăng ký gì ạ.");
    assertThat(lan.heardOf("Lớp vi tính").says("đăng ký cho mẹ con em").said())
        .isEqualTo("Xin nhắn số người đi ạ, ví dụ “3 người”.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"có", "co", "Co a", "dạ đúng rồi", "chốt luôn", "ừa", "dạ được ạ", "toi dong y"})
  void aYesIsTheNumberThatWasAskedAbout(String yes) {
    Hall.Person lan = hall.resident("lan").heardOf("Lớp vi tính").says("đăng ký 5 người");
    assertThat(lan.says(yes).said()).startsWith("Để giữ chỗ, ");
    assertThat(lan.says(yes).said()).startsWith("Đã giữ 5 chỗ: " + LESSON);
  }

  @ParameterizedTest
  @CsvSource({"3, 3", "2, 2", "ba, 3", "hai nha, 2", "cô, 1", "cái cuối, 4", "số 2, 4"})
  void aBareNumberIsThatOfThePeople(String said, int people) {
    Hall.Person lan = hall.resident("lan").heardOf("Lớp vi tính").says("đăng ký 4 người");
    assertThat(lan.says(said).said()).endsWith("Đăng ký %d chỗ?".formatted(people) + CHOICE);
  }

  @Test
  void theNumberAskedAboutSaidAgainIsAYes() {
    Hall.Person lan = hall.resident("lan").heardOf("Lớp vẽ").says("đăng ký 2 bé");
    assertThat(lan.says("2").said()).startsWith("Để giữ chỗ, ");
    assertThat(lan.says("đồng ý").said()).startsWith("Đã giữ 2 chỗ: Lớp vẽ");
  }

  @Test
  void whereTwoThingsAreOfferedAYesChoosesNeither() {
    hall.resident("a").heardOf("Lớp vi tính").registers("đăng ký cho 2 người");
    Hall.Person lan = hall.resident("lan").heardOf("Lớp vi tính").says("đăng ký 5 người");
    String offered = lan.said();
    assertThat(offered).endsWith(" [Lấy 3 chỗ] [Chờ đủ 5 chỗ] [Thôi]");
    assertThat(lan.says("co").said()).isEqualTo(offered);
  }

  @Test
  void whichSessionIsNamedSpokenOfOrAsked() {
    Hall.Person lan = hall.resident("lan");
    assertThat(lan.says("đăng ký cho 2 người").said())
        .isEqualTo(
            """
            Muốn đăng ký buổi nào ạ?
            1. Lớp vi tính, 19 giờ thứ Tư, 04/10/2023 (Tân Phú)
            2. Lớp vẽ, 8 giờ sáng thứ Năm, 05/10/2023 (Tân Phú)
            3. Lớp đan len, 8 giờ sáng thứ Sáu, 06/10/2023 (Tân Phú) [1] [2] [3]\
            """);
    assertThat(lan.says("cái thứ hai").said())
        .isEqualTo(
            "Lớp vẽ, 8 giờ sáng thứ Năm, 05/10/2023 (Tân Phú). Tài liệu chưa ghi dành cho ai, độ"
                + " tuổi nào. Còn 20 chỗ. Đăng ký 2 chỗ?"
                + CHOICE);
    assertThat(hall.resident("an").says("cho em dang ky lop dan len 3 cho").said())
        .startsWith("Lớp đan len, ")
        .endsWith("Đăng ký 3 chỗ?" + CHOICE);
    assertThat(hall.resident("minh").heardOf("Lễ khai mạc").says("đăng ký").said())
        .startsWith("Loa Học không nhận đăng ký cho “Lễ khai mạc”.");
  }

  @Test
  void whereThereAreTooFewPlacesFewerOrATurnAreOffered() {
    hall.resident("a").heardOf("Lớp vi tính").registers("đăng ký cho 3 người");
    Hall.Person lan = hall.resident("lan").heardOf("Lớp vi tính");

    assertThat(lan.says("đăng ký 4 người").said())
        .isEqualTo(
            LESSON
                + AUDIENCE
                + "Chỉ còn 2 chỗ, chưa đủ 4 chỗ. Lấy 2 chỗ ngay, hay vào danh sách chờ để có đủ 4"
                + " chỗ? [Lấy 2 chỗ] [Chờ đủ 4 chỗ] [Thôi]");
    assertThat(lan.presses("Chờ đủ 4 chỗ").says("đồng ý").said())
        .isEqualTo(
            "Đang là số 1 trong danh sách chờ: "
                + LESSON
                + ", 4 chỗ. Có chỗ thì Loa Học nhắn ngay ở đây; muốn xem lại, nhắn “đăng ký của"
                + " tôi”."
                + WAITS);

    Hall.Person minh = hall.resident("minh").heardOf("Lớp vi tính");
    assertThat(minh.says("đăng ký 2 chỗ").said())
        .isEqualTo(
            LESSON
                + AUDIENCE
                + "Chỗ trống đang dành cho nhóm chờ trước; có 1 nhóm chờ (4 người). Vào danh sách"
                + " chờ, 2 chỗ? [Vào danh sách chờ] [Sửa số người] [Thôi]");
    assertThat(minh.says("dạ").says("đồng ý").said())
        .startsWith("Đang là số 2 trong danh sách chờ: ");
    assertThat(minh.says("dang ky cua toi").said())
        .contains("- Đang là số 2 trong danh sách chờ, 2 chỗ: " + LESSON + ".");
  }

  @Test
  void whoTakesFewerHasThemAtOnce() {
    hall.resident("a").heardOf("Lớp vi tính").registers("đăng ký cho 3 người");
    Hall.Person lan = hall.resident("lan").heardOf("Lớp vi tính").says("đăng ký 4 người");
    assertThat(lan.says("1").says("đồng ý").said()).startsWith("Đã giữ 2 chỗ: " + LESSON);
    assertThat(hall.resident("minh").heardOf("Lớp vi tính").says("đăng ký").said())
        .contains("Đã hết chỗ, chưa ai chờ. Vào danh sách chờ, 1 chỗ?");
  }

  @Test
  void thePlacesThatWentMeanwhileAreAskedForAgain() {
    Hall.Person lan =
        hall.resident("lan").heardOf("Lớp vi tính").says("đăng ký 3 người").says("có");
    hall.resident("a").heardOf("Lớp vi tính").registers("đăng ký cho 4 người");
    assertThat(lan.says("đồng ý").said()).contains("Chỉ còn 1 chỗ, chưa đủ 3 chỗ.");
    assertThat(lan.says("thôi").said()).isEqualTo("Dạ, chưa đăng ký gì ạ.");
    assertThat(lan.isKept()).as("agreed to nothing that is still of use").isFalse();
  }

  @Test
  void someOrAllIsGivenBackAfterAskingAndOthersMoveUp() {
    Hall.Person lan = hall.resident("lan").heardOf("Lớp vi tính").registers("đăng ký cho 5 người");
    hall.resident("minh").heardOf("Lớp vi tính").registers("đăng ký");

    assertThat(lan.says("hủy một bé").said())
        .isEqualTo("Bớt 1, còn 4 chỗ: " + LESSON + "? [Đúng] [Không bớt]");
    assertThat(lan.says("không").said()).isEqualTo("Dạ, mọi chỗ vẫn giữ ạ.");
    assertThat(lan.says("bot 1").says("dung").said())
        .isEqualTo("Đã bớt, còn 4 chỗ: " + LESSON + ".");
    assertThat(hall.told().chats("registration-up:")).containsExactly("minh");

    assertThat(lan.says("huy dang ky").said())
        .isEqualTo("Hủy 4 chỗ: " + LESSON + "? [Hủy chỗ] [Giữ lại]");
    hall.resident("an").heardOf("Lớp vi tính").says("đăng ký 2 người").says("1").says("đồng ý");
    assertThat(lan.says("không").says("huy dang ky").said())
        .isEqualTo(
            "Hủy 4 chỗ: "
                + LESSON
                + "? Hủy rồi, chỗ được nhường ngay cho người đang chờ. [Hủy chỗ] [Giữ lại]");
    assertThat(lan.presses("Hủy chỗ").said())
        .isEqualTo("Đã hủy 4 chỗ: " + LESSON + ". Cảm ơn đã báo sớm ạ.");
    assertThat(lan.says("hủy đăng ký").said()).isEqualTo("Loa Học không thấy đăng ký nào như vậy.");
  }

  @Test
  void huyRightAfterRegisteringMeansTheBookingAtHand() {
    Hall.Person lan = hall.resident("lan").heardOf("Lớp vi tính").registers("đăng ký");
    assertThat(lan.says("hủy").said()).startsWith("Hủy 1 chỗ: " + LESSON);
    assertThat(lan.says("hủy").said()).startsWith("Đã hủy 1 chỗ: ");
  }

  @Test
  void aSchoolClassIsAParty() {
    Hall.Person teacher = hall.resident("teacher").heardOf("Lớp vẽ");
    assertThat(teacher.says("đăng ký cho lớp 5A 12 em").said())
        .startsWith("Lớp vẽ, ")
        .endsWith("Đăng ký 12 chỗ cho 12 bé, không tính người lớn?" + CHOICE);
    assertThat(teacher.says("thôi").says("đăng ký cho lớp 3B 20 em lớp đan len").said())
        .startsWith("Lớp đan len, ")
        .endsWith("Đăng ký 20 chỗ cho 20 bé, không tính người lớn?" + CHOICE);
    assertThat(teacher.says("thôi").heardOf("Lớp vẽ").says("đăng ký cho lớp 5A").said())
        .isEqualTo("Xin nhắn số người đi ạ, ví dụ “3 người”.");
  }

  @Test
  void howManyOfThemAreChildrenIsRepeatedBack() {
    Hall.Person lan = hall.resident("lan").heardOf("Lớp vẽ");
    assertThat(lan.says("đăng ký cho 2 người lớn và 1 bé").said())
        .endsWith("Đăng ký 3 chỗ cho 2 người lớn và 1 bé?" + CHOICE);
    assertThat(lan.says("tôi và 2 con").said())
        .endsWith("Đăng ký 3 chỗ cho 1 người lớn và 2 bé?" + CHOICE);
  }

  @Test
  void moreThanWasAskedAboutIsAdded() {
    Hall.Person lan = hall.resident("lan").heardOf("Lớp vẽ").says("đăng ký 2 người");
    assertThat(lan.says("thêm 1 bé nữa").said())
        .endsWith("Đăng ký 3 chỗ cho 2 người lớn và 1 bé?" + CHOICE);
    assertThat(lan.says("them 2 nguoi nua").said())
        .endsWith("Đăng ký 5 chỗ cho 4 người lớn và 1 bé?" + CHOICE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"thêm 2 người nữa", "them 2 nguoi nua", "cho em thêm 2 chỗ", "xin thêm 2 bé ạ"})
  void whoHasAPlaceAddsToThePartyInFewWords(String order) {
    Hall.Person lan = hall.resident("lan").heardOf("Lớp vẽ").registers("đăng ký 2 người");
    assertThat(lan.says(order).said())
        .isEqualTo(
            "Thêm 2, thành 4 chỗ: Lớp vẽ, 8 giờ sáng thứ Năm, 05/10/2023 (Tân Phú)? [Đúng] [Thôi]");
    assertThat(lan.says("đúng").said())
        .isEqualTo("Đã thêm, nay giữ 4 chỗ: Lớp vẽ, 8 giờ sáng thứ Năm, 05/10/2023 (Tân Phú).");
  }

  @Test
  void whereTheChannelTellsNoNameNoneIsOfferedForTheList() {
    assertThat(hall.nameless("page-7").registers("đăng ký lớp vẽ").said())
        .isEqualTo(
            "Đã giữ 1 chỗ: Lớp vẽ, 8 giờ sáng thứ Năm, 05/10/2023 (Tân Phú). Nếu không đi được, xin"
                + " nhắn “hủy đăng ký” để nhường chỗ ạ. [Thêm vào lịch] [Hủy đăng ký]");
  }

  @Test
  void whatWasRegisteredForIsWhatTheNextMessageIsAbout() {
    Hall.Person lan = hall.resident("lan").registers("đăng ký lớp vẽ");
    Recall.Shown drawing =
        new Recall.Shown(
            "Lớp vẽ", Optional.of(LocalDateTime.of(2023, 10, 5, 8, 0)), Optional.of(Hall.DRAWING));
    assertThat(lan.hearsOf()).containsExactly(drawing);
    Recall.Shown knitting =
        new Recall.Shown(
            "Lớp đan len",
            Optional.of(LocalDateTime.of(2023, 10, 6, 8, 0)),
            Optional.of(Hall.KNITTING));
    assertThat(lan.registers("đăng ký lớp đan len").hearsOf()).containsExactly(knitting);
    assertThat(lan.says("đăng ký của tôi").hearsOf()).containsExactly(drawing, knitting);
  }

  @Test
  void ofSeveralItIsAskedWhich() {
    Hall.Person lan = hall.resident("lan").heardOf("Lớp vi tính").registers("đăng ký 2 người");
    lan.heardOf("Lớp vẽ").registers("đăng ký 3 người");
    lan.heardOf("Lễ khai mạc");
    assertThat(lan.says("bớt 1").said())
        .isEqualTo(
            """
            Buổi nào ạ?
            1. 2 chỗ: Lớp vi tính, 19 giờ thứ Tư, 04/10/2023 (Tân Phú).
            2. 3 chỗ: Lớp vẽ, 8 giờ sáng thứ Năm, 05/10/2023 (Tân Phú). [1] [2]\
            """);
    assertThat(lan.says("2").said()).startsWith("Bớt 1, còn 2 chỗ: Lớp vẽ");
    assertThat(lan.says("không").says("hủy đăng ký lớp vẽ").said())
        .startsWith("Hủy 3 chỗ: Lớp vẽ, ");
  }

  @Test
  void aPartyInTurnTakesFewerOrLetsOthersPassByTheButtonsOfItsNotice() {
    Hall.Person a = hall.resident("a").heardOf("Lớp vi tính").registers("đăng ký 5 người");
    Hall.Person lan = hall.resident("lan").heardOf("Lớp vi tính").registers("đăng ký 3 người");
    a.says("bớt 2").says("đúng");

    assertThat(hall.told().chats("registration-fewer:")).containsExactly("lan");
    assertThat(a.forges("nhancho:2:2").said()).startsWith("Chỗ ấy không còn trống nữa.");
    assertThat(lan.forges("nhancho:2:9").said()).startsWith("Chỗ ấy không còn trống nữa.");
    assertThat(lan.forges("nhuongcho:2").said()).startsWith("Cảm ơn ạ. Lượt chờ vẫn giữ");
    assertThat(lan.forges("nhancho:2:2").said()).startsWith("Đã giữ 2 chỗ: " + LESSON + ". ");
    assertThat(lan.forges("nhancho:2:2").said()).startsWith("Chỗ ấy không còn trống nữa.");
  }

  @Test
  void whoIsUnder16IsSentToTheirParents() {
    Hall.Person an = hall.resident("an").heardOf("Lớp vi tính").is(Recall.AGE, Recall.UNDER_16);
    assertThat(an.says("đăng ký").said())
        .startsWith(
            "Chưa đủ 16 tuổi thì xin nhờ cha mẹ hoặc người lớn trong nhà nhắn đăng ký giúp");
    Hall.Person lan = hall.resident("lan").heardOf("Lớp vi tính");
    assertThat(lan.says("đăng ký cho con tôi").said())
        .endsWith("Đăng ký 1 chỗ cho 1 bé, không tính người lớn?" + CHOICE);
  }

  @Test
  void whatIsAskedOrAboutSomethingElseIsNoOrder() {
    Hall.Person lan = hall.resident("lan").heardOf("Lớp vi tính");
    Rows.of("no-orders.tsv")
        .forEach(
            row -> assertThat(lan.says(row.getFirst()).said()).as(row.getFirst()).isEqualTo("-"));
    Rows.of("orders.tsv")
        .forEach(
            row ->
                assertThat(hall.resident("x").heardOf("Lớp vi tính").says(row.get(0)).said())
                    .as(row.get(0))
                    .contains(row.get(1)));
  }

  @Test
  void inAGroupNothingIsDone() {
    Hall.Person lan = hall.resident("lan").heardOf("Lớp vi tính").inGroup();
    assertThat(lan.says("đăng ký").said()).startsWith("Việc này là chuyện riêng");
    assertThat(lan.says("hủy đăng ký").said()).startsWith("Việc này là chuyện riêng");
    assertThat(lan.says("đăng ký của tôi").said()).startsWith("Việc này là chuyện riêng");
  }

  @Test
  void theOfficialSeesCountsFirstAndNamesOnlyWithConsent() {
    Hall.Person hoa = hall.official("hoa", "Tân Phú");
    assertThat(hoa.says("danh sách đăng ký").said())
        .isEqualTo("Chưa có buổi sắp tới nào có người đăng ký.");
    hall.resident("a").heardOf("Lớp vi tính").registers("đăng ký 4 người");
    hall.resident("b").heardOf("Lớp vi tính").says("đăng ký 2 người").says("2").says("đồng ý");
    Hall.Person lan = hall.resident("Lan").heardOf("Lớp vi tính").registers("đăng ký");
    hoa.says("danh sách đăng ký").says("1");
    String buttons = " [Đổi số chỗ] [Đóng đăng ký]";
    assertThat(hoa.said())
        .isEqualTo(
            LESSON
                + "\n4 người đăng ký (1 nhóm), tất cả 5 chỗ. Đang chờ: 3 người (2 nhóm)."
                + "\nChưa ai đồng ý nêu tên."
                + buttons);

    assertThat(hoa.presses("Đổi số chỗ").says("lớp 3 mấy giờ").said()).isEqualTo("-");
    hoa.says("danh sách đăng ký").says("1");
    assertThat(hoa.presses("Đổi số chỗ").says("7 chỗ").said())
        .isEqualTo(
            "Đã đổi số chỗ.\n3 người trong danh sách chờ đã có chỗ và được báo tin.\n"
                + LESSON
                + "\n7 người đăng ký (3 nhóm), tất cả 7 chỗ. Không ai chờ."
                + "\nChưa ai đồng ý nêu tên."
                + buttons);
    assertThat(lan.says("ghi tên vào danh sách").said())
        .startsWith("Để có tên trong danh sách lớp, Hội Khuyến học cần lưu tên hiển thị");
    assertThat(lan.says("đồng ý").said()).startsWith("Đã ghi tên “Lan” vào danh sách");
    hoa.says("danh sách đăng ký").says("1");
    assertThat(hoa.said()).contains("\nĐồng ý nêu tên: Lan (1). Không nêu tên: 2 nhóm.");

    assertThat(hoa.presses("Đóng đăng ký").said()).startsWith("Đã đóng đăng ký.\n");
    assertThat(hall.resident("c").heardOf("Lớp vi tính").says("đăng ký").said())
        .isEqualTo("Đơn vị tổ chức đã đóng đăng ký " + LESSON + ".");
    assertThat(hoa.presses("Mở lại đăng ký").said()).startsWith("Đã mở lại đăng ký.\n");
    Hall.Person other = hall.official("thu", "Tân Quy");
    assertThat(other.says("danh sách đăng ký").said()).startsWith("Chưa có buổi sắp tới");
    assertThat(other.forges("dsdangky:cho:" + Hall.COMPUTERS).said())
        .isEqualTo("Buổi này do đơn vị khác tổ chức.");
  }

  @Test
  void theButtonsOfOneSessionCanBeTyped() {
    Hall.Person hoa = hall.official("hoa", "Tân Phú");
    hall.resident("a").heardOf("Lớp vi tính").registers("đăng ký 4 người");
    hoa.says("danh sách đăng ký").says("1");
    assertThat(hoa.says("đổi số chỗ").said())
        .isEqualTo("Xin nhắn số chỗ mới của " + LESSON + ". Nhắn “hủy” để thôi.");
    assertThat(hoa.says("6").said()).startsWith("Đã đổi số chỗ.\n" + LESSON).contains("6 chỗ");
    assertThat(hoa.says("doi so cho thanh 8").said()).startsWith("Đã đổi số chỗ.\n" + LESSON);
    assertThat(hoa.says("đóng đăng ký").said()).startsWith("Đã đóng đăng ký.\n" + LESSON);
    assertThat(hoa.says("mo lai dang ky").said()).startsWith("Đã mở lại đăng ký.\n" + LESSON);
    assertThat(hoa.says("lớp 3 mấy giờ").said()).isEqualTo("-");
  }

  @Test
  void whatIsToBeDoneIsSaidBeforeTheSessionToo() {
    Hall.Person hoa = hall.official("hoa", "Tân Phú");
    hall.resident("a").heardOf("Lớp vi tính").registers("đăng ký 4 người");
    assertThat(hoa.says("đóng đăng ký").said())
        .isEqualTo(
            """
            Các buổi có người đăng ký:
            1. Lớp vi tính, 19 giờ thứ Tư, 04/10/2023 (Tân Phú)
            Nhắn số để xem từng buổi. [1]\
            """);
    assertThat(hoa.says("1").said()).startsWith("Đã đóng đăng ký.\n" + LESSON);
  }

  @Test
  void whereNobodyIsRegisteredAnyMoreNothingIsListedUnlessStaffClosedIt() {
    Hall.Person hoa = hall.official("hoa", "Tân Phú");
    hall.resident("a").heardOf("Lớp vi tính").registers("đăng ký").says("hủy").says("hủy");
    assertThat(hoa.says("danh sách đăng ký").said())
        .isEqualTo("Chưa có buổi sắp tới nào có người đăng ký.");
    hoa.forges("dsdangky:dong:" + Hall.COMPUTERS);
    assertThat(hoa.says("danh sách đăng ký").said()).contains("1. " + LESSON);
  }

  @ParameterizedTest
  @CsvSource({
    "huy dang ky mot be, 1",
    "hủy đăng ký ba bé, 3",
    "hủy đăng ký bốn người, 4",
    "huy dang ky 2 chau, 2"
  })
  void aNumberInWordsIsThatOfThoseWhoComeNoMore(String order, int by) {
    Hall.Person lan = hall.resident("lan").heardOf("Lớp vẽ").registers("đăng ký 5 người");
    assertThat(lan.says(order).said())
        .startsWith("Bớt %d, còn %d chỗ: Lớp vẽ".formatted(by, 5 - by));
  }

  @Test
  void whoIsRegisteredAddsToTheirParty() {
    Hall.Person lan = hall.resident("lan").heardOf("Lớp vẽ").registers("đăng ký 2 người");
    assertThat(lan.says("đăng ký thêm 1 người").said())
        .isEqualTo(
            "Thêm 1, thành 3 chỗ: Lớp vẽ, 8 giờ sáng thứ Năm, 05/10/2023 (Tân Phú)? [Đúng] [Thôi]");
    assertThat(lan.says("đúng").said())
        .isEqualTo("Đã thêm, nay giữ 3 chỗ: Lớp vẽ, 8 giờ sáng thứ Năm, 05/10/2023 (Tân Phú).");
    assertThat(lan.says("dang ky them 20 nguoi").said())
        .startsWith("Mỗi lần Loa Học chỉ nhận tối đa 20 người;");
    assertThat(lan.says("đăng ký của tôi").said()).contains("3 chỗ: Lớp vẽ");
    assertThat(lan.says("đăng ký thêm 1 người lớp đan len").said())
        .startsWith("Lớp đan len")
        .endsWith("Đăng ký 1 chỗ? [Đúng] [Sửa số người] [Thôi]");
  }

  @Test
  void whereThereIsNoRoomForMoreThePlacesStay() {
    Hall.Person lan = hall.resident("lan").heardOf("Lớp vi tính").registers("đăng ký 2 người");
    hall.resident("an").heardOf("Lớp vi tính").registers("đăng ký 2 người");
    assertThat(lan.says("đăng ký thêm 2 người lớp vi tính").says("đúng").said())
        .startsWith("Hiện không đủ chỗ để thêm 2 người; 2 chỗ ở Lớp vi tính")
        .endsWith("vẫn giữ nguyên ạ.");
  }

  @Test
  void ofSeveralTheyAreAskedWhichGrows() {
    Hall.Person lan = hall.resident("lan").heardOf("Lớp vẽ").registers("đăng ký 2 người");
    lan.heardOf("Lớp đan len").registers("đăng ký 1 người");
    assertThat(lan.heardOf("Lễ khai mạc").says("đăng ký thêm 2 bé").said())
        .startsWith("Buổi nào ạ?");
    assertThat(lan.says("1").said()).startsWith("Thêm 2, thành 4 chỗ: Lớp vẽ");
    assertThat(lan.says("thôi").said()).isEqualTo("Dạ, mọi chỗ vẫn giữ ạ.");
  }

  @Test
  void whereThereAreNoPlacesAtAllNoNumberIsAskedFor() {
    Hall none = new Hall(hall.desk(), 0);
    assertThat(none.resident("lan").heardOf("Lớp vi tính").says("đăng ký 2 người").said())
        .isEqualTo(
            "Lớp vi tính, 19 giờ thứ Tư, 04/10/2023 (Tân Phú) hiện không có chỗ nào để đăng ký ạ.");
  }
}
