package vn.loahoc.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.loahoc.questions.OpenQuestions;
import vn.loahoc.questions.Staff;
import vn.loahoc.questions.WaitingQuestion;

/** Staff can understand a follow-up that was passed on to them, without what was said before it. */
@ExtendWith(ShippedTalk.class)
class PassingFollowUpTest {

  private static final LocalDateTime NOW = LocalDateTime.of(2023, 10, 2, 9, 0);

  private final TalkRig rig;

  PassingFollowUpTest(TalkRig rig) {
    this.rig = rig;
  }

  @Test
  void aFollowUpIsPassedOnInFullAndGroupedByWhatItMeans() {
    rig.says("1", "lớp đan len mấy giờ", NOW);
    rig.says("1", "ở đâu vậy", NOW);
    assertThat(rig.says("1", "chuyển giúp", NOW)).contains("câu hỏi số 2");
    rig.says("2", "Lớp đan len ở chỗ nào?", NOW);
    assertThat(rig.says("2", "chuyển giúp", NOW)).contains("câu hỏi số 2");

    List<WaitingQuestion> waiting =
        rig.database()
            .read(
                t -> new OpenQuestions().waiting(t, new Staff("o1", true, Optional.empty()), 0, 9));
    assertThat(waiting.stream().map(WaitingQuestion::wordings))
        .containsExactly(
            List.of("Lớp đan len ở đâu?", "Lớp đan len ở chỗ nào?"),
            List.of("lớp đan len mấy giờ"));
  }
}
