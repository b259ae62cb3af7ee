package vn.loahoc.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.loahoc.app.TestCorpora;
import vn.loahoc.message.Address;
import vn.loahoc.message.ChannelId;
import vn.loahoc.people.Desk;
import vn.loahoc.people.Office;
import vn.loahoc.people.Role;
import vn.loahoc.people.Subject;
import vn.loahoc.store.StoreLocation;

/** Who the staff is, and what people see and have erased of their questions. */
class QuestionPeopleTest {

  private static final LocalDateTime NOW = LocalDateTime.of(2023, 10, 2, 9, 0);
  private static final Address LAN = new Address(new ChannelId("console"), "lan");

  @TempDir private Path folder;

  private Desk people;

  @BeforeEach
  void open() {
    people = new Desk(new StoreLocation.SqliteFile(folder.resolve("loahoc.db")));
  }

  @AfterEach
  void close() {
    people.close();
  }

  @Test
  void staffAreThoseWhoHaveARole() {
    String official =
        people.employ(Desk.TELEGRAM, "Hoa", new Office(Role.WARD_OFFICIAL, Optional.of("Tân Phú")));
    String organizer =
        people.employ(Desk.WEB, "Minh", new Office(Role.ORGANIZER, Optional.empty()));
    GrantedStaff staff = new GrantedStaff(people.registry().grants(), people.registry().people());

    assertThat(people.<List<Digest.Member>>read(staff::members))
        .containsExactly(
            new Digest.Member(
                new Staff(official, false, Optional.of("Tân Phú")), List.of(Desk.TELEGRAM)),
            new Digest.Member(new Staff(organizer, true, Optional.empty()), List.of(Desk.WEB)));
  }

  @Test
  void peopleSeeAndEraseTheQuestionsTheyPassedOn() {
    OpenQuestions questions = new OpenQuestions();
    QuestionReader reader = new QuestionReader(() -> TestCorpora.shipped().reader(), t -> t);
    Asked asked = reader.asked("giữ xe ở đâu", Optional.empty(), NOW);
    people.write(tx -> questions.passOn(tx, asked, false, LAN, NOW));
    QuestionRecords records = new QuestionRecords();
    Subject lan = new Subject(Optional.empty(), List.of(LAN));

    assertThat(people.<List<String>>read(tx -> records.shown(tx, lan)))
        .containsExactly(
            "Câu hỏi số 1 đã chuyển cho cán bộ ngày 02/10/2023, đang chờ trả lời: “giữ xe ở đâu”.");

    people.write(
        tx -> {
          records.erase(tx, lan);
          return 0;
        });

    assertThat(people.<List<String>>read(tx -> records.shown(tx, lan))).isEmpty();
    assertThat(people.everything()).noneMatch(row -> row.contains("lan"));
  }
}
