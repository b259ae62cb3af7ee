package vn.loahoc.questions.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.loahoc.dialogue.Command;
import vn.loahoc.dialogue.Recall;
import vn.loahoc.people.Role;
import vn.loahoc.store.Database;
import vn.loahoc.store.StoreLocation;

/** From a question nobody can answer to its answer for everybody. */
class QuestionsChatTest {

  private static final String ACCEPTED =
      """
      Đã chuyển câu hỏi cho cán bộ phụ trách: câu hỏi số 1. Cán bộ xem các câu hỏi lúc 8 giờ và 14 \
      giờ mỗi ngày; khi có trả lời, Loa Học nhắn lại ở đây.
      Để gửi câu trả lời, Loa Học giữ địa chỉ cuộc trò chuyện này và câu hỏi, lâu nhất 30 ngày. Đổi \
      ý lúc nào cũng được: nhắn “thông tin của tôi” để xem, “xóa thông tin” để xóa.\
      """;

  @TempDir private Path folder;

  private Database database;
  private Town town;
  private Town.Person lan;
  private Town.Person official;
  private Town.Person organizer;

  @BeforeEach
  void open() {
    database = Database.open(new StoreLocation.SqliteFile(folder.resolve("loahoc.db")));
    town = new Town(database);
    lan = town.resident("lan", "Tân Phú");
    official = town.official("hoa", "Tân Phú");
    organizer = town.organizer("minh");
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void aQuestionIsPassedOnByButtonByWordsOrByYes() {
    assertThat(lan.says("lớp đan len mấy giờ học").titles()).containsExactly("Chuyển giúp");
    assertThat(lan.presses("Chuyển giúp").hears()).isEqualTo(ACCEPTED);
    assertThat(lan.says("chuyển giúp").hears()).startsWith("Câu hỏi này đã được chuyển rồi, số 1.");

    Town.Person an = town.resident("an", "Tân Phú");
    assertThat(an.says("lop dan len hoc may gio").says("chuyen giup em cau nay voi a").hears())
        .isEqualTo(ACCEPTED);
    Town.Person binh = town.resident("binh", "Tân Phú");
    assertThat(binh.says("lớp đan len học lúc nào").says("dạ").hears()).isEqualTo(ACCEPTED);
    Town.Person chi = town.resident("chi", "Tân Phú");
    assertThat(chi.says("chuyển giúp lớp đan len học mấy giờ").hears()).isEqualTo(ACCEPTED);
    Town.Person dung = town.resident("dung", "Tân Phú");
    assertThat(dung.says("lớp đan len học mấy giờ").says("không").hears())
        .startsWith("Dạ vâng, câu hỏi chưa được chuyển.");

    assertThat(official.says("câu hỏi chờ").hears())
        .isEqualTo(
            """
            Có 1 câu hỏi đang chờ; 4 người đợi trả lời.
            1. “lớp đan len mấy giờ học” (5 lượt hỏi; 4 người nhờ chuyển; phường Tân Phú)
            Nhắn số để xem từng câu.\
            """);
  }

  @Test
  void theSecondTimeInARowNothingIsOfferedAgain() {
    assertThat(lan.says("lớp đan len mấy giờ học").titles()).hasSize(1);
    assertThat(lan.says("lớp đan len ai dạy").titles()).isEmpty();
    assertThat(lan.says("dạ").hears()).isEqualTo("Dạ, cần gì cứ nhắn thêm ạ.");
  }

  @Test
  void withoutAQuestionThereIsNothingToPassOn() {
    assertThat(lan.says("chuyển giúp").hears()).startsWith("Xin nhắn câu hỏi muốn chuyển");
    assertThat(lan.comesBackLater().forges("questions:pass").hears())
        .startsWith("Xin nhắn câu hỏi muốn chuyển");
  }

  @Test
  void childrenAskAndNothingOfThemIsKept() {
    lan.declares(Recall.AGE, Recall.UNDER_16).says("lớp đan len mấy giờ học");
    assertThat(lan.titles()).isEmpty();
    assertThat(lan.forges("questions:pass").hears()).startsWith("Với bạn dưới 16 tuổi");
  }

  @Test
  void anOfficialAnswersOnceAndEverybodyHears() {
    lan.says("lop dan len may gio hoc").says("chuyển giúp");

    official.says("/cauhoi").says("1");
    assertThat(official.hears())
        .isEqualTo(
            """
            Câu hỏi số 1:
            • lop dan len may gio hoc
            1 lượt hỏi; 1 người nhờ chuyển; phường Tân Phú. Hỏi ngày 02/10/2023.\
            """);
    assertThat(official.titles()).containsExactly("Trả lời", "Chuyển ban tổ chức", "Bỏ qua");
    assertThat(official.presses("Trả lời").hears()).startsWith("Xin viết lại câu hỏi số 1");
    official.says("Lớp đan len học mấy giờ?");
    assertThat(official.hears()).isEqualTo("Xin nhắn câu trả lời.");
    official.says("14 giờ thứ Ba và thứ Năm.").says("Thông báo số 7 của phường");
    assertThat(official.hears())
        .isEqualTo(
            """
            Xem trước:
            Câu hỏi: “Lớp đan len học mấy giờ?”
            Cán bộ phường Tân Phú trả lời: 14 giờ thứ Ba và thứ Năm.
            Nguồn: Thông báo số 7 của phường.
            Áp dụng: phường Tân Phú, đến hết 08/10/2023. Gửi ngay cho 1 người đang đợi.\
            """);
    assertThat(official.titles()).containsExactly("Đăng và gửi", "Đổi ngày", "Sửa", "Hủy");
    assertThat(official.presses("Đăng và gửi").hears())
        .isEqualTo("Đã đăng câu trả lời số 1. Gửi cho 1 người.");

    assertThat(town.sent().all())
        .containsExactly(
            """
            faq:1:1 lan Câu hỏi số 1: “Lớp đan len học mấy giờ?”
            Cán bộ phường Tân Phú trả lời: 14 giờ thứ Ba và thứ Năm.
            Nguồn: Thông báo số 7 của phường.\
            """);
    Town.Person an = town.resident("an", "Tân Phú");
    assertThat(an.says("lớp đan len học lúc mấy giờ vậy ạ").hears())
        .startsWith("14 giờ thứ Ba và thứ Năm.");
    assertThat(official.presses("Xem câu hỏi chờ").hears())
        .isEqualTo("Hiện không có câu hỏi nào đang chờ.");
  }

  @Test
  void numbersOfPersonsAreRefusedAndSoIsWhatIsTooLong() {
    write(official);
    official.says("Chị Lan 0912345678 hỏi lớp đan len mấy giờ");
    assertThat(official.hears()).startsWith("Xin bỏ số điện thoại, số căn cước và số thẻ");
    official.says("Lớp đan len học mấy giờ?").says("Gọi 0912 345 678.");
    assertThat(official.hears()).startsWith("Xin bỏ số điện thoại");
    official.says("x".repeat(901));
    assertThat(official.hears()).startsWith("Xin nhắn từ 2 đến 900 chữ cái.");
    assertThat(official.says("14 giờ.").hears()).startsWith("Câu trả lời dựa vào đâu?");
  }

  @Test
  void beforePublishingDayAndTextsCanBeChangedAndEverythingDropped() {
    write(official);
    official.says("Lớp đan len học mấy giờ?").says("14 giờ.").says("Thông báo số 7");
    official.presses("Đổi ngày").says("hôm qua");
    assertThat(official.hears()).startsWith("Loa Học chưa hiểu ngày này, hoặc ngày đã qua.");
    assertThat(official.says("10/10").hears()).contains("đến hết 10/10/2023");
    official.presses("Sửa").presses("Giữ như cũ").says("15 giờ.").presses("Giữ như cũ");
    assertThat(official.hears())
        .contains("“Lớp đan len học mấy giờ?”", "trả lời: 15 giờ.", "đến hết 10/10/2023");

    assertThat(official.says("hủy").hears()).isEqualTo("Đã bỏ bản nháp; câu hỏi số 1 vẫn chờ.");
    assertThat(official.says("câu hỏi chờ").hears()).startsWith("Có 1 câu hỏi đang chờ");
  }

  @Test
  void anOrganizerMayAnswerForAllWards() {
    write(organizer);
    organizer.says("Lớp đan len học mấy giờ?").says("14 giờ.").says("Thông báo số 7");
    assertThat(organizer.hears()).contains("Cán bộ Hội Khuyến học", "Áp dụng: phường Tân Phú,");
    assertThat(organizer.presses("Mọi phường").hears()).contains("Áp dụng: mọi phường,");
    assertThat(organizer.says("1").hears()).startsWith("Đã đăng câu trả lời số 1.");

    assertThat(town.resident("an", "Tân Quy").says("lớp đan len học mấy giờ").hears())
        .startsWith("14 giờ.");
  }

  @Test
  void ofTwoWhoAnswerAtOnceTheSecondIsToldSo() {
    write(official);
    Town.Person second = town.official("mai", "Tân Phú");
    second.says("câu hỏi chờ").says("1").presses("Trả lời");
    for (Town.Person one : List.of(official, second)) {
      one.says("Lớp đan len học mấy giờ?").says("14 giờ.").says("Thông báo số 7");
    }
    assertThat(official.presses("Đăng và gửi").hears()).startsWith("Đã đăng");
    assertThat(second.presses("Đăng và gửi").hears())
        .isEqualTo("Câu này đã có người xử lý hoặc không còn nữa.");
    assertThat(town.sent().keys()).containsExactly("faq:1:1");
  }

  @Test
  void whatWasPublishedCanBeTakenBack() {
    publish();
    assertThat(official.presses("Gỡ xuống").hears()).startsWith("Đã gỡ câu trả lời xuống");
    assertThat(town.resident("an", "Tân Phú").says("lớp đan len học mấy giờ").hears())
        .isEqualTo("Tài liệu chưa ghi việc này.");
    assertThat(official.says("câu hỏi chờ").hears()).startsWith("Có 1 câu hỏi đang chờ");
    assertThat(official.says("câu trả lời đã đăng").hears())
        .isEqualTo("Chưa có câu trả lời nào đang dùng.");
  }

  @Test
  void theListOfWhatWasPublishedShowsEachAndTakesItBack() {
    publish();
    assertThat(official.says("/datraloi").hears())
        .isEqualTo(
            """
            Các câu trả lời đang dùng:
            1. “Lớp đan len học mấy giờ?”
            Nhắn số để xem từng câu.\
            """);
    assertThat(official.says("1").hears())
        .isEqualTo(
            """
            “Lớp đan len học mấy giờ?”
            Cán bộ phường Tân Phú trả lời: 14 giờ.
            Nguồn: Thông báo số 7.
            Áp dụng: phường Tân Phú, đến hết 08/10/2023.\
            """);
    assertThat(official.presses("Gỡ xuống").hears()).startsWith("Đã gỡ");
  }

  @Test
  void whatIsLeftUnansweredIsToldWithItsReason() {
    lan.says("lớp đan len mấy giờ học").says("chuyển giúp");
    official.says("câu hỏi chờ").says("1").says("Bỏ qua");
    assertThat(official.titles())
        .containsExactly(
            "việc này không thuộc Tuần lễ", "câu hỏi chưa đủ rõ", "việc này chưa có quyết định");
    assertThat(official.says("gọi 0912345678 nhé").hears()).startsWith("Xin bỏ số điện thoại");
    assertThat(official.says("Lớp này do trường tự mở.").hears())
        .isEqualTo("Đã bỏ qua câu hỏi số 1; 1 người đang đợi sẽ nhận được lý do.");
    assertThat(town.sent().all())
        .containsExactly(
            "passed-over:1:1 lan Câu hỏi số 1: cán bộ đã xem và chưa trả lời được, vì lớp này do"
                + " trường tự mở. Xin hỏi Ủy ban nhân dân phường để được hướng dẫn ạ.");
  }

  @Test
  void anOfficialLeavesAQuestionToTheOrganizers() {
    lan.says("lớp đan len mấy giờ học");
    assertThat(official.says("câu hỏi chờ").says("1").presses("Chuyển ban tổ chức").hears())
        .isEqualTo("Đã chuyển câu hỏi số 1 cho ban tổ chức.");
    assertThat(official.says("câu hỏi chờ").hears()).startsWith("Hiện không có");
    assertThat(organizer.says("câu hỏi chờ").hears()).contains("phường chuyển lên");
    assertThat(organizer.says("1").titles()).containsExactly("Trả lời", "Bỏ qua");
  }

  @Test
  void aLongListHasPagesAndItsButtonsWorkLater() {
    for (int i = 1; i <= 11; i++) {
      lan.says("xe buýt số " + i + " chạy mấy giờ");
    }
    organizer.says("câu hỏi chờ");
    assertThat(organizer.titles()).hasSize(9).endsWith("8", "Xem thêm");
    String third = organizer.payload("3");
    assertThat(organizer.says("9").hears()).contains("3. “xe buýt số 11").doesNotContain("4. ");
    assertThat(organizer.comesBackLater().forges(third).hears()).startsWith("Câu hỏi số 3:");
    String answer = organizer.payload("Trả lời");
    assertThat(organizer.comesBackLater().forges(answer).hears()).startsWith("Nút này đã cũ.");
  }

  @Test
  void residentsCanDoNothingOfWhatStaffDo() {
    publish();
    for (Command command : town.feature().commands()) {
      if (command.roles().contains(Role.RESIDENT)) {
        continue;
      }
      for (String argument : List.of("", ":1", ":back1", ":from0")) {
        assertThat(lan.forges(command.name() + argument).hears())
            .isEqualTo("Việc này chỉ dành cho cán bộ phụ trách.");
      }
      for (String phrase : command.phrases()) {
        assertThat(lan.says(phrase.replace("…", "1")).hears())
            .isEqualTo("Việc này chỉ dành cho cán bộ phụ trách.");
      }
    }
    assertThat(official.says("/datraloi").hears()).startsWith("Các câu trả lời đang dùng");
  }

  @Test
  void whoLosesTheRoleLosesWhatWasOpen() {
    write(official);
    official.says("Lớp đan len học mấy giờ?").says("14 giờ.").says("Thông báo số 7");
    String send = official.payload("Đăng và gửi");
    official.loses(Role.RESIDENT).forges(send);
    assertThat(official.hears()).startsWith("Nút này đã cũ.");
    assertThat(town.sent().all()).isEmpty();
  }

  @Test
  void anOfficialWithoutAWardAndAGroupAreToldSo() {
    assertThat(town.person("x", Role.WARD_OFFICIAL, Optional.empty()).says("/cauhoi").hears())
        .isEqualTo("Việc này chỉ dành cho cán bộ phụ trách.");
    assertThat(organizer.inGroup().says("/cauhoi").hears())
        .isEqualTo("Xin nhắn riêng với Loa Học để làm việc này ạ.");
  }

  @Test
  void aThumbCountsOnceAndOnlyForTheLastAnswer() {
    lan.says("khai mạc mấy giờ");
    assertThat(lan.titles()).containsExactly("👍 Đúng ý", "👎 Chưa đúng");
    String down = lan.payload("👎 Chưa đúng");
    String up = lan.payload("👍 Đúng ý");
    assertThat(lan.forges(down).hears()).startsWith("Cảm ơn đã cho biết. Câu hỏi này được ghi lại");
    assertThat(lan.forges(down).hears()).startsWith("Dạ, ý kiến về câu trả lời này đã được ghi");
    assertThat(lan.forges(up).hears()).startsWith("Dạ, ý kiến về câu trả lời này đã được ghi");
    String next = lan.says("khai mạc ngày nào").payload("👍 Đúng ý");
    assertThat(lan.forges(down).hears()).startsWith("Câu trả lời này đã cũ.");
    assertThat(lan.forges(next).hears()).isEqualTo("Cảm ơn đã cho biết ạ.");
    assertThat(lan.forges("questions:down:").hears()).startsWith("Câu trả lời này đã cũ.");

    assertThat(organizer.says("câu hỏi chờ").hears())
        .contains("“khai mạc mấy giờ” (1 lượt hỏi; 1 lượt chưa vừa ý; phường Tân Phú)");
  }

  /** A question waits and somebody begins to answer it. */
  private void write(Town.Person staff) {
    lan.says("lớp đan len mấy giờ học").says("chuyển giúp");
    staff.says("câu hỏi chờ").says("1").presses("Trả lời");
  }

  private void publish() {
    write(official);
    official.says("Lớp đan len học mấy giờ?").says("14 giờ.").says("Thông báo số 7");
    official.presses("Đăng và gửi");
  }
}
