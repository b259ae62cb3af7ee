package vn.loahoc.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

/** By what the places of several classes are said is said once. */
@TimetableTalk("several/lich.csv")
class SeveralPlacesTest {

  private static final LocalDateTime NOW = LocalDateTime.of(2023, 10, 1, 8, 0);

  private final TalkRig rig;

  SeveralPlacesTest(TalkRig rig) {
    this.rig = rig;
  }

  @Test
  void whereOnlyTheyAreAskedFor() {
    assertThat(rig.says("1", "các lớp vẽ còn mấy chỗ", NOW))
        .contains("còn 3 trong 20 chỗ", "còn 5 trong 20 chỗ")
        .containsOnlyOnce("theo thời khóa biểu");
  }

  @Test
  void whereSomethingElseIsAskedToo() {
    assertThat(rig.says("1", "các lớp vẽ học phí bao nhiêu, còn mấy chỗ", NOW))
        .contains("Học phí: 100.000đ; Số chỗ: còn 3 trong 20 chỗ.")
        .contains("Học phí: 120.000đ; Số chỗ: còn 5 trong 20 chỗ.")
        .containsOnlyOnce("theo thời khóa biểu");
  }
}
