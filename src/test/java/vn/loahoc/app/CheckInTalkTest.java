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

/** Codes at the door of what the shipped documents tell of, wired as in the server. */
@ExtendWith(ShippedTalk.class)
class CheckInTalkTest {

  private static final LocalDateTime NOW = LocalDateTime.of(2023, 10, 2, 7, 30);

  private final TalkRig rig;

  CheckInTalkTest(TalkRig rig) {
    this.rig = rig;
  }

  @Test
  void theCodeOfAMadeUpClassSaysSoAndThatOfThePlanDoesNot() {
    rig.employ("chi", new Office(Role.ORGANIZER, Optional.empty()));
    assertThat(rig.says("chi", "mã điểm danh tin học căn bản phường Tân Phú 02/10", NOW))
        .startsWith("Mã điểm danh “Tin học căn bản (dữ liệu mẫu)”: ");
    assertThat(rig.says("chi", "mã điểm danh lễ khai mạc", NOW))
        .startsWith("Mã điểm danh “Tham dự Lễ khai mạc")
        .doesNotContain("mẫu");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"mã điểm danh lấy ở đâu", "ma diem danh lay o dau", "lấy mã điểm danh ở đâu ạ"})
  void whoAsksForTheCodeIsToldWhereItIs(String question) {
    assertThat(rig.says("lan", question, NOW)).startsWith("Khi đến nơi, nhắn 6 số trên áp phích");
  }
}
