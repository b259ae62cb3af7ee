package vn.loahoc.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.loahoc.challenge.ChallengeWords;
import vn.loahoc.people.PeopleWords;

/** How a certificate is asked for, from end to end. */
@ExtendWith(ShippedTalk.class)
class CertificateTalkTest {

  private static final LocalDateTime WEDNESDAY = LocalDateTime.of(2023, 10, 4, 19, 0);

  private final TalkRig rig;

  CertificateTalkTest(TalkRig rig) {
    this.rig = rig;
  }

  private void asks() {
    rig.says("lan", "đọc 20 phút", WEDNESDAY);
    assertThat(rig.says("lan", "giấy chứng nhận", WEDNESDAY.plusMinutes(1)))
        .isEqualTo(ChallengeWords.say("certificate.ask"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Lan", "lan", "Mai", "mai", "Nguyễn Thị Mẫu"})
  void oneWordIsAName(String name) {
    asks();
    rig.says("lan", name, WEDNESDAY.plusMinutes(2));
    assertThat(rig.drawn()).isNotEmpty();
  }

  @Test
  void whoOnlySaysYesIsAskedAgain() {
    asks();
    assertThat(rig.says("lan", "có", WEDNESDAY.plusMinutes(2)))
        .isEqualTo(ChallengeWords.say("certificate.ask"));
    rig.says("lan", "Lan", WEDNESDAY.plusMinutes(3));
    assertThat(rig.drawn()).isNotEmpty();
  }

  @Test
  void aQuestionIsAnswered() {
    asks();
    assertThat(rig.says("lan", "mai có gì", WEDNESDAY.plusMinutes(2))).contains("05/10");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Xong", "xong rồi", "đọc xong rồi", "Menu", "lịch", "ok"})
  void aReportAndAnOrderAreNoNames(String said) {
    asks();
    rig.says("lan", said, WEDNESDAY.plusMinutes(2));
    assertThat(rig.picture()).isEmpty();
  }

  @Test
  void onceItIsOverNobodyIsSentToWhatIsOver() {
    assertThat(rig.says("lan", "giấy chứng nhận", WEDNESDAY))
        .isEqualTo(ChallengeWords.say("certificate.none"));
    assertThat(rig.says("lan", "giấy chứng nhận", WEDNESDAY.plusDays(8)))
        .isEqualTo(ChallengeWords.say("certificate.none-over"));
  }

  @Test
  void inAGroupItIsNotGiven() {
    assertThat(rig.says("g1", "lan", "giấy chứng nhận", WEDNESDAY))
        .isEqualTo(PeopleWords.say("only-private"));
  }
}
