package vn.loahoc.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.loahoc.people.Office;
import vn.loahoc.people.Role;

/** What staff write after "đổi lịch", wired as in the server, on the documents that are shipped. */
@ExtendWith(ShippedTalk.class)
class StatingInChatTest {

  private static final LocalDateTime NOW = LocalDateTime.of(2023, 10, 2, 9, 0);

  private final TalkRig rig;

  StatingInChatTest(TalkRig rig) {
    this.rig = rig;
    rig.employ("hoa", new Office(Role.ORGANIZER, Optional.empty()));
    assertThat(rig.says("hoa", "đổi lịch", NOW)).startsWith("Xin ghi hoạt động");
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
