package vn.loahoc.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.loahoc.inquiry.reply.Present;
import vn.loahoc.people.Office;
import vn.loahoc.people.Role;

/** What staff say of single classes and activities, and how residents are answered then. */
class StaffChangesTest {

  private static final LocalDateTime NOW = LocalDateTime.of(2023, 10, 2, 9, 0);

  @TempDir private Path folder;

  private TalkRig.Documents documents;
  private TalkRig rig;

  @BeforeEach
  void start() {
    CorpusSource source =
        OwnTimetable.in(folder.resolve("corpus"), "card/lich.csv", Present.asWritten());
    documents = new TalkRig.Documents(LiveUnderstanding.open(source, () -> 0, notice -> {}));
    rig = new TalkRig(documents, folder);
    rig.employ("hoa", new Office(Role.ORGANIZER, Optional.empty()));
  }

  @AfterEach
  void close() {
    rig.close();
    documents.close();
  }

  private String staff(String text) {
    return rig.says("hoa", text, NOW);
  }

  private String asked(String text) {
    return rig.says("lan", text, NOW);
  }

  private void published(String statement) {
    staff(statement);
    assertThat(staff("đăng"))
        .isEqualTo("Đã đăng. Câu trả lời, lịch và lời nhắc theo đó ngay từ bây giờ.");
  }

  @Test
  void aClassThatMovesToAnotherRoomKeepsItsHouse() {
    assertThat(
            staff("vi tính căn bản phường Tân Phú hôm nay dời sang 19h ở phòng 5, theo thông báo"))
        .isEqualTo(
            """
            Vi tính căn bản
            - Hiện nay: 18 giờ đến 19 giờ 30 thứ Hai, 02/10/2023, tại Phòng máy, Nhà sinh hoạt Mẫu \
            1, đường Mẫu 2
            - Sẽ là: 19 giờ thứ Hai, 02/10/2023, tại phòng 5, Nhà sinh hoạt Mẫu 1, đường Mẫu 2
            Căn cứ: theo thông báo.
            Lịch, câu trả lời và lời nhắc đổi cùng lúc; ai đã đăng ký hoặc đã được nhắc sẽ nhận \
            tin.\
            """);
    assertThat(staff("đăng")).startsWith("Đã đăng.");
    assertThat(asked("lớp vi tính phường Tân Phú hôm nay ở đâu"))
        .contains("tại phòng 5, Nhà sinh hoạt Mẫu 1, đường Mẫu 2");
  }

  @Test
  void aRoomThatIsSaidAfterAnotherHouseIsOneOfThatHouse() {
    published("vi tính căn bản Tân Phú hôm nay dời sang trường Mẫu 9, theo thông báo");
    assertThat(staff("vi tính căn bản Tân Phú hôm nay dời sang phòng 3, theo lời cô phụ trách"))
        .contains("- Sẽ là: 18 giờ đến 19 giờ 30 thứ Hai, 02/10/2023, tại phòng 3, trường Mẫu 9\n");
  }
}
