package vn.loahoc.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarksTest {

  @ParameterizedTest
  @CsvSource({
    "đau, đầu, true",
    "dau, đầu, true",
    "đâu, đầu, true",
    "đầu, đầu, true",
    "lơp, lớp, true",
    "dấu, đầu, false",
    "đàu, đầu, true",
    "đáu, đầu, false",
    "đầu, đau, false",
    "đầy, đầu, false",
    "đầ, đầu, false",
  })
  void aWordMayBeAnotherOfWhichMarksWereLeftOut(String typed, String meant, boolean may) {
    assertThat(Marks.areSome(typed, meant)).isEqualTo(may);
  }
}
