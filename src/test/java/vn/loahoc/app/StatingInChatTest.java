package vn.loahoc.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.loahoc.people.Office;
import vn.loahoc.people.Role;

/** What staff write after "đổi lịch", wired as in the server, on the documents that are shipped. */
class StatingInChatTest {

  private static final LocalDateTime NOW = LocalDateTime.of(2023, 10, 2, 9, 0);

  @TempDir private static Path index;
  private static TalkRig.Documents documents;

  @TempDir private Path data;
  private TalkRig rig;

  @BeforeAll
  static void read() {
    documents = TalkRig.Documents.shipped(index);
  }

  @AfterAll
  static void close() {
    documents.close();
  }

  @BeforeEach
  void open() {
    rig = new TalkRig(documents, data);
    rig.employ("hoa", new Office(Role.ORGANIZER, Optional.empty()));
    assertThat(rig.says("hoa", "đổi lịch", NOW)).startsWith("Xin ghi hoạt động");
  }

  @AfterEach
  void leave() {
    rig.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "mai có gì",
        "mai co gi",
        "khẩu hiệu của tuần lễ là gì",
        "lễ khai mạc lúc mấy giờ"
      })
  void aQuestionIsAnswered(String question) {
    String asked = rig.says("lan", question, NOW);
    assertThat(rig.says("hoa", question, NOW)).isEqualTo(asked);
  }

  @Test
  void aStatementGoesOnStepByStep() {
    assertThat(rig.says("hoa", "lớp tin học căn bản Tân Phú 04/10", NOW)).doesNotContain("Nguồn:");
  }

  @Test
  void whatIsNotInTheCalendarIsSaid() {
    assertThat(rig.says("hoa", "lớp đan lát dời sang 19h", NOW)).contains("hoạt động nào như vậy");
  }
}
